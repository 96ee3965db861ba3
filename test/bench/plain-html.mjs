/** Clean HTML of the blocks that the real article has. Its texts hold nothing that HTML would need escaped. */
const renderers = {
  paragraph: ({ text }) => paragraph(text),
  figure: ({ image, caption }) =>
    `<figure><img src="${image.url}" alt="${image.alt}" width="${image.width}" height="${image.height}" loading="lazy">` +
    `<figcaption>${caption}</figcaption></figure>`,
  divider: () => '<hr>',
};

export function blocksToHtml(blocks) {
  return blocks.map((block) => renderers[block.type](block)).join('');
}

export function paragraph(text) {
  return `<p>${text}</p>`;
}
