/** What the figures were measured on, without which they say little. */
import { cpus, loadavg } from 'node:os';

/** Call it before the first figure. @returns what describes the machine after the last one */
export function machineNow() {
  const before = { at: performance.now(), load: loadavg() };
  return (browser) => ({
    browser,
    node: process.version,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((performance.now() - before.at) / 1000),
    load: { before: before.load, after: loadavg() },
  });
}
