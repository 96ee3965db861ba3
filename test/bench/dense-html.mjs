/** Bodies that are hard to read for a machine, from the words of the real article. Each grows to the same 100 kB. */

const SIZE = 100_000; // characters

/** Nearly every word in mark-up of its own, as editors leave it that change the look of a selection many times. */
export function heavyTags(words) {
  const wraps = [
    (word, i) => `<a href="https://www.example.gov.vn/van-ban/${i}">${word}</a>`,
    (word) => `<strong>${word}</strong>`,
    (word) => `<em><u>${word}</u></em>`,
    (word) => `<span style="color: #c00; font-family: Arial">${word}</span>`,
    (word) => `<b><i>${word}</i></b><sup>2</sup>`,
    (word) => word,
  ];
  return grown(words, (line, start) => {
    const marked = line.map((word, i) => wraps[(start + i) % wraps.length](word, start + i));
    return `<p style="text-align: justify">${marked.join(' ')}</p>`;
  });
}

/** As it arrives from the clipboard of Word: classes, spans in spans, `o:p`, conditional comments, its own style sheet. */
export function wordPasted(words) {
  const head =
    '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->' +
    '<style>p.MsoNormal{margin:0cm;font-size:14.0pt;font-family:"Times New Roman",serif} @page WordSection1{size:21cm 842pt}</style>';
  const font =
    'font-size:14.0pt;line-height:115%;font-family:&quot;Times New Roman&quot;,serif;mso-fareast-language:VI';
  return grown(
    words,
    (line, start) => {
      const half = line.length >> 1;
      const [first, second] = [line.slice(0, half).join(' '), line.slice(half).join(' ')];
      const bullet =
        '<!--[if !supportLists]--><span style="mso-list:Ignore">-<span>&nbsp;&nbsp; </span></span><!--[endif]-->';
      return (
        `<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:36.0pt;mso-pagination:none">` +
        `${start % 4 === 0 ? bullet : ''}<span lang="VI" style="${font}"><span style="mso-spacerun:yes">&nbsp;</span>${first} ` +
        `<span style="color:black"><b style="mso-bidi-font-weight:normal">${second}</b></span><o:p></o:p></span></p>` +
        '<p class="MsoNormal"><span lang="VI"><o:p>&nbsp;</o:p></span></p>'
      );
    },
    head,
  );
}

/** @param {string[]} words @param {(line: string[], start: number) => string} paragraphOf of forty words */
function grown(words, paragraphOf, head = '') {
  const parts = [head];
  for (let size = head.length, start = 0; size < SIZE; start += 40) {
    const line = Array.from({ length: 40 }, (_, i) => words[(start + i) % words.length]);
    parts.push(paragraphOf(line, start));
    size += parts.at(-1).length;
  }
  return parts.join('');
}
