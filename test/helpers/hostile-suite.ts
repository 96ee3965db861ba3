/** The same for every family: each row in every field of an article, from every source. */
import { expect } from '@open-wc/testing';
import { useServer } from './elements-server.js';
import { articlesWith, type HostileArticle } from './hostile-article.js';
import { fieldsThatFail, leaks, onThisSite, problemsOf, useHostilePage } from './hostile-page.js';

/** Rows of one test: few enough for a slow machine, and for a message that can be read. */
const TOGETHER = 5;

/** Tests that hostile texts, by family, do nothing in any field, and that the rest of the article is shown. */
export function describeHostileTexts(
  families: Readonly<Record<string, readonly { title: string; text: string }[]>>,
): void {
  for (const [family, rows] of Object.entries(families)) {
    describeHostileArticles(
      family,
      rows.map(({ title, text }) => ({ title, text: onThisSite(text) })),
      ({ text }) => articlesWith(text),
      ({ text }) => fieldsThatFail(text),
    );
  }
}

/** The same for what is hostile in other ways. */
export function describeHostileArticles<Row extends { title: string }>(
  family: string,
  rows: readonly Row[],
  articlesOf: (row: Row) => HostileArticle[],
  explain: (row: Row) => Promise<string[]> = () => Promise.resolve([]),
): void {
  describe(`<gov-article> with hostile ${family} in every field`, () => {
    const server = useServer();
    const counter = useHostilePage();

    for (let start = 0; start < rows.length; start += TOGETHER) {
      const some = rows.slice(start, start + TOGETHER);
      it(`shows the rest, and nothing else happens: ${some.map(({ title }) => title).join('; ')}`, async function () {
        this.timeout(60_000);
        const problems: string[] = [];
        for (const row of some) {
          const found = await problemsOf(articlesOf(row), server.current, counter);
          if (found.length > 0) found.push(...(await explain(row)));
          problems.push(...found.map((problem) => `${row.title}: ${problem}`));
        }
        expect(problems, problems.slice(0, 20).join('\n')).to.be.empty;
        expect(await leaks()).to.be.empty;
      });
    }

    it('has called nothing and asked for nothing after all that either', async () => {
      expect(counter.hits).to.equal(0);
      expect(await leaks()).to.be.empty;
    });
  });
}
