/** How content management systems sanitise pasted HTML, each with its defaults. */
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM, VirtualConsole } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

export interface Sanitizer {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string | false;
  readonly run: (html: string) => string | Promise<string>;
}

const purify = createDOMPurify(new JSDOM('').window);
const github = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

const story = readFileSync(new URL('../../stories/article/article.html', import.meta.url), 'utf8');
const host = readFileSync(new URL('../../stories/article/host-broadsheet.html', import.meta.url), 'utf8');

/** The demo article in its page; `fill` gives what stands between the tags, or else what an editor typed. */
export async function article(fill: (tag: Element) => Promise<string | undefined>): Promise<string> {
  const { document } = new JSDOM(story).window;
  for (const tag of document.querySelectorAll('*')) {
    if (!/^sco-(?!provider)/.test(tag.localName)) continue;
    const content = await fill(tag as unknown as Element);
    if (content !== undefined) tag.innerHTML = content;
  }
  const title = document.querySelector('h1')!.textContent;
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${host.replace(
    '<!-- article -->',
    () => document.body.innerHTML,
  )}</body></html>`;
}

/** One window for all pages, because creating one is slow. */
const reader = new JSDOM('', {
  url: 'https://newspaper.example/article',
  virtualConsole: new VirtualConsole(),
}).window;

/** What a browser's reader view shows of a page. */
export function readerView(page: string): string {
  const document = new reader.DOMParser().parseFromString(page, 'text/html');
  return new Readability(document).parse()?.content ?? '';
}

let bare: Promise<string> | undefined;

/** A snippet as the last thing of the demo article, whose own tags are taken out. */
async function inArticle(html: string): Promise<string> {
  const page = await (bare ??= article(async () => ''));
  return page.replace(
    '</article>',
    () =>
      `<h2>The embed</h2>${/^<[^>]*>\s*<(?!span)/.test(html) ? html : `<p>It said: ${html}.</p>`}</article>`,
  );
}

const WORDPRESS = process.env['WORDPRESS_PATH'] ?? '/usr/share/wordpress';
const driver = fileURLToPath(new URL('kses.php', import.meta.url));

/** Why WordPress cannot run here. On CI it must. */
function withoutWordPress(): string | false {
  if (!existsSync(`${WORDPRESS}/wp-includes/kses.php`))
    return `no WordPress at ${WORDPRESS}: apt-get install --no-install-recommends wordpress`;
  try {
    execFileSync('php', ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    return 'no PHP: apt-get install --no-install-recommends php-cli';
  }
}

let php: ChildProcessWithoutNullStreams | undefined;
let answers: AsyncIterator<string> | undefined;

/** Reuses one process, because starting one is slow. */
async function wordPress(html: string, mode: 'post' | 'paragraphs' = 'post'): Promise<string> {
  php ??= spawn('php', [driver, WORDPRESS]);
  answers ??= createInterface(php.stdout)[Symbol.asyncIterator]();
  php.stdin.write(`${JSON.stringify([mode, html])}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error(`php ended with status ${php.exitCode}`);
  return JSON.parse(value) as string;
}

/** Call this after the last test: otherwise the process keeps the test run alive. */
export const closeWordPress = (): unknown => php?.kill();

/** What a post of WordPress' classic editor looks like on a page: it sets paragraphs by itself. */
export const classicEditor = {
  missing: withoutWordPress(),
  run: (html: string) => wordPress(html, 'paragraphs'),
};

/** The same snippet in the spelling for systems without custom elements, which the script takes too. */
export function asBox(html: string, inline = false): string {
  const name = inline ? 'span' : 'div';
  return html
    .replace(
      /^<sco-([\w-]+)([^>]*)>/,
      (_, tag: string, attributes: string) =>
        `<${name} data-sco="${tag}"${attributes.replace(/ (?=[\w-]+=)/g, ' data-')}>`,
    )
    .replace(/<\/sco-[\w-]+>\s*$/, `</${name}>\n`);
}

export const sanitizers: readonly Sanitizer[] = [
  { name: 'DOMPurify', run: (html) => purify.sanitize(html) },
  { name: 'sanitize-html', run: (html) => sanitizeHtml(html) },
  { name: 'rehype-sanitize (GitHub)', run: async (html) => String(await github.process(html)) },
  { name: 'Readability (reader view)', run: async (html) => readerView(await inArticle(html)) },
  {
    name: 'WordPress (kses)',
    missing: classicEditor.missing,
    run: (html) => wordPress(html),
  },
];
