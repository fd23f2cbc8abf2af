/** The HTML of the static pages, for `scripts/site.mjs`: the builder, and one page per widget. */
import { frameMarkup, heightOf, oEmbed, titleOf, type Frame, type WidgetPage } from '../builder/index.js';
import { localeFor } from '../i18n/locale.js';
import { groupBy } from '../lib/group-by.js';
import { escapeAttribute } from '../static/tree.js';

/** Content security policy: no requests to other origins, no inline scripts or styles, no HTML from strings. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

interface Head {
  readonly title: string;
  readonly lang?: string;
  /** `rtl` for languages that are written from right to left. */
  readonly dir?: 'ltr' | 'rtl';
  /** Relative path from the page to the root of the site: empty, or `../../`. */
  readonly top?: string;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  /** More lines for the head. */
  readonly lines?: readonly string[];
}

/** The HTML of a page before its body. */
export function head({
  title,
  lang = 'en',
  dir = 'ltr',
  top = '',
  styles = [],
  scripts = [],
  lines = [],
}: Head): string {
  const all = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeAttribute(title)}</title>`,
    `<link rel="icon" href="${top}icon.svg">`,
    ...lines,
    ...styles.map((href) => `<link rel="stylesheet" href="${top}${href}">`),
    ...scripts.map((src) => `<script type="module" src="${top}${src}"></script>`),
  ];
  return `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>
  <head>
${all.map((line) => `    ${line}`).join('\n')}
  </head>
`;
}

export function builderPage(
  version: string,
  integrity: { readonly [file: string]: string },
  days: readonly string[] = [],
): string {
  return `${head({ title: 'Snippet builder – sco-elements', styles: ['builder.css'], scripts: ['builder.js'] })}  <body>
    <main class="builder-page">
      <header>
        <h1>Snippet builder</h1>
        <p>
          Choose a tag and what it shows, look at it in an article, and copy it for your system.
          <a href="index.html">Articles with the tags</a>, <a href="widgets/index.html">pages for frames</a>.
        </p>
      </header>
      <div
        id="builder"
        data-version="${version}"
        data-integrity='${JSON.stringify(integrity)}'
        data-days="${days.join(' ')}"
      >
        <p>The builder needs JavaScript. Without it, the command <code>npx sco-elements</code> makes the same snippets.</p>
      </div>
    </main>
  </body>
</html>
`;
}

export interface Widget extends WidgetPage {
  /** The formats `html` and `page-html` of `render()`. */
  readonly html: string;
  readonly page: string;
  /** The attributes that the query of the URL may set. */
  readonly names: readonly string[];
}

/** The frame around a widget. `site` is the URL of the site, empty if unknown. */
export const frameOf = ({ path, page }: Pick<Widget, 'path' | 'page'>, site: string): Frame => ({
  src: `${site}widgets/${path}.html`,
  title: titleOf(page),
  height: heightOf(page),
});

/** A page with a single tag. */
export function widgetPage(widget: Widget, site: string): string {
  const { path, page, html, names, attributes } = widget;
  const title = titleOf(page);
  const lang = String(attributes['lang']);
  const json = site ? `${site}widgets/${path}.json` : `${lang}.json`;
  const lines = [
    // Links to sources open in a new tab: most sites refuse to load in a frame.
    '<base target="_blank">',
    `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(json)}" title="${escapeAttribute(title)}">`,
  ];
  const top = '../'.repeat(path.split('/').length);
  // No module: servers need not allow other origins to read it, and that of a sandboxed frame is none.
  lines.push(`<script defer src="${top}widgets/widget.js"></script>`);
  const scripts = ['sco-elements/sco-elements.js'];
  return `${head({ title, lang, dir: localeFor(lang).dir, top, styles: ['widgets/widget.css'], scripts, lines })}  <body>
    <main data-attributes="${names.join(' ')}">
${html.trimEnd()}
    </main>
  </body>
</html>
`;
}

export const widgetJson = (widget: Widget, site: string): string =>
  `${JSON.stringify(oEmbed(frameOf(widget, site)), null, 2)}\n`;

/** The index of all pages for iframes. */
export function widgetIndex(widgets: readonly Widget[]): string {
  const folders = [...groupBy(widgets, ({ path }) => path.slice(0, path.lastIndexOf('/'))).values()];
  const sections = [...groupBy(folders, ([pages]) => pages!.tag).values()].map((list) => {
    const items = list.map((pages) => {
      const links = pages.map(({ path, attributes }) => {
        const lang = String(attributes['lang']);
        return `<a href="${path}.html" hreflang="${lang}">${lang}</a>`;
      });
      const [, ...names] = pages[0]!.path.split('/').slice(0, -1);
      return `        <li><code>${names.join(' ')}</code> ${escapeAttribute(titleOf(pages[0]!.page))}: ${links.join(', ')}</li>`;
    });
    return `      <h2><code>${list[0]![0]!.tag}</code></h2>\n      <ul>\n${items.join('\n')}\n      </ul>`;
  });
  return `${head({ title: 'Pages for frames – sco-elements', top: '../', styles: ['builder.css'] })}  <body>
    <main class="builder-page">
      <header>
        <h1>Pages for frames</h1>
        <p>
          Each holds one tag, for systems that take an iframe and no custom element. The
          <a href="../builder.html">snippet builder</a> writes the frame.
        </p>
      </header>
${sections.join('\n')}
    </main>
  </body>
</html>
`;
}

/** A sample third-party page with iframes. */
export function framesPage(widgets: readonly Widget[]): string {
  const frames = widgets.map((widget) => `          ${frameMarkup(frameOf(widget, '')).trim()}`);
  const styles = ['host-page.css', 'host-modern.css'];
  const scripts = ['sco-elements/resizer.js'];
  return `${head({ title: 'An article with frames', styles, scripts })}  <body>
    <div class="host host-modern">
      <main>
        <article>
          <h1>An article with frames</h1>
          <p>This page bans custom elements. What stands below are pages of their own, as high as they need to be.</p>
${frames.join('\n          <p>Between two frames the article goes on.</p>\n')}
          <p>Here it ends.</p>
        </article>
      </main>
    </div>
  </body>
</html>
`;
}
