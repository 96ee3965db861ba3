/** The headless Chromium that comes inside an npm package, compressed: needs no root and no download of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacks it once, beside its package: there `npm ci` clears it away, and no file that another user or an older version
 * left in the shared temporary folder is ever run.
 * @returns {Promise<string | undefined>} path of the program; undefined on machines it is not built for
 */
export async function findNpmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = fileURLToPath(new URL('../unpacked', import.meta.resolve('@sparticuz/chromium')));
  const done = join(home, 'done');
  if (!existsSync(done)) await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });

  process.env.FONTCONFIG_FILE ??= await writeFontConfig(home);
  if (lacksLibraries()) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'; // makes the package bring its own
  const path = await unpack(home);
  await writeFile(done, '');
  return path;
}

/** The package unpacks to the temporary folder, and takes its libraries from there for as long as the process runs. */
async function unpack(home) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = home;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Without a single font Chromium stops at the first letter, so the package's are added to those of the machine. */
async function writeFontConfig(home) {
  const file = join(home, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}

function lacksLibraries() {
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  return Boolean(stdout) && !stdout.includes('libnss3.so');
}
