/** Reads a printed page back. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of each page of a PDF, white space folded. */
export async function textOfPages(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items.map((item) => item.str + (item.hasEOL ? ' ' : '')).join('');
    pages.push(text.replace(/\s+/g, ' ').normalize('NFC'));
  }
  return pages;
}
