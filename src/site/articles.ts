/** The pages of the demo article: in each language, on each host page. */
import type { Language } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { languageLink } from './language-name.js';
import { head } from './pages.js';

/** The host pages, and what each is. */
export const designs = {
  broadsheet: 'Broadsheet: a newspaper with a serif',
  modern: 'Modern: a web publication in the reader’s own sans-serif',
  dark: 'Dark: a briefing service in light type',
} as const;

export type Design = keyof typeof designs;

/** What a file in this language has before `.html`: nothing in English, else `.ru`. */
export const suffix = (lang: Language): string => (lang === 'en' ? '' : `.${lang}`);

const articlePath = (design: Design, lang: Language): string => `article-${design}${suffix(lang)}.html`;

const linkTo = (design: Design, lang: Language): string => languageLink(lang, articlePath(design, lang));

interface Article {
  readonly design: Design;
  readonly lang: Language;
  /** All languages of the article. */
  readonly languages: readonly Language[];
  /** HTML of the host page, with comments where the article and the links to its translations belong. */
  readonly host: string;
  /** HTML of the article in this language. */
  readonly article: string;
  /** URL of the site, empty if unknown: search engines want absolute URLs of translations. */
  readonly site: string;
}

/** The path and the HTML of a page of the article. */
export function articlePage({ design, lang, languages, host, article, site }: Article): {
  readonly path: string;
  readonly html: string;
} {
  const title = /<h1>(.+?)<\/h1>/
    .exec(article)![1]!
    .replace(/<wbr \/>|&NoBreak;/g, '')
    .trim();
  const lines = languages.map(
    (each) => `<link rel="alternate" hreflang="${each}" href="${site}${articlePath(design, each)}">`,
  );
  const others = languages.filter((each) => each !== lang).map((each) => linkTo(design, each));
  const body = host
    .replace('<!-- article -->', () => article)
    .replace('<!-- languages -->', () => `<p>${others.join(' · ')}</p>`);
  const html = `${head({
    title,
    lang,
    dir: localeFor(lang).dir,
    lines,
    styles: ['host-page.css', `host-${design}.css`, `themes/${design}.css`],
    scripts: ['sco-elements/sco-elements.js'],
  })}  <body>
${body}  </body>
</html>
`;
  return { path: articlePath(design, lang), html };
}

/** An item of the index: the article on a host page, in English and in the other languages. */
export function articleItem(design: Design, languages: readonly Language[]): string {
  const others = languages.filter((lang) => lang !== 'en').map((lang) => linkTo(design, lang));
  return `<a href="${articlePath(design, 'en')}">${designs[design]}</a> (${others.join(', ')})`;
}
