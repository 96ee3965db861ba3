import { waitUntil as wait } from '@open-wc/testing';

/** Twenty seconds: a busy machine may stall a page for longer than the one second of the library. */
const TIMEOUT = 20_000;

/** Waits until something is so; what never comes still fails, by the name that it is given. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { timeout: TIMEOUT, ...options });
