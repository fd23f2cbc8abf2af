import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { dataset } from '../../src/dataset.js';
import { languages, wordsIn } from '../../src/i18n/languages.js';
import { citations as words } from '../../src/strings/en/citations.js';
import { states as english } from '../../src/strings/en/states.js';
import { loadEverything } from '../../src/lib/lazy.js';
import type { Format } from '../../src/static/index.js';
import { cases, KINDS, named, spokenBy, type Language } from './cases.js';
import { fragment, occurrences, read, tight, type Reading } from './reading.js';
import { render } from './rendered.js';
import { EDITION } from '../support/latest.js';
import { inDigitsOf, inLatinDigits } from '../support/languages.js';

await loadEverything();

/** Names of all states in a language, the longest first. */
const namesIn = (language: Language): readonly string[] =>
  Object.values(language === 'en' ? english : languages[language].value!.words.states).toSorted(
    (a, b) => b.length - a.length,
  );

/** Which of the names occur in a text, and how often. A name within a longer one does not count. */
function namesOf(text: string, language: Language): { readonly [name: string]: number } {
  let rest = tight(text);
  const found: { [name: string]: number } = {};
  for (const name of namesIn(language).map(tight)) {
    const count = occurrences(rest, name);
    if (count) found[name] = count;
    rest = rest.replaceAll(name, '\n');
  }
  return found;
}

const numbers = (text: string): readonly string[] => inLatinDigits(text).match(/\d[\d.,٫٬]*\d|\d/g) ?? [];

/** That a form has every line of the page in its order, the same days, states and numbers, and nothing else. */
function same(words: string, page: Reading, language: Language): void {
  const text = tight(words);
  let place = 0;
  for (const block of page.blocks) {
    const next = text.indexOf(tight(block), place);
    assert.ok(next >= 0, `${block}\nafter ${text.slice(Math.max(0, place - 80), place)}`);
    place = next + tight(block).length;
  }
  for (const column of page.columns) assert.ok(text.includes(tight(column)), column);
  const whole = tight(page.blocks.join(' '));
  for (const { text: day } of page.times)
    assert.equal(occurrences(text, tight(day)), occurrences(whole, tight(day)), day);
  assert.deepEqual(namesOf(words, language), namesOf(page.blocks.join(' '), language));
  const known = new Set(numbers(page.blocks.join(' ')));
  assert.deepEqual(
    numbers(words).filter((number) => !known.has(number)),
    [],
  );
}

/** The page as forms have it that cannot fold: the weightiest sources alone, and the number of the others. */
function brief(html: string, language: Language): string {
  const [, before, list, summary] =
    /^([^]*)(<ul[^>]*>(?:(?!<ul)[^])*)<\/ul>\s*<details[^>]*>\s*<summary>([^<]*)<\/summary>(?:(?!<details)[^])*<\/details>\s*$/.exec(
      html,
    ) ?? [];
  if (!before || !list) return html;
  const { more } = wordsIn(language, 'citations', words, ({ value }) => value)!;
  const others = Number(/\d+/.exec(inLatinDigits(summary!))![0]) - occurrences(list, '<li>');
  const short = list.replace(/(<\/p>)\s*<p>[^]*?<\/p>/g, '$1');
  return `${before}${short}<li>${more.replace('{count}', inDigitsOf(language, others))}</li></ul>`;
}

/** Columns in a terminal. */
const width = (line: string): number =>
  line.length + (line.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);

interface Fact {
  readonly section: string;
  readonly subject: string;
  readonly fact: string;
  readonly confidence: string;
  readonly sources: readonly { readonly publisher: string; readonly kind: string; readonly url?: string }[];
}
interface Json {
  readonly tag: string;
  readonly attributes: object;
  readonly language: string;
  readonly asOf: string;
  readonly edition: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly records: readonly { readonly sources?: readonly number[]; readonly titled?: object }[];
}

/** Every object of the dataset, as the JSON of its properties. */
const records: Set<string>[] = [];
const propertiesOf = (record: object) => Object.entries(record).map((entry) => JSON.stringify(entry));
(function collect(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) records.push(new Set(propertiesOf(value)));
  Object.values(value).forEach(collect);
})(dataset);
/** Whether the dataset has an object with all of these properties. */
const isKnown = (record: object): boolean => {
  const wanted = propertiesOf(record).filter((property) => !isTranslated(property));
  return records.some((known) => wanted.every((property) => known.has(property)));
};
/** Whether a property has a text in another script than Latin: records of a tag have texts in the reader's language. */
const isTranslated = (property: string): boolean =>
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}]/u.test(property);

/** Every object and every text of a piece of JSON-LD, by property. */
function* thingsIn(value: unknown): Generator<{ readonly [property: string]: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as { readonly [property: string]: unknown };
  for (const inner of Object.values(value)) yield* thingsIn(inner);
}

for (const each of cases) {
  const { tag, attributes, inline } = each;
  for (const lang of KINDS) {
    describe(named(each, lang), async () => {
      const as = (format: Format) => render(tag, attributes, { format, lang });
      const page = read(await as('page-html'));
      const spoken = spokenBy(tag, lang);
      const short = read(brief(await as('page-html'), spoken));

      test('as text, has the facts in lines of at most 72 columns', async () => {
        const text = await as('text');
        for (const line of text.split('\n'))
          if (width(line) > 72) assert.match(line, /^ *(- |\[\d+\] )?\S*<https?:\/\/\S+$/, 'only an address');
        assert.doesNotMatch(text, /\n{3}|[^\S\n]\n|^\n|\n\n$|[^\n]$|\t/);
        same(text.replace(/<http\S+?>|\[\p{Nd}+\]/gu, ''), short, spoken);
        assert.deepEqual(
          [...text.matchAll(/<(http\S+?)>/g)].map(([, href]) => href),
          short.links,
        );
      });

      test('as Markdown, has the facts, structure and links', async () => {
        const markdown = await as('markdown');
        const markup = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
        const read2 = read(markup);
        same(read2.words.replace(/\[\p{Nd}+\]/gu, ''), short, spoken);
        assert.deepEqual(read2.links, short.links);
        assert.deepEqual(read2.headings, short.headings);
        // A wide table of the page has the names of rows above their cells.
        const rows = (html: string, selector: string) => fragment(html).querySelectorAll(selector).length;
        assert.equal(rows(markup, 'tr'), rows(await as('page-html'), 'thead, th[scope^="row"]'));
        const items = [...fragment(markup).querySelectorAll('li')];
        const lines = [...fragment(brief(await as('page-html'), spoken)).querySelectorAll('li, dt')];
        assert.equal(items.length, lines.length);
        lines.forEach((line, index) => {
          if (line.localName !== 'dt') return;
          const item = items[index]!;
          const [first, second] = (item.querySelector('p') ?? item).childNodes;
          assert.equal((first as Element).localName, 'strong');
          assert.equal(tight(first!.textContent!), tight(line.textContent!));
          assert.match(second!.textContent!, spoken === 'zh-Hans' ? /^：/ : /^: /);
        });
        // No HTML of its own, and none that a title could bring along.
        assert.doesNotMatch(markdown.replace(/\]\(<[^>]*>\)/g, ''), /(?<!\\)</);
      });

      test('as HTML, comes through Markdown as it is', async () => {
        const html = await as('html');
        const pasted = inline ? `The members are ${html.trimEnd()}.` : `Before.\n\n${html}\nAfter.`;
        const markup = micromark(pasted, { allowDangerousHtml: true });
        assert.equal(
          markup.replace(/\n+/g, '\n'),
          // In a sentence, Markdown writes a no-break space as the character.
          inline ? `<p>${pasted.replaceAll('&nbsp;', '\u00a0')}</p>` : `<p>Before.</p>\n${html}<p>After.</p>`,
        );
      });

      test('for mail, has the facts in tables, paragraphs and headings that carry their styles', async () => {
        const mail = await as('email');
        const root = fragment(mail);
        for (const number of root.querySelectorAll('td'))
          if (/^\p{Nd}+\.$/u.test(number.textContent!)) number.textContent = '';
        for (const mark of root.querySelectorAll('sup')) mark.remove();
        const holder = root.ownerDocument.createElement('div');
        holder.append(root);
        same(read(holder.innerHTML).words, short, spoken);
        assert.deepEqual(read(mail).links, short.links);

        const elements = [...fragment(mail).querySelectorAll('*')];
        const strange = elements.filter(
          ({ localName }) => !/^(div|table|tbody|tr|t[hd]|p|h[2-6]|a|span|strong|sup|br)$/.test(localName),
        );
        assert.deepEqual(strange, []);
        assert.equal(elements.filter(({ localName }) => localName === 'div').length, inline ? 0 : 1);
        for (const element of elements) {
          const { localName } = element;
          assert.deepEqual(
            element
              .getAttributeNames()
              .filter(
                (name) =>
                  !/^(style|href|lang|dir|role|cellpadding|cellspacing|border|width|align)$/.test(name),
              ),
            [],
          );
          const style = element.getAttribute('style') ?? '';
          if (/^(p|h\d|t[hd])$/.test(localName)) assert.match(style, /(?:^|;)font:\d+px\/\d+px Georgia/);
          if (localName === 'table') assert.match(style, /max-width:600px/);
          assert.doesNotMatch(style, /var\(|flex|grid|float|position|calc|@|url\(|rem|em;/);
        }
      });

      test('as JSON, has the records of the dataset, and facts that the page states with their sources', async () => {
        const json = JSON.parse(await as('json')) as Json;
        assert.equal(json.tag, tag);
        assert.deepEqual(json.attributes, attributes);
        assert.equal(json.language, spoken);
        assert.equal(json.asOf, attributes['as-of']);
        assert.equal(json.edition, EDITION);
        assert.equal(tight(json.heading), tight(page.headings[0] ?? ''));
        for (const record of json.records)
          assert.ok(isKnown('titled' in record ? record.titled : record), JSON.stringify(record));
        if (inline) return;
        assert.ok(json.records.length > 0);
        assert.ok(json.facts.length > 0);
        const words = tight(page.blocks.join(' '));
        for (const { section, subject, fact, confidence, sources } of json.facts) {
          assert.ok(page.headings.map(tight).includes(tight(section)), section);
          assert.ok(words.includes(tight(subject)), subject);
          assert.ok(words.replaceAll('*', '').includes(tight(fact).replaceAll('*', '')), fact);
          assert.match(confidence, /^(high|medium)$/);
          // Of some records only a copy of the source is known.
          assert.ok(
            sources.length > 0 || json.records.some((record) => record.sources?.length === 0),
            `${fact} has sources`,
          );
        }
        const told = new Set(json.facts.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? [])));
        assert.deepEqual(
          page.links.filter((link) => !told.has(link)),
          [],
        );
        assert.equal(
          [...told].filter((url) => !page.links.includes(url)).length,
          0,
          'no source that the page lacks',
        );
      });

      test('as CSV, has one row per fact, that spreadsheets read', async () => {
        const csv = await as('csv');
        assert.equal(csv.charCodeAt(0), 0xfeff);
        assert.doesNotMatch(csv.slice(1), /\uFEFF|(?<!\r)\n|\r(?!\n)/);
        const [head, ...rows] = parseCsv(csv, { bom: true, record_delimiter: '\r\n' }) as string[][];
        for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, 'no formula');
        // Tags whose facts are of one kind have a column for each field: spreadsheets.test.ts.
        if (head![0] !== 'section') return;
        assert.deepEqual(head, [
          'section',
          'subject',
          'fact',
          'as_of',
          'confidence',
          'publishers',
          'sources',
          'edition',
        ]);
        const { facts } = JSON.parse(await as('json')) as Json;
        assert.equal(rows.length, facts.length);
        facts.forEach((fact, index) => {
          const [section, subject, words, day, confidence, publishers, urls, edition] = rows[index]!;
          assert.deepEqual([section, subject, words], [fact.section, fact.subject, fact.fact]);
          assert.deepEqual([day, confidence, edition], [attributes['as-of'], fact.confidence, EDITION]);
          assert.equal(urls, fact.sources.flatMap(({ url }) => url ?? []).join(' '));
          assert.equal(publishers, [...new Set(fact.sources.map(({ publisher }) => publisher))].join('; '));
        });
      });

      test('as JSON-LD, names nothing and no day that the page does not show', async () => {
        const json = JSON.parse(await as('json-ld')) as { readonly '@context': string };
        assert.equal(json['@context'], 'https://schema.org');
        const things = [...thingsIn(json)];
        const typed = new Set(things.flatMap((thing) => (thing['@type'] as string | undefined) ?? []));
        for (const type of each.types) assert.ok(typed.has(type), type);
        const words = tight(page.blocks.join(' '));
        const shown = new Set(page.times.map(({ datetime }) => datetime));
        for (const thing of things) {
          if (thing['@type'] === 'Organization') continue;
          for (const key of ['name', 'genre', 'legislationType']) {
            const name = thing[key] as string | undefined;
            if (name !== undefined) assert.ok(words.includes(tight(name)), `${key} ${name}`);
          }
          for (const key of ['endDate', 'dateCreated', 'legislationDate']) {
            const day = thing[key] as string | undefined;
            if (day !== undefined) assert.ok(shown.has(day), `${key} ${day}`);
          }
          const start = thing['startDate'] as string | undefined;
          if (start === undefined || shown.has(start)) continue;
          // The first day of a meeting stands in words before the last.
          const range = page.times.find(({ datetime }) => datetime === thing['endDate']);
          assert.match(
            inLatinDigits(range?.text ?? 'not shown'),
            new RegExp(`(?<!\\d)${Number(start.slice(8))}(?!\\d)`),
          );
        }
      });
    });
  }
}
