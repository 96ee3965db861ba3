import { publicApi } from './tools/manifest/public-api.mjs';

export default {
  globs: ['src/elements/*/*-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false, // package.json already names the file
  plugins: [publicApi()],
};
