/**
 * `npm run docs` writes the documentation into `site/`; with `-- --serve` it serves it as well, with `-- --in-release` it
 * leads to the page beside it that makes the code.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readStatic } from '../static-file.mjs';
import { buildSite } from './build.mjs';
import { readData } from './data.mjs';

const outdir = fileURLToPath(new URL('../../site/', import.meta.url));
const port = Number(process.env.PORT ?? 8080);

const embed = process.argv.includes('--in-release') ? '../embed/index.html' : undefined;

await buildSite(outdir, { ...(await readData()), embed });
console.log(`The documentation is in ${outdir}`);
if (process.argv.includes('--serve')) serve();

function serve() {
  const server = createServer(async (request, response) => {
    const found = await readStatic(outdir, request.url.split('?')[0]);
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  server.listen(port, 'localhost', () => console.log(`http://localhost:${port}/`));
}
