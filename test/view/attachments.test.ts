import { expect } from '@open-wc/testing';
import type { Attachment } from '../../src/index.js';
import { attachmentItem } from '../../src/view/attachments.js';
import { viewContext } from '../helpers/elements-view.js';

const itemOf = (parts: Partial<Attachment>, language = 'vi'): HTMLLIElement =>
  attachmentItem({ url: '/tep/a.pdf', name: 'Quyết định', ...parts }, viewContext({ language }));

describe('attachmentItem', () => {
  const facts: [parts: Partial<Attachment>, language: string, words: string][] = [
    [{ contentSize: 1_234_567 }, 'vi', 'Quyết định (PDF, 1,2 MB)'],
    [{ contentSize: 1_234_567 }, 'en', 'Quyết định (PDF, 1.2 MB)'],
    [{ contentSize: 45_000 }, 'vi', 'Quyết định (PDF, 45 kB)'],
    [{ contentSize: 45_000 }, 'not a language', 'Quyết định (PDF, 45 kB)'],
    [{}, 'vi', 'Quyết định (PDF)'],
    [{ url: '/tep/download?id=5' }, 'vi', 'Quyết định'],
    [{ url: '/tep/b.docx?version=2' }, 'vi', 'Quyết định (DOCX)'],
    [{ url: '/tep/5', encodingFormat: 'application/msword' }, 'vi', 'Quyết định (DOC)'],
    [{ url: '/tep/5', encodingFormat: 'Application/PDF' }, 'vi', 'Quyết định (PDF)'],
    [{ url: '/tep/b.csv', encodingFormat: 'text/csv' }, 'vi', 'Quyết định (CSV)'],
    [{ encodingFormat: '' }, 'vi', 'Quyết định (PDF)'],
    [{ encodingFormat: 'constructor' }, 'vi', 'Quyết định (PDF)'],
    [{ name: ' ' }, 'vi', '/tep/a.pdf (PDF)'],
  ];

  for (const [parts, language, words] of facts) {
    it(`says “${words}” for ${JSON.stringify(parts)} in ${language}`, () => {
      expect(itemOf(parts, language).textContent).to.equal(words);
    });
  }

  it('links to the file, and not by its type and size', () => {
    const link = itemOf({ contentSize: 45_000 }).querySelector('a')!;
    expect(link.href).to.equal('https://portal.example/tep/a.pdf');
    expect(link.textContent).to.equal('Quyết định');
  });

  it('keeps the name of a file whose address is not safe', () => {
    const item = itemOf({ url: 'javascript:alert(1)' });
    expect(item.querySelector('a')).to.not.exist;
    expect(item.textContent).to.equal('Quyết định');
  });
});
