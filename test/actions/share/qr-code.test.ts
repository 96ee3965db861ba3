import { expect } from '@open-wc/testing';
import decodeQR from 'qr/decode.js';
import { qrCode, type QrCode } from '../../../src/actions/share/qr-code.js';

/** What a camera reads from the picture: pixels, four to a square. */
function read({ size, path }: QrCode): string {
  const side = size * 4;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: side, height: side });
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'white';
  context.fillRect(0, 0, side, side);
  context.scale(4, 4);
  context.fillStyle = 'black';
  context.fill(new Path2D(path));
  return decodeQR(context.getImageData(0, 0, side, side));
}

describe('qrCode', () => {
  for (const [kind, text] of [
    ['a short address', 'https://anlac.example/tin/1'],
    ['an address with a query', 'https://anlac.example/tin?id=12&muc=3'],
    ['an address in Vietnamese letters', 'https://anlac.example/tin/khánh-thành-cầu-Đông-Hà'],
    ['a very long address', `https://anlac.example/tin?bai=${'khanh-thanh-cau-'.repeat(40)}`],
  ] as const) {
    it(`can be read by a camera: ${kind}`, async () => {
      expect(read((await qrCode(text))!)).to.equal(text);
    });
  }

  it('keeps four light squares free on every side', async () => {
    const { path, size } = (await qrCode('https://anlac.example/tin/1'))!;
    const boxes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map(([, x, y, width]) => [+x!, +y!, +x! + +width!]);
    expect(Math.min(...boxes.map(([x]) => x!))).to.equal(4);
    expect(Math.min(...boxes.map(([, y]) => y!))).to.equal(4);
    expect(Math.max(...boxes.map(([, , end]) => end!))).to.equal(size - 4);
    expect(Math.max(...boxes.map(([, y]) => y! + 1))).to.equal(size - 4);
  });

  it('is nothing for a text that no code can hold', async () => {
    expect(await qrCode('x'.repeat(3000))).to.be.undefined;
  });
});
