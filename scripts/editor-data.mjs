/**
 * Writes what editors read of the tags: `dist/html-custom-data.json` for VS Code, `dist/web-types.json` for JetBrains. Made
 * from the manifest and the titles of the vocabulary. Part of `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
const { attributeOf, idKindOf, valuesOf } = await tsImport(
  '../src/vocabulary/vocabulary.ts',
  import.meta.url,
);
const { records } = await tsImport('../src/vocabulary/records.ts', import.meta.url);
const { english } = await tsImport('../src/vocabulary/languages.ts', import.meta.url);
const { titledWords } = await tsImport('../src/vocabulary/titles.ts', import.meta.url);

const { version } = read('package.json');
const tags = read('custom-elements.json').modules.flatMap(({ declarations = [] }) =>
  declarations.filter(({ tagName }) => tagName),
);

/** What an attribute takes beside its words, as a regular expression. */
const BESIDE = { list: '.+[ ,].+', summit: '\\d{4}', day: '\\d{4}-\\d\\d-\\d\\d', speaker: '.+', term: '.+' };

/** The valid values of an attribute with their titles: `2024-astana` is "Astana, 3–4 July 2024". */
function values(tag, name) {
  const attribute = attributeOf(tag, name);
  const titles = new Map(
    (records[idKindOf(attribute)] ?? []).map(({ id, title, detail }) => [
      id,
      [title(english), ...(detail ? [`(${detail})`] : [])].join(' '),
    ]),
  );
  const others = 'values' in attribute ? titledWords(name, attribute.values) : [];
  for (const { value, title } of others) titles.set(value, title);
  return valuesOf(attribute).map((value) => ({
    name: value,
    ...(titles.has(value) && { description: titles.get(value) }),
  }));
}

const about = ({ summary = '', slots = [] }) =>
  [summary, ...slots.filter(({ name }) => !name).map(({ description }) => description)].join('\n\n');

/** Editors have the values of an attribute that several tags take only once, as a set. */
const sets = new Map();
function setFor(tag, name) {
  const list = values(tag, name);
  if (!list.length) return attributeOf(tag, name).kind === 'boolean' ? { valueSet: 'v' } : {};
  const text = JSON.stringify(list);
  if (!sets.has(text)) sets.set(text, sets.has(name) ? `${name}-of-${tag}` : name);
  return { valueSet: sets.get(text) };
}
/** Two attributes of one name may take different values. */
function named() {
  const seen = new Set();
  for (const [text, name] of sets) {
    let free = name;
    for (let copy = 2; seen.has(free); copy++) free = `${name}-${copy}`;
    seen.add(free);
    sets.set(text, free);
  }
}

const markdown = (value) => ({ kind: 'markdown', value });
for (const { tagName, attributes } of tags) for (const { name } of attributes) setFor(tagName, name);
named();

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
const customData = {
  version: 1.1,
  tags: tags.map((tag) => ({
    name: tag.tagName,
    description: markdown(about(tag)),
    attributes: tag.attributes.map(({ name, description }) => ({
      name,
      description: markdown(description),
      ...setFor(tag.tagName, name),
    })),
  })),
  valueSets: [...sets].map(([list, name]) => ({ name, values: JSON.parse(list) })),
};

function webValue(tag, { name, type }) {
  const attribute = attributeOf(tag, name);
  const list = values(tag, name);
  if (attribute.kind === 'boolean') return { value: { kind: 'no-value', type: 'boolean' } };
  if (!list.length) return { value: { type: attribute.kind === 'number' ? 'number' : 'string' } };
  const beside = BESIDE[attribute.kind] ?? BESIDE[idKindOf(attribute)];
  const pattern = beside ? [{ name: type.text.split(' | ').at(-1), pattern: beside }] : [];
  return { value: { type: 'enum' }, values: [...list, ...pattern] };
}

/** https://github.com/JetBrains/web-types */
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'sco-elements',
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map((tag) => ({
        name: tag.tagName,
        description: about(tag),
        attributes: tag.attributes.map(({ default: first, ...attribute }) => ({
          name: attribute.name,
          description: attribute.description,
          ...(first && { default: first.replaceAll("'", '') }),
          ...webValue(tag.tagName, attribute),
        })),
        slots: (tag.slots ?? []).map(({ name, description }) => ({ name: name || 'default', description })),
        js: {
          properties: tag.members.map(({ name, type, description }) => ({
            name,
            ...(type && { type: type.text }),
            ...(description && { description }),
          })),
          events: (tag.events ?? []).map(({ name, description }) => ({ name, description })),
        },
        css: {
          parts: (tag.cssParts ?? []).map(({ name, description }) => ({ name, description })),
          properties: (tag.cssProperties ?? []).map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
};

writeFileSync(`${root}/dist/html-custom-data.json`, `${JSON.stringify(customData)}\n`);
writeFileSync(`${root}/dist/web-types.json`, `${JSON.stringify(webTypes)}\n`);
