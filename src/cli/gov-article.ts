#!/usr/bin/env node
import { main } from './main.js';

// Whoever reads only the beginning, as `head` does, has what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
process.exitCode = await main(process.argv.slice(2));
