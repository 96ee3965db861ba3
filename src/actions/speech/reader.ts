/** How far a reading is; stopped, it does not begin again. */
export type ReaderState = 'playing' | 'paused' | 'stopped';

/** Something that reads an article to its reader. */
export interface Reader {
  readonly mode: 'audio' | 'speech';
  readonly state: ReaderState;
  /** Begins, or goes on. To be called inside of a click: browsers want one. */
  play: () => void;
  pause: () => void;
  stop: () => void;
}

export interface ReaderListener {
  /** After something has changed that a control shows. */
  onChange: () => void;
  /** @param isComplete whether the article was heard to its end */
  onEnd: (isComplete: boolean) => void;
}
