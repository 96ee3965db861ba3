/** Light squares around a code, without which cameras do not find it. */
const QUIET_ZONE = 4;

export interface QrCode {
  /** Squares in a row, the quiet zone included. */
  size: number;
  /** The dark squares as an SVG path, in units of one square. */
  path: string;
}

/**
 * Draws a text as a QR code, on this device. The library that does it is loaded by the first call only.
 *
 * @returns nothing where the text is too long for any code: about 2,300 letters
 */
export async function qrCode(text: string): Promise<QrCode | undefined> {
  const { correction, generate } = await import('lean-qr');
  try {
    // Fifteen in a hundred squares may be dirty or torn: codes are printed and hung out.
    const squares = generate(text, { minCorrectionLevel: correction.M });
    return { size: squares.size + 2 * QUIET_ZONE, path: pathOf(squares) };
  } catch {
    return undefined;
  }
}

/** Squares side by side are one box: fewer, and no light seams between them. */
function pathOf({ size, get }: { size: number; get: (x: number, y: number) => boolean }): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (x < size && get(x, y)) x++;
      if (x > start) path += box(start, y, x - start);
    }
  }
  return path;
}

function box(x: number, y: number, width: number): string {
  const left = x + QUIET_ZONE;
  return `M${left} ${y + QUIET_ZONE}h${width}v1h${-width}z`;
}
