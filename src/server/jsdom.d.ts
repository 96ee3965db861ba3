/** What is used of it: its own types would bring those of Node to code that runs in browsers. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & typeof globalThis;
  }
}
