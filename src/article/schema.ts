/**
 * Article format, version 1. This schema is the one source of the types, of the checks and of the published JSON Schema.
 *
 * Shapes (kind "schema") must hold or the part is mended; limits (kind "validation") only warn: nothing is cut.
 */
import * as v from './valibot.js';

const url = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2048));
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000));
const bytes = v.pipe(v.number(), v.minValue(0));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const optional = v.optional;

const partySchema = v.object({
  '@type': optional(v.picklist(['Person', 'Organization'])),
  name: text(200),
  url: optional(url),
});

const image = {
  url: v.pipe(v.string(), v.nonEmpty()),
  width: optional(pixels),
  height: optional(pixels),
  alt: optional(text(1000)),
  contentSize: optional(bytes),
  renditions: optional(list(v.object({ url, width: pixels, encodingFormat: optional(v.string()) }), 12)),
};
const imageSchema = v.object(image);

/** It has no figure around it that could have its caption. */
const leadImageSchema = v.object({ ...image, caption: optional(v.string()), creditText: optional(v.string()) });

/** `text` is plain and never parsed; `html` is always sanitized, and wins where both are given. */
const inline = { text: optional(v.string()), html: optional(v.string()) };
const inlineSchema = notArray(v.object(inline));

const figure = {
  image: imageSchema,
  caption: optional(v.string()),
  captionHtml: optional(v.string()),
  creditText: optional(v.string()),
  href: optional(url),
  align: optional(v.picklist(['center', 'left', 'right', 'full'])),
};
const figureSchema = v.object(figure);

const attachmentSchema = v.object({
  url,
  name: v.string(),
  encodingFormat: optional(v.string()),
  contentSize: optional(bytes),
});

/** A recording of the article, read by a person or a machine. */
const audioSchema = v.object({ url, encodingFormat: optional(v.string()) });

/** What was changed in the article after it was published. */
const correctionSchema = notArray(v.object({ date: optional(v.string()), text: text(2000) }));

const cells = list(inlineSchema, 50);

const blockSchema = v.variant('type', [
  v.object({
    type: v.literal('paragraph'),
    ...inline,
    align: optional(v.picklist(['start', 'center', 'end', 'justify'])),
  }),
  v.object({ type: v.literal('heading'), ...inline, level: v.picklist([2, 3, 4, 5, 6]) }),
  v.object({ type: v.literal('figure'), ...figure }),
  v.object({
    type: v.literal('gallery'),
    items: v.pipe(v.array(figureSchema), v.minLength(2), v.maxLength(60)),
    caption: optional(v.string()),
  }),
  v.object({
    type: v.literal('list'),
    ordered: optional(v.boolean()),
    start: optional(v.pipe(v.number(), v.integer())),
    items: list(notArray(v.object({ ...inline, items: optional(list(inlineSchema, 500)) })), 500),
  }),
  v.object({
    type: v.literal('table'),
    caption: optional(v.string()),
    head: optional(v.array(cells)),
    rows: list(cells, 1000),
  }),
  v.object({ type: v.literal('quote'), ...inline, cite: optional(url), author: optional(v.string()) }),
  v.object({
    type: v.literal('embed'),
    url,
    title: v.string(),
    width: optional(pixels),
    height: optional(pixels),
    poster: optional(imageSchema),
    caption: optional(v.string()),
  }),
  v.object({ type: v.literal('attachment'), attachment: attachmentSchema }),
  v.object({ type: v.literal('html'), html: v.string() }),
  v.object({ type: v.literal('divider') }),
]);

const party = v.union([partySchema, text(200)]);

/** More blocks are kept, and told. */
export const MAX_BLOCKS = 2000;

/** Article format, version 1, as JSON. */
export const articleSchema = v.object({
  articleVersion: v.literal(1),
  identifier: optional(v.union([text(200), v.number()])),
  url: optional(url),
  inLanguage: optional(v.string()),
  headline: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  alternativeHeadline: optional(text(300)),
  description: optional(text(2000)),
  datePublished: optional(v.string()),
  dateModified: optional(v.string()),
  timeZone: optional(v.string()),
  author: optional(v.union([list(party, 20), partySchema, text(200)])),
  publisher: optional(party),
  sourceOrganization: optional(party),
  articleSection: optional(v.union([v.array(v.string()), v.string()])),
  keywords: optional(list(text(100), 50)),
  copyrightNotice: optional(text(500)),
  image: optional(leadImageSchema),
  body: optional(list(blockSchema, MAX_BLOCKS)),
  bodyHtml: optional(text(2 * 1024 * 1024)),
  attachments: optional(list(attachmentSchema, 100)),
  audio: optional(audioSchema),
  abbreviations: optional(v.record(v.string(), text(200))),
  corrections: optional(list(correctionSchema, 50)),
  actions: optional(
    v.object({
      email: optional(v.boolean()),
      print: optional(v.boolean()),
      fontSize: optional(v.boolean()),
      share: optional(v.boolean()),
      listen: optional(v.boolean()),
      display: optional(v.boolean()),
      contents: optional(v.boolean()),
      enlarge: optional(v.boolean()),
      save: optional(v.boolean()),
    }),
  ),
});

/** Some blocks of a body, in the place where the article has them. */
export const blocksSchema = v.object({ body: v.array(blockSchema) });

/** To valibot an array is an object that lacks every key: where all keys are optional, its words would be lost. */
function notArray<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run: Schema['~run'] = (dataset, config) => {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    v._addIssue(schema, 'type', dataset, config);
    return dataset as unknown as ReturnType<Schema['~run']>;
  };
  return { ...schema, '~run': run };
}

export type ArticleJson = v.InferOutput<typeof articleSchema>;
export type Block = v.InferOutput<typeof blockSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Image = v.InferOutput<typeof imageSchema>;
export type LeadImage = v.InferOutput<typeof leadImageSchema>;
export type Inline = v.InferOutput<typeof inlineSchema>;
export type Attachment = v.InferOutput<typeof attachmentSchema>;
export type Audio = v.InferOutput<typeof audioSchema>;
export type Correction = v.InferOutput<typeof correctionSchema>;
export type Party = v.InferOutput<typeof partySchema>;
