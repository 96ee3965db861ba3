/** For svelte-check, which looks for one. */
export default {};
