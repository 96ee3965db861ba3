import { expect } from '@open-wc/testing';
import { ArticleView } from '../../src/view/article-view.js';
import { stringsFor } from '../../src/index.js';
import { articleJson, oldArticleJson } from '../helpers/elements-articles.js';
import { modelOf } from '../helpers/elements-view.js';

function shown(json: unknown, language = 'vi'): HTMLElement {
  const view = new ArticleView(modelOf(json), { strings: stringsFor(language), language, headingLevel: 1 });
  view.finish();
  return view.element;
}

const links = (article: Element, role: string): HTMLAnchorElement[] => [
  ...article.querySelectorAll<HTMLAnchorElement>(`a[role="doc-${role}"]`),
];
const namesOf = (elements: Element[]): (string | null)[] => elements.map((each) => each.getAttribute('aria-label'));
/** What a link of the article leads to, by id or name. */
const ends = (article: Element, link: Element): Element | null => {
  const name = CSS.escape(link.getAttribute('href')!.slice(1));
  return article.querySelector(`#${name}, [name="${name}"]`);
};

/** The same two notes as programs write them. */
const forms: Record<string, string> = {
  'an editor’s': `<p>Một<sup><a href="#fn1" id="fnref1">1</a></sup> và hai<sup><a href="#fn2" id="fnref2">2</a></sup>.</p>
    <ol><li id="fn1">Ghi chú một. <a href="#fnref1">↩</a></li><li id="fn2">Ghi chú hai. <a href="#fnref2">↩</a></li></ol>`,
  'Word’s': `<p class="MsoNormal">Một<a href="#_ftn1" name="_ftnref1" title=""><span class="MsoFootnoteReference"><span style="font-size:12pt">[1]</span></span></a> và
    hai<a href="#_ftn2" name="_ftnref2" title=""><span class="MsoFootnoteReference">[2]</span></a>.</p>
    <div style="mso-element:footnote-list"><br clear="all"><hr align="left" size="1" width="33%">
    <div style="mso-element:footnote" id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1" title=""><span>[1]</span></a> Ghi chú một.</p></div>
    <div style="mso-element:footnote" id="ftn2"><p class="MsoFootnoteText"><a href="#_ftnref2" name="_ftn2" title=""><span>[2]</span></a> Ghi chú hai.</p></div></div>`,
  'WordPress’s': `<p>Một<sup data-fn="a1b2" class="fn"><a href="#a1b2" id="a1b2-link">1</a></sup> và hai<sup data-fn="c3" class="fn"><a href="#c3" id="c3-link">2</a></sup>.</p>
    <ol class="wp-block-footnotes"><li id="a1b2">Ghi chú một. <a href="#a1b2-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
    <li id="c3">Ghi chú hai. <a href="#c3-link" aria-label="Jump to footnote reference 2">↩︎</a></li></ol>`,
  'GitHub’s': `<p>Một<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup> và hai<sup><a href="#user-content-fn-2" id="user-content-fnref-2">2</a></sup>.</p>
    <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Ghi chú một. <a href="#user-content-fnref-1">↩</a></p></li>
    <li id="user-content-fn-2"><p>Ghi chú hai. <a href="#user-content-fnref-2">↩</a></p></li></ol></section>`,
  'kramdown’s': `<p>Một<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup> và hai<sup id="fnref:2"><a href="#fn:2">2</a></sup>.</p>
    <div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>Ghi chú một. <a href="#fnref:1" class="reversefootnote">↩</a></p></li><li id="fn:2"><p>Ghi chú hai. <a href="#fnref:2">↩</a></p></li></ol></div>`,
  'Pandoc’s': `<p>Một<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> và hai<a href="#fn2" id="fnref2"><sup>2</sup></a>.</p>
    <section class="footnotes"><hr><ol><li id="fn1"><p>Ghi chú một.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li><li id="fn2"><p>Ghi chú hai.<a href="#fnref2">↩︎</a></p></li></ol></section>`,
  'Wikipedia’s': `<p>Một<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> và hai<sup id="cite_ref-2"><a href="#cite_note-2">[2]</a></sup>.</p>
    <ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> Ghi chú một.</li><li id="cite_note-2"><b><a href="#cite_ref-2">^</a></b> Ghi chú hai.</li></ol>`,
};

describe('footnotes', () => {
  for (const [whose, html] of Object.entries(forms)) {
    for (const [where, json] of [
      ['in bodyHtml', oldArticleJson(html)],
      ['in an html block', articleJson({ body: [{ type: 'html', html }] })],
    ] as const) {
      describe(`of ${whose} making, ${where}`, () => {
        it('are named, there and back', () => {
          const article = shown(json);
          expect(namesOf(links(article, 'noteref'))).to.deep.equal(['Chú thích 1', 'Chú thích 2']);
          expect(namesOf(links(article, 'backlink'))).to.deep.equal(['Về chỗ dẫn 1', 'Về chỗ dẫn 2']);
        });

        it('lead to what can have the focus, and back to their place', () => {
          const article = shown(json);
          for (const [i, link] of links(article, 'noteref').entries()) {
            const note = ends(article, link) as HTMLElement;
            expect(note.matches('a[href], [tabindex="-1"]'), note.outerHTML).to.be.true;
            const back = ends(article, links(article, 'backlink')[i]!)!;
            expect(back === link || back.contains(link), back.outerHTML).to.be.true;
          }
        });
      });
    }
  }

  it('of blocks find each other', () => {
    const article = shown(
      articleJson({
        body: [
          { type: 'paragraph', html: 'Một<sup><a href="#fn1" id="fnref1">1</a></sup>.' },
          { type: 'paragraph', html: '<a id="fn1"></a>1. Ghi chú một.' },
          { type: 'list', items: [{ html: 'Xem<sup><a href="#fn2">2</a></sup>' }] },
          { type: 'paragraph', html: '<span id="fn2">2. Ghi chú hai. <a href="#fnref2">khác</a></span>' },
        ],
      }),
    );
    expect(namesOf(links(article, 'backlink'))).to.deep.equal(['Về chỗ dẫn 1', 'Về chỗ dẫn 2']);
    for (const [i, link] of links(article, 'backlink').entries()) {
      expect(ends(article, link) === links(article, 'noteref')[i]).to.be.true;
    }
    expect(links(article, 'backlink').map(({ textContent }) => textContent)).to.deep.equal(['↩\uFE0E', '↩\uFE0E']);
  });

  it('get their way back at the end of their last paragraph', () => {
    const html = '<p>Một<sup><a href="#n">1</a></sup></p><ol><li id="n"><p>Đầu.</p><p>Cuối.</p></li></ol>';
    const article = shown(oldArticleJson(html));
    expect(article.querySelector('li')!.textContent).to.equal('Đầu.Cuối. ↩\uFE0E');
  });

  it('in another slice of a long body find each other', () => {
    const filling = '<p>Đoạn dài của bài viết, đủ để phần chú thích nằm ở một lát khác.</p>'.repeat(900);
    const article = shown(oldArticleJson(forms['WordPress’s']!.replace('<ol', `${filling}<ol`)));
    expect(article.querySelectorAll('[data-group]').length).to.be.greaterThan(1);
    expect(namesOf(links(article, 'backlink'))).to.deep.equal(['Về chỗ dẫn 1', 'Về chỗ dẫn 2']);
  });

  it('keep the words of a way back that has some', () => {
    const html = '<p>Một<sup><a href="#n" id="r">1</a></sup></p><p id="n">Ghi chú. <a href="#r">Quay lại</a></p>';
    const [back] = links(shown(oldArticleJson(html)), 'backlink');
    expect(back!.textContent).to.equal('Quay lại');
    expect(back!.hasAttribute('aria-label')).to.be.false;
  });

  it('have one way back where two references lead to one note', () => {
    const html =
      '<p>Một<sup><a href="#n" id="r1">*</a></sup> hai<sup><a href="#n" id="r2">*</a></sup></p><p id="n">Ghi chú.</p>';
    const article = shown(oldArticleJson(html));
    expect(namesOf(links(article, 'noteref'))).to.deep.equal(['Chú thích *', 'Chú thích *']);
    expect(links(article, 'backlink').map((link) => link.getAttribute('href'))).to.deep.equal(['#user-content-r1']);
  });

  it('are told from other links inside the article', () => {
    const html =
      '<p><a href="#phan-1">1</a> <a href="#phan-1">Phần một</a> m<sup><a href="https://a.example/">2</a></sup></p><h2 id="phan-1">Phần một</h2>';
    const article = shown(oldArticleJson(html));
    expect(article.querySelector('[role^="doc-"], [tabindex]')).to.equal(null);
  });

  it('say in which language they are named, where it is not the article’s', () => {
    const article = shown(oldArticleJson(forms['WordPress’s']!), 'en');
    const [reference] = links(article, 'noteref');
    expect(reference!.getAttribute('aria-label')).to.equal('Note 1');
    expect(reference!.lang).to.equal('en');
    expect(links(shown(oldArticleJson(forms['WordPress’s']!)), 'noteref')[0]!.lang).to.equal('');
  });

  it('get no role from the JSON', () => {
    const html = '<p role="doc-noteref" tabindex="-1"><a role="doc-backlink" href="https://a.example/">1</a></p>';
    expect(shown(oldArticleJson(html)).querySelector('[role^="doc-"], [tabindex]')).to.equal(null);
  });
});
