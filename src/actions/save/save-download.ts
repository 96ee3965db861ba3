/** How long a file stays in memory, in ms: Safari on phones asks the reader before it takes it. */
const KEPT = 120_000;

/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
