/** The published dataset as files: each table as CSV and as JSON, with its schema, and the description of all. */
import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetInfo } from '../data/dataset-info.js';
import { facts } from '../own-facts/schema.js';
import { csv, json } from './csv.js';
import { dataPackage, type Resource } from './data-package.js';
import { fileSchema, rowSchemas } from './schemas.js';
import { tables } from './tables.js';
import { english } from './words/en.js';

/** The JSON Schema of a file of facts of one's own. */
export const factsSchema = (): string =>
  // What JSON Schema has no words for, such as fields that depend on each other, `validate` finds.
  `${JSON.stringify(toJsonSchema(facts, { errorMode: 'ignore', target: 'draft-07' }), null, 2)}\n`;

/** The texts of all files, by path. */
export async function publishedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemaOf = rowSchemas();
  const files = new Map<string, string>();
  const resources: Resource[] = [];
  for (const table of await tables()) {
    const { name, type, rows } = table;
    const title = english.tables[name]!;
    const schema = schemaOf(type);
    const text = csv(Object.keys(schema.properties), rows);
    files.set(`csv/${name}.csv`, text);
    files.set(`json/${name}.json`, json(rows));
    files.set(`schema/${name}.schema.json`, `${JSON.stringify(fileSchema(title, schema), null, 2)}\n`);
    const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    resources.push({ table, schema, title, bytes: Buffer.byteLength(text), hash });
  }
  files.set('datapackage.json', `${JSON.stringify(dataPackage(resources, datasetInfo), null, 2)}\n`);
  files.set('facts.schema.json', factsSchema());
  return files;
}
