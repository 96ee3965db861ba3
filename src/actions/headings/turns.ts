interface Waiting {
  begin: () => void;
  end: () => void;
}

/** What is to be done once for each thing, whoever of several does it: the first who came, and after it the next. */
export class Turns<Thing extends object> {
  readonly #lines = new Map<Thing, Waiting[]>();

  /** @returns a function that leaves, and hands the turn on */
  join(thing: Thing, begin: () => void, end: () => void): () => void {
    const line = this.#lines.get(thing) ?? [];
    this.#lines.set(thing, line);
    const self = { begin, end };
    if (line.push(self) === 1) begin();
    return () => {
      const at = line.indexOf(self);
      if (at < 0) return;
      line.splice(at, 1);
      if (line.length === 0) this.#lines.delete(thing);
      if (at > 0) return;
      end();
      line[0]?.begin();
    };
  }
}
