/**
 * Waits for a server that says nothing when it is ready.
 *
 * @param {string} what for the error
 * @param {() => Promise<unknown>} attempt rejects until it is so
 */
export async function until(what, attempt, patience = 60_000) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
