/** The description of all tables for programs: a Frictionless Data Package, https://specs.frictionlessdata.io. */
import type { datasetInfo } from '../data/dataset-info.js';
import { IN_DEPTH, LANGUAGES, type Language } from '../i18n/languages.js';
import type { Property, RowSchema } from './schemas.js';
import type { Table } from './tables.js';

/** What the words of JSON Schema are in Table Schema. Lists are texts in CSV. */
function fieldOf(name: string, property: Property, isRequired: boolean): object {
  const { type, format, pattern, description, items } = property;
  const isDay = format === 'date';
  const isWhole = type === 'number' && name !== 'value';
  return {
    name,
    type: isDay ? 'date' : type === 'array' ? 'string' : isWhole ? 'integer' : type,
    ...(format === 'uri' && { format: 'uri' }),
    ...((description ?? items?.description) && {
      description: [description ?? items?.description, type === 'array' && 'Separated by “; ”.']
        .filter(Boolean)
        .join(' '),
    }),
    constraints: {
      // A list may have no items, which is an empty cell.
      ...(isRequired && type !== 'array' && { required: true }),
      ...(pattern && type === 'string' && { pattern }),
      ...(property.enum && { enum: property.enum }),
    },
  };
}

const foreignKeys = (table: string, refersTo: Table['refersTo']): readonly object[] =>
  Object.entries(refersTo).map(([fields, other]) => ({
    fields,
    // A table that refers to itself has no name there.
    reference: { resource: other === table ? '' : other, fields: other === 'sources' ? 'number' : 'id' },
  }));

const nameOf = new Intl.DisplayNames('en', { type: 'language' });
const listOf = new Intl.ListFormat('en-GB');
const inWords = (languages: readonly Language[]): string =>
  listOf.format(languages.map((language) => nameOf.of(language)!));

export interface Resource {
  readonly table: Table;
  readonly schema: RowSchema;
  readonly title: string;
  readonly bytes: number;
  readonly hash: string;
}

export const dataPackage = (
  resources: readonly Resource[],
  { version, date }: typeof datasetInfo,
): object => ({
  profile: 'tabular-data-package',
  name: 'sco-elements',
  title: 'Facts about the Shanghai Cooperation Organisation',
  description: `States, statuses, summits, documents, organisations and figures of the Shanghai Cooperation Organisation, each dated and with its sources. Texts in ${inWords(LANGUAGES)}; quotations, claims and events in ${inWords(['en', ...IN_DEPTH])}.`,
  version,
  created: `${date}T00:00:00Z`,
  keywords: ['Shanghai Cooperation Organisation', 'SCO', 'ШОС', '上海合作组织'],
  licenses: [
    { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
    {
      name: 'Unicode-3.0',
      title: 'Unicode License v3, for names of states from Unicode CLDR',
      path: 'https://www.unicode.org/license.txt',
    },
  ],
  contributors: [{ title: 'sco-elements contributors', role: 'author' }],
  sources: [
    { title: 'The bibliography, in the table sources', path: 'csv/sources.csv' },
    { title: 'Unicode CLDR', path: 'https://cldr.unicode.org' },
  ],
  resources: resources.map(({ table: { name, key, refersTo }, schema, title, bytes, hash }) => ({
    profile: 'tabular-data-resource',
    name,
    title,
    description: schema.description,
    path: `csv/${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash,
    schema: {
      fields: Object.entries(schema.properties).map(([column, property]) =>
        fieldOf(column, property, schema.required.includes(column)),
      ),
      missingValues: [''],
      primaryKey: key,
      // The profile wants at least one, where there is a list.
      ...(Object.keys(refersTo).length > 0 && { foreignKeys: foreignKeys(name, refersTo) }),
    },
  })),
});
