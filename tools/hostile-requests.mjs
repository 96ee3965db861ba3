/** Counts what hostile data makes a browser ask: the addresses below `/hostile/<run>/leak/` must never be asked. */

/** The leaks of each run. */
const asked = new Map();
const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Koa middleware: whatever is asked below `/hostile/` gets a picture; `asked.json` of a run tells its leaks. */
export async function serveHostileRequests(context, next) {
  if (!context.path.startsWith('/hostile/')) return next();
  const [, , run, kind] = context.path.split('/');
  const leaks = asked.get(run) ?? [];
  context.set('cache-control', 'no-store');
  if (kind === 'asked.json') {
    context.body = leaks;
    return undefined;
  }
  if (kind === 'leak') asked.set(run, [...leaks, context.path]);
  context.type = 'image/gif';
  context.body = picture;
  return undefined;
}
