/** The page of the published dataset, in each language, for `scripts/site.mjs`. */
import { datasetInfo } from '../data/dataset-info.js';
import { formatDate } from '../i18n/dates.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { loadLocale, localeFor } from '../i18n/locale.js';
import { number } from '../i18n/numbers.js';
import { fill } from '../i18n/phrases.js';
import { words as allWords } from '../published/words/index.js';
import { escapeAttribute } from '../static/tree.js';
import { suffix } from './articles.js';
import { languageName } from './language-name.js';
import { head } from './pages.js';

/** A published table, with the sizes of its files in bytes. */
export interface PublishedTable {
  readonly name: string;
  readonly rows: number;
  readonly csv: number;
  readonly json: number;
}

/** Path of the page of a language, in the site. */
export const dataPath = (lang: Language): string => `data/index${suffix(lang)}.html`;

const phrase = (words: string, values: { readonly [name: string]: string }): string =>
  fill(words, values).join('');

/**
 * In text from right to left, names in code and days such as `2026-11` are isolated, as they would otherwise be shown backwards.
 * Takes and gives HTML; entities and `{names}` stay.
 */
const isolated = (text: string): string =>
  text.replace(/&#?\w+;|\{\w+\}|[A-Za-z0-9](?:[\w.:-]*\w)?(?::? [A-Za-z0-9](?:[\w.:-]*\w)?)*/g, (run) =>
    /^[&{]/.test(run) ? run : `<bdi dir="ltr">${run}</bdi>`,
  );

/** The size of a file: `12 kB`. */
const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;

/** schema.org, for search engines of datasets. Addresses are relative where the site's is not known. */
function structured(tables: readonly PublishedTable[], lang: Language, site: string): object {
  const { version, date } = datasetInfo;
  const at = (path: string) => (site ? `${site}data/${path}` : path);
  const words = allWords[lang];
  const file = (name: string, format: 'csv' | 'json', bytes: number) => ({
    '@type': 'DataDownload',
    name: `${words.tables[name]!} (${format.toUpperCase()})`,
    contentUrl: at(`${format}/${name}.${format}`),
    encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
    contentSize: `${bytes} B`,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Facts about the Shanghai Cooperation Organisation',
    description: phrase(words.intro, { version: phrase(words.edition, { version, date }) }),
    inLanguage: LANGUAGES,
    version,
    dateModified: date,
    temporalCoverage: `1996-04-26/${date}`,
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: 'sco-elements contributors' },
    about: { '@type': 'Organization', name: 'Shanghai Cooperation Organisation', alternateName: 'SCO' },
    distribution: tables.flatMap(({ name, csv, json }) => [file(name, 'csv', csv), file(name, 'json', json)]),
  };
}

/** The page in a language. `site` is the address of the site, empty if unknown. */
export async function dataPage(
  tables: readonly PublishedTable[],
  lang: Language,
  site: string,
): Promise<string> {
  const words = allWords[lang];
  const { tag, dir } = lang === 'en' ? localeFor(lang) : await loadLocale(lang);
  const { version, date } = datasetInfo;
  const edition = phrase(words.edition, { version, date: formatDate(date, tag) });
  const html = (text: string) => (dir === 'rtl' ? isolated(escapeAttribute(text)) : escapeAttribute(text));
  const link = (href: string, text: string) => `<a href="${href}">${html(text)}</a>`;
  const rows = tables.map(
    ({ name, rows: count, csv, json }) => `          <tr>
            <th scope="row">${html(words.tables[name]!)} <code dir="ltr">${name}</code></th>
            <td class="number">${number(count, tag)}</td>
            <td>${link(`csv/${name}.csv`, 'CSV')} <small dir="ltr">${size(csv)}</small></td>
            <td>${link(`json/${name}.json`, 'JSON')} <small dir="ltr">${size(json)}</small></td>
            <td>${link(`schema/${name}.schema.json`, words.schema)}</td>
          </tr>`,
  );
  const others = LANGUAGES.filter((each) => each !== lang).map(
    (each) =>
      `<a href="index${suffix(each)}.html" hreflang="${each}" lang="${each}" dir="${localeFor(each).dir}">${languageName(each)}</a>`,
  );
  const paragraphs = (texts: readonly string[]) =>
    texts
      .map(html)
      .map((text) =>
        phrase(text, {
          licence: link('LICENSE.txt', 'LICENSE'),
          notice: link('NOTICE.txt', 'NOTICE'),
          citation: html(phrase(words.citation, { version })),
        }),
      )
      .map((text) => `      <li>${text}</li>`)
      .join('\n');
  const data = JSON.stringify(structured(tables, lang, site)).replaceAll('<', '\\u003c');
  return `${head({
    title: `${words.title} – sco-elements`,
    lang,
    dir,
    top: '../',
    styles: ['builder.css', 'data/data.css'],
    lines: [
      ...LANGUAGES.map(
        (each) =>
          `<link rel="alternate" hreflang="${each}" href="${site ? `${site}data/` : ''}index${suffix(each)}.html">`,
      ),
      `<script type="application/ld+json">${data}</script>`,
    ],
  })}  <body>
    <main class="builder-page data-page">
      <header>
        <h1>${words.title}</h1>
        <p>${html(phrase(words.intro, { version: edition }))}</p>
        <p>${others.join(' · ')} · ${link(`../index.html`, words.back)}</p>
      </header>
      <table>
        <caption>${words.all}</caption>
        <thead>
          <tr>
            <th scope="col">${words.table}</th>
            <th scope="col" class="number">${words.rows}</th>
            <th scope="colgroup" colspan="3">${words.files}</th>
          </tr>
        </thead>
        <tbody>
${rows.join('\n')}
        </tbody>
      </table>
      <ul>
        <li>${link('datapackage.json', words.package)}</li>
        <li>${link('facts.schema.json', words.facts)}</li>
        <li>${link('CITATION.cff', words.cite)}</li>
      </ul>
      <h2>${words.howTitle}</h2>
      <ul class="text">
${paragraphs(words.how)}
      </ul>
      <h2>${words.licenceTitle}</h2>
      <ul class="text">
${paragraphs(words.licence)}
      </ul>
    </main>
  </body>
</html>
`;
}
