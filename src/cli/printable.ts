/** What terminals act on, but for the line break. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The same as JSON writes them, so that nothing is lost. */
const UNWRITTEN = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text of others for a terminal: nothing in it moves the cursor, clears the screen or turns the order of letters round. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ');
}

/** A name or a title in a line of its own: what follows a line break would look like one of ours. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** JSON that does the same to a terminal as it does to a program: nothing. */
export function printableJson(json: string): string {
  return json.replace(UNWRITTEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
