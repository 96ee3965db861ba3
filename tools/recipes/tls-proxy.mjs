/** A proxy that ends TLS and tells the server behind it nothing of that, as many portals have one. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * @param {string} folder for its certificate, which it signs itself
 * @param {string} host with the port, that the server behind it believes to be asked by
 * @param {(stop: () => void) => void} later is handed what stops it
 * @returns {Promise<number>} its port
 */
export async function startTlsProxy(folder, host, later) {
  const [name, port] = host.split(':');
  const [key, cert] = ['key.pem', 'cert.pem'].map((each) => join(folder, each));
  const subject = ['-subj', `/CN=${name}`, '-days', '1'];
  await promisify(execFile)('openssl', ['req', '-x509', '-nodes', ...subject, '-keyout', key, '-out', cert]);
  const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (asked, answer) => {
    const { method, url: path, headers } = asked;
    const behind = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, host } }, (found) => {
      answer.writeHead(found.statusCode, found.headers);
      found.pipe(answer);
    });
    asked.pipe(behind);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  later(() => {
    server.close();
    server.closeAllConnections();
  });
  return server.address().port;
}
