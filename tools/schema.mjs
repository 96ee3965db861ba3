/** Publishes the article format as JSON Schema, made from the one schema that the code itself checks with. */
import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { articleSchema } from '../dist/article/schema.js';

const { $schema, ...rules } = toJsonSchema(articleSchema, {
  typeMode: 'input', // what an author may write, not what the code makes of it
  errorMode: 'ignore', // checks that JSON Schema has no word for are left to the code
});

const published = { $schema, $id: 'urn:gov-article:article:1', title: 'Article format 1 of gov-article', ...rules };

await writeFile(new URL('../dist/article.schema.json', import.meta.url), `${JSON.stringify(published, null, 2)}\n`);
