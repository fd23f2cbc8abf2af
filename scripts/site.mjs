/**
 * `npm run build:site`: the demo article as plain pages, one per host design, that use what `npm run build`
 * made. The folder works from any path of any static server, under a strict policy: no inline script or style.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const from = `${root}/stories/article`;
const to = `${root}/site`;
const cdn = `${root}/dist/cdn`;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const designs = {
  broadsheet: 'Broadsheet: a newspaper with a serif',
  modern: 'Modern: a web publication in the reader’s own sans-serif',
  dark: 'Dark: a briefing service in light type',
};

const head = (title, styles) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="icon.svg">
${styles.map((href) => `    <link rel="stylesheet" href="${href}">`).join('\n')}`;

if (!existsSync(`${cdn}/sco-elements.js`)) {
  console.error('site: dist/cdn/sco-elements.js is missing. Run `npm run build` first.');
  process.exit(1);
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to);
cpSync(cdn, `${to}/sco-elements`, { recursive: true });
cpSync(`${root}/src/themes`, `${to}/themes`, { recursive: true });
cpSync(`${from}/host-page.css`, `${to}/host-page.css`);
writeFileSync(
  `${to}/icon.svg`,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#8f1d14" d="M1 3h6v2H1z"/></svg>\n',
);

const article = readFileSync(`${from}/article.html`, 'utf8');
const title = /<h1>([^<]+)<\/h1>/.exec(article)[1].trim();

for (const name of Object.keys(designs)) {
  const page = readFileSync(`${from}/host-${name}.html`, 'utf8');
  cpSync(`${from}/host-${name}.css`, `${to}/host-${name}.css`);
  writeFileSync(
    `${to}/article-${name}.html`,
    `${head(title, ['host-page.css', `host-${name}.css`, `themes/${name}.css`])}
    <script type="module" src="sco-elements/sco-elements.js"></script>
  </head>
  <body>
${page.replace('<!-- article -->', () => article)}  </body>
</html>
`,
  );
}

const links = Object.entries(designs).map(
  ([name, text]) => `        <li><a href="article-${name}.html">${text}</a></li>`,
);
writeFileSync(
  `${to}/index.html`,
  `${head('One article, three host pages', ['host-page.css', 'host-broadsheet.css'])}
  </head>
  <body>
    <div class="host host-broadsheet">
      <main>
        <h1>One article, three host pages</h1>
        <ul>
  ${links.join('\n  ')}
        </ul>
      </main>
    </div>
  </body>
</html>
`,
);
console.log(`site: ${Object.keys(designs).length} articles in ${to}`);
