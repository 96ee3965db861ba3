import 'gov-article/define';
import type { ArticleJson } from 'gov-article';

const view = document.querySelector('gov-article');
const report = document.querySelector('#bao-cao');
const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-src]');

/** An article that no server sent: whatever a program puts together can be shown. */
const bulletin: ArticleJson = {
  articleVersion: 1,
  headline: 'Bản tin thời tiết nông nghiệp ngày 24/11/2026',
  description: 'Trời nắng nhẹ, đêm và sáng sớm se lạnh; thuận lợi cho thu hoạch cây vụ đông.',
  datePublished: '23/11/2026 16:00',
  author: 'Đài Khí tượng Thủy văn tỉnh',
  body: [
    {
      type: 'table',
      caption: 'Nhiệt độ và độ ẩm theo vùng',
      head: [[{ text: 'Vùng' }, { text: 'Nhiệt độ' }, { text: 'Độ ẩm' }]],
      rows: [
        [{ text: 'Đồng bằng ven sông' }, { text: '17–25 °C' }, { text: '68–85 %' }],
        [{ text: 'Trung du' }, { text: '15–24 °C' }, { text: '65–88 %' }],
        [{ text: 'Vùng cao' }, { text: '11–21 °C' }, { text: '70–92 %' }],
      ],
    },
    {
      type: 'paragraph',
      text: 'Bà con vùng cao che chắn chuồng trại, giữ ấm cho gia súc non vào ban đêm; vùng đồng bằng tranh thủ thu hoạch khoai tây, ngô đông trong những ngày khô ráo.',
    },
  ],
};

for (const button of buttons) {
  button.addEventListener('click', () => {
    show(button);
  });
}

view?.addEventListener('gov-article-load', ({ detail }) => {
  tell(`gov-article-load: “${detail.article.headline}”`);
});
view?.addEventListener('gov-article-error', ({ detail }) => {
  tell(`gov-article-error: ${detail.error.code}`);
});

function show(chosen: HTMLButtonElement): void {
  if (!view) return;
  // `article` wins over `src`, so it is emptied before an address can count.
  view.article = chosen.dataset['src'] ? undefined : bulletin;
  view.src = chosen.dataset['src'];
  for (const button of buttons) button.ariaPressed = String(button === chosen);
}

function tell(words: string): void {
  if (report) report.textContent = words;
}
