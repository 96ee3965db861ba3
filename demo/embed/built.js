// What the build made: the scripts, with the hashes that belong to them.

/** @returns {Promise<Record<'small' | 'full', { name: string, file: string, integrity: string, bytes: object }>>} */
export async function readBundles() {
  const read = async (name) => ({ name, ...(await (await fetch(`${name}.integrity.json`)).json()) });
  const [small, full] = await Promise.all(['gov-article', 'gov-article-full'].map(read));
  return { small, full };
}

/** Its script is there when the frame has loaded, which may have been before this one ran. */
export async function scriptIn(frame) {
  if (!frame.contentWindow.GovArticle) {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  }
  if (!frame.contentWindow.GovArticle) throw new Error('gov-article-full.js is not beside this page');
}
