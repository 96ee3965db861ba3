/** @returns an element for the article, in jQuery: `.attr()` for words, `.prop()` for yes and no, and for an object */
export function articleElement({ article, src, tools, headingLevel, unstyled, fallback }, tell) {
  return jQuery('<gov-article>')
    .attr({ id: 'bai-viet', src, tools, 'heading-level': headingLevel })
    .prop({ unstyled, article: article ?? null })
    .text(fallback)
    .on('gov-article-load gov-article-error font-size-toggle-change click', ({ originalEvent }) => tell(originalEvent));
}
