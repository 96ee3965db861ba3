/** What terminals act on, but for the line break. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of others for a terminal: nothing in it moves the cursor, clears the screen or turns the order of letters round. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ');
}
