/** A MariaDB of its own for one trial: in a temporary folder, by socket alone. Needs Debian's `mariadb-server`. */
import { execFile, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.mjs';

const run = promisify(execFile);

/**
 * @param {string} folder that the database may fill
 * @param {string} name of a database to create
 * @returns {Promise<{ socket: string, query: (sql: string) => Promise<string>, stop: () => Promise<void> }>}
 */
export async function startMariaDb(folder, name) {
  await mkdir(folder, { recursive: true });
  const socket = join(folder, 'mariadb.sock');
  const data = join(folder, 'data');
  const user = ['--user=root'];
  await run('mariadb-install-db', [...user, `--datadir=${data}`, '--auth-root-authentication-method=normal']);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`].concat(
      '--skip-networking',
    ),
    { stdio: 'ignore' },
  );
  const query = async (sql) => {
    const { stdout } = await run('mariadb', ['--no-defaults', ...user, `--socket=${socket}`, '--batch', '-e', sql]);
    return stdout;
  };
  await until('MariaDB answers', () => query('SELECT 1'));
  await query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  return {
    socket,
    query,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', resolve);
        server.kill();
      }),
  };
}
