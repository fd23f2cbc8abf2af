/** The files that the server of the benchmark has: the pages, our build, the scripts of others. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchPage } from './page.js';
import { bundlePeers } from './peers.js';
import type { File } from './server.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const ADDRESS = '/sco-elements/0.1.0';

/** What the server of baseline-status answers, as short as it can be. It is asked on every page with that tag. */
const FEATURE = {
  baseline: { status: 'widely', low_date: '2017-10-17', high_date: '2020-04-17' },
  browser_implementations: Object.fromEntries(
    ['chrome', 'chrome_android', 'edge', 'firefox', 'firefox_android', 'safari', 'safari_ios'].map((name) => [
      name,
      { date: '2017-10-17', status: 'available', version: '57' },
    ]),
  ),
  feature_id: 'grid',
  name: 'Grid',
};

const command = (args: readonly string[], input?: string) =>
  execFileSync(process.execPath, [`${dist}cli.js`, ...args], { encoding: 'utf8', input });

/** Whether the command of the build has the option `--preload`. */
export const canPreload = () => command(['render', '--help']).includes('--preload');

/** The page as a browser gets it. */
async function html(page: BenchPage, paths: readonly string[]): Promise<string> {
  const script = page.script ? `${ADDRESS}/sco-elements.js` : page.peer && `/peers/${page.peer}.js`;
  const style = paths.find((path) => path === `/peers/${page.peer}.css`);
  const body = await page.body();
  const withHead = (head: readonly string[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${page.name}</title>
    <link rel="icon" href="data:,">
    ${head.join('\n    ')}
  </head>
  <body>
    <main>${body}</main>
    <p id="behind">Behind it.</p>
  </body>
</html>
`;
  const head = [
    ...(style ? [`<link rel="stylesheet" href="${style}">`] : []),
    ...(script ? [`<script type="module" src="${script}"></script>`] : []),
  ];
  if (page.script !== 'preloaded') return withHead(head);
  // The links alone: the command also fills the tag, whose facts would then be there before the script.
  const links = command(['render', '-', '--preload'], withHead(head)).match(
    /<link[^>]*\bmodulepreload\b[^>]*>/g,
  );
  if (!links) throw new Error(`\`render --preload\` writes no links into ${page.id}.`);
  return withHead([...links, ...head]);
}

/** All files by path; the pages under their ids. */
export async function siteOf(pages: readonly BenchPage[]): Promise<ReadonlyMap<string, File>> {
  if (!existsSync(`${dist}cdn/sco-elements.js`)) {
    throw new Error('dist/cdn/sco-elements.js is missing. Run `npm run build` first.');
  }
  const peers = [...new Set(pages.flatMap(({ peer }) => peer ?? []))];
  const files = peers.length > 0 ? await bundlePeers(peers) : new Map<string, File>();
  for (const page of pages) {
    files.set(`/${page.id}`, { type: 'text/html; charset=utf-8', body: await html(page, [...files.keys()]) });
  }
  for (const name of readdirSync(`${dist}cdn`, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') || name.endsWith('.bundle.js')) continue;
    const path = `${ADDRESS}/${name.replaceAll('\\', '/')}`;
    files.set(path, { type: 'text/javascript', body: readFileSync(`${dist}cdn/${name}`) });
  }
  files.set('/v1/features/grid', { type: 'application/json', body: JSON.stringify(FEATURE) });
  return files;
}
