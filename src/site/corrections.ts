/** The corrections as a feed (Atom) in each language, and as a part of a page in Markdown. */
import { createHash } from 'node:crypto';
import { corrections } from '../data/corrections.js';
import { publishers } from '../data/publishers.js';
import { sources } from '../data/all-sources.js';
import type { Correction, Publisher } from '../data/types.js';
import { languages, wordsIn, type Language } from '../i18n/languages.js';
import { fill } from '../i18n/phrases.js';
import { inLanguage } from '../i18n/record-texts.js';
import { loadEverything, type Lazy } from '../lib/lazy.js';
import { escapeAttribute } from '../static/tree.js';
import { corrections as english } from '../strings/en/corrections.js';
import { suffix } from './articles.js';

/** Path of the feed of a language, in the site. */
export const feedPath = (lang: Language): string => `corrections${suffix(lang)}.atom`;

/** Lines for the head of a page, by which feed readers find the feeds. */
export const feedLinks = (langs: readonly Language[]): readonly string[] =>
  langs.map(
    (lang) =>
      `<link rel="alternate" type="application/atom+xml" hreflang="${lang}" href="${feedPath(lang)}" title="${escapeAttribute(wordsIn(lang, 'corrections', english, loaded)!.title)}">`,
  );

const loaded = <T>(thing: Lazy<T>): T | undefined => thing.value;

/** A name that stays the same in every edition: a feed reader tells by it which entries are new. */
function uuid(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const phrase = (words: string, values: { readonly [name: string]: string }): string =>
  fill(words, values).join('');

interface Link {
  readonly url: string;
  /** The publisher. */
  readonly name: string;
}

/** The sources of a correction that a reader can be sent to. */
const links = ({ sources: numbers }: Correction, names: readonly Publisher[]): readonly Link[] =>
  numbers.flatMap((number) => {
    const { url, publisher } = sources[number]!;
    return url ? [{ url, name: names.find(({ id }) => id === publisher)!.name }] : [];
  });

/** The newest correction first. */
const newestFirst = (list: readonly Correction[]): readonly Correction[] =>
  list.toReversed().toSorted((a, b) => (a.corrected < b.corrected ? 1 : a.corrected > b.corrected ? -1 : 0));

function entry(correction: Correction, words: typeof english, names: readonly Publisher[]): string {
  const { record, field, corrected, edition, topic, was, is, why } = correction;
  const cited = links(correction, names).map(
    ({ url, name }) => `<a href="${escapeAttribute(url)}">${escapeAttribute(name)}</a>`,
  );
  const paragraphs = [
    escapeAttribute(phrase(words.was, { edition, text: was })),
    escapeAttribute(phrase(words.is, { text: is })),
    escapeAttribute(phrase(words.why, { text: why })),
    ...(cited.length ? [phrase(escapeAttribute(words.sources), { text: cited.join(', ') })] : []),
  ];
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return `  <entry>
    <id>${uuid('correction', record, field, corrected)}</id>
    <title>${escapeAttribute(topic)}</title>
    <updated>${corrected}T00:00:00Z</updated>
    <category term="${escapeAttribute(record)}"/>
    <content type="html">${escapeAttribute(html)}</content>
  </entry>
`;
}

/** The feed in a language. `site` is the address of the site, empty if unknown. */
export async function correctionsFeed(
  lang: Language,
  site: string,
  list: readonly Correction[] = corrections,
): Promise<string> {
  if (lang !== 'en') {
    await languages[lang].load();
    await loadEverything();
  }
  const words = wordsIn(lang, 'corrections', english, loaded)!;
  const local = <T>(file: 'corrections' | 'publishers', records: T): T =>
    lang === 'en' ? records : inLanguage(lang, file, records, loaded)!;
  const entries = newestFirst(local('corrections', list));
  const names = local('publishers', publishers);
  const self = site ? `\n  <link rel="self" href="${escapeAttribute(site + feedPath(lang))}"/>` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${uuid('corrections', lang)}</id>
  <title>${escapeAttribute(words.title)}</title>
  <subtitle>${escapeAttribute(words.subtitle)}</subtitle>
  <updated>${entries[0]!.corrected}T00:00:00Z</updated>
  <author><name>sco-elements</name></author>${self}
${entries.map((each) => entry(each, words, names)).join('')}</feed>
`;
}

/** The log in Markdown, for `docs/corrections.md`. */
export const correctionsLog = (list: readonly Correction[] = corrections): string =>
  newestFirst(list)
    .map((correction) => {
      const { record, field, corrected, edition, topic, was, is, why } = correction;
      const cited = links(correction, publishers).map(({ url, name }) => `[${name}](${url})`);
      return [
        `- **${topic}.** Corrected on ${corrected}: \`${field}\` of \`${record}\`.`,
        `  - Edition ${edition} said: ${was}`,
        `  - Correct is: ${is}`,
        `  - Reason: ${why}`,
        ...(cited.length ? [`  - Sources: ${cited.join(', ')}`] : []),
      ].join('\n');
    })
    .join('\n');
