/**
 * `npm run build:site`: builds static pages from the output of `npm run build`: the demo article, one page per host
 * design and language; the snippet builder; the proof sheet; a page per widget, for iframes. The folder works at any path
 * of any static server, and under a strict content security policy without inline scripts or styles.
 *
 *   --origin=https://example.org/sco-elements/0.1.0/   URL of the published folder: oEmbed needs absolute URLs
 *   --days=2024-07-05,2026-09-01                       also a page for each widget on each of these days
 *   --only=proof                                       only the proof sheet, within seconds
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from './ts-import.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const from = `${root}/stories/article`;
const cdn = `${root}/dist/cdn`;
const to = `${root}/site`;

function fail(message) {
  console.error(`site: ${message}`);
  process.exit(1);
}

/** The value of an option, such as `--origin=…`. */
const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

/** URL of the published site with a slash at the end; empty if not given. */
function address() {
  const given = option('origin');
  if (given === undefined) return '';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    fail(`--origin=${given} is no address. Valid: https://example.org/sco-elements/`);
  }
  return url.href.replace(/\/*$/, '/');
}

const site = address();
for (const file of ['cdn/sco-elements.js', 'cdn/integrity.json', 'static.js', 'data/datapackage.json']) {
  if (!existsSync(`${root}/dist/${file}`)) fail(`dist/${file} is missing. Run \`npm run build\` first.`);
}

const pages = await tsImport('../src/site/pages.ts', import.meta.url);
const { isIsoDay } = await tsImport('../src/data/queries/iso-day.ts', import.meta.url);
const days = option('days')?.split(',') ?? [];
for (const day of days) {
  if (!isIsoDay(day))
    fail(`--days=${days.join()} has no day "${day}". Valid: days as 2024-07-05, with commas between them.`);
}
const { datasetInfo } = await tsImport('../src/data/dataset-info.ts', import.meta.url);
const { articleItem, articlePage, designs, suffix } = await tsImport(
  '../src/site/articles.ts',
  import.meta.url,
);
const { LANGUAGES } = await tsImport('../src/i18n/languages.ts', import.meta.url);
const { examplesOf, proofPage } = await tsImport('../src/site/proof.ts', import.meta.url);
for (const day of days.filter((each) => each > datasetInfo.date)) {
  console.warn(
    `site: ${day} is after the last day of the data; its pages show the facts of ${datasetInfo.date}.`,
  );
}
const { tagsOf, widgetPages } = await tsImport('../src/builder/index.ts', import.meta.url);
const { NothingToShow, render } = await import('../dist/static.js');

function write(path, text) {
  mkdirSync(dirname(`${to}/${path}`), { recursive: true });
  writeFileSync(`${to}/${path}`, text);
}
const read = (path) => readFileSync(`${root}/${path}`, 'utf8');

/** Bundles the script of a page into the site. */
function bundle(mode, outDir) {
  const args = ['--no-install', 'vite', 'build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`the script of the ${mode} cannot be built.\n${stdout}${stderr}`);
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to);
cpSync(cdn, `${to}/sco-elements`, { recursive: true });
cpSync(`${root}/src/themes`, `${to}/themes`, { recursive: true });
cpSync(`${from}/host-page.css`, `${to}/host-page.css`);
write(
  'icon.svg',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#8f1d14" d="M1 3h6v2H1z"/></svg>\n',
);

// The article. The command fills the translations; in English an editor typed what stands between the tags.
const languages = LANGUAGES.filter((lang) => existsSync(`${from}/article${suffix(lang)}.html`));
const translations = [];
for (const design of Object.keys(designs)) {
  cpSync(`${from}/host-${design}.css`, `${to}/host-${design}.css`);
  for (const lang of languages) {
    const host = read(`stories/article/host-${design}${suffix(lang)}.html`);
    const article = read(`stories/article/article${suffix(lang)}.html`);
    const { path, html } = articlePage({ design, lang, languages, host, article, site });
    write(path, html);
    if (lang !== 'en') translations.push(path);
  }
}

// A page with every tag, filled by the command and drawn by the bundle.
const everyTag = 'every-tag.html';
write(
  everyTag,
  `${pages.head({ title: 'One of every tag', styles: ['host-page.css', 'host-broadsheet.css'], scripts: ['sco-elements/hydrate.js', 'sco-elements/sco-elements.bundle.js'] })}  <body>
    <div class="host host-broadsheet">
      <main>
${read('stories/every-tag/every-tag.html').replace(/<(sco-[\w-]+)/g, `<$1 as-of="${datasetInfo.date}"`)}      </main>
    </div>
  </body>
</html>
`,
);
const toFill = [everyTag, ...translations];
const filled = spawnSync(
  process.execPath,
  [`${root}/dist/cli.js`, 'render', ...toFill.map((path) => `${to}/${path}`)],
  { encoding: 'utf8' },
);
if (filled.status !== 0) {
  fail(`${toFill.join(', ')} cannot be filled.\n${filled.stdout}${filled.stderr}`);
}

// For coding assistants: the guide, and the pages that it names.
const guide = read('llms.txt');
write('llms.txt', guide);
for (const [, page] of guide.matchAll(/\]\((docs\/[\w-]+\.md)\)/g)) write(page, read(page));

bundle('proof', to);
cpSync(`${root}/src/site/proof.css`, `${to}/proof.css`);
write(
  'proof.html',
  proofPage(examplesOf(read('stories/every-tag/every-tag.html'), datasetInfo.date), datasetInfo.date),
);
if (process.argv.includes('--only=proof')) {
  console.log(`site: only ${to}/proof.html`);
  process.exit();
}

const { version } = JSON.parse(read('package.json'));
const tags = tagsOf(JSON.parse(read('custom-elements.json')));
bundle('builder', to);
bundle('widget', `${to}/widgets`);
cpSync(`${root}/src/site/builder.css`, `${to}/builder.css`);
cpSync(`${root}/src/site/widget.css`, `${to}/widgets/widget.css`);
write('builder.html', pages.builderPage(version, JSON.parse(read('dist/cdn/integrity.json')), days));

/** Renders a page's tag; undefined if there is nothing to show, such as a state without documents. */
async function drawn(page, names) {
  try {
    const [html, inner] = await Promise.all(
      ['html', 'page-html'].map((format) => render(page.tag, page.attributes, { format })),
    );
    return [{ ...page, names, html, page: inner }];
  } catch (error) {
    if (error instanceof NothingToShow) return [];
    throw error;
  }
}

const widgets = [];
for (const tag of tags) {
  const names = ['as-of', ...tag.fields.map(({ name }) => name)];
  for (const day of [undefined, ...days]) {
    for (const page of widgetPages(tag, day)) widgets.push(...(await drawn(page, names)));
  }
}
for (const widget of widgets) {
  write(`widgets/${widget.path}.html`, pages.widgetPage(widget, site));
  write(`widgets/${widget.path}.json`, pages.widgetJson(widget, site));
}
write('widgets/index.html', pages.widgetIndex(widgets));
const shown = tags.flatMap(({ name, record }) => {
  const value = record?.words[0]?.value ?? 'default';
  return widgets.find(({ path }) => path === `${name}/${value}/en`) ?? [];
});
write('frames.html', pages.framesPage(shown.slice(0, 3)));

const feeds = await tsImport('../src/site/corrections.ts', import.meta.url);
for (const lang of LANGUAGES) write(feeds.feedPath(lang), await feeds.correctionsFeed(lang, site));

// The dataset, as it is in the package, and the pages that list it.
const { dataPage, dataPath } = await tsImport('../src/site/data-page.ts', import.meta.url);
cpSync(`${root}/dist/data`, `${to}/data`, { recursive: true });
cpSync(`${root}/src/site/data.css`, `${to}/data/data.css`);
const published = JSON.parse(read('dist/data/datapackage.json')).resources.map(({ name, bytes }) => {
  const json = read(`dist/data/json/${name}.json`);
  return { name, rows: JSON.parse(json).length, csv: bytes, json: Buffer.byteLength(json) };
});
for (const lang of LANGUAGES) write(dataPath(lang), await dataPage(published, lang, site));

const links = [
  ...Object.keys(designs).map((design) => articleItem(design, languages)),
  ...[
    [everyTag, 'One of every tag'],
    ['proof.html', 'The proof sheet: every tag at three widths, light, dark and printed'],
    ['frames.html', 'Frames: the tags on a page that bans custom elements'],
    ['builder.html', 'The snippet builder'],
    ['widgets/index.html', 'All pages for frames'],
    [dataPath('en'), 'The data: all facts as CSV and JSON'],
    [feeds.feedPath('en'), 'Corrections to the facts, as a feed'],
  ].map(([href, text]) => `<a href="${href}">${text}</a>`),
].map((link) => `          <li>${link}</li>`);
const styles = ['host-page.css', 'host-broadsheet.css'];
write(
  'index.html',
  `${pages.head({ title: 'One article, three host pages', styles, lines: feeds.feedLinks(LANGUAGES) })}  <body>
    <div class="host host-broadsheet">
      <main>
        <h1>One article, three host pages</h1>
        <ul>
${links.join('\n')}
        </ul>
      </main>
    </div>
  </body>
</html>
`,
);
console.log(
  `site: ${Object.keys(designs).length * languages.length} articles, ${widgets.length} widgets in ${to}`,
);
