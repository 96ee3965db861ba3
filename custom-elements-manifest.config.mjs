export default {
  globs: ['src/elements/*-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // package.json already names the file
};
