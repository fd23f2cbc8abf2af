/**
 * The page that Storybook opens on, as plain HTML in the head of Storybook's page and of its frame: readers see it before
 * several megabytes of script have loaded. Questions come from the story files, their order from `preview.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getStorySortParameter } from 'storybook/internal/csf-tools';

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Entry {
  /** Subject and name, as in the sidebar. */
  readonly title: string;
  /** Query of the page, as Storybook writes it. */
  readonly href: string;
  readonly question: string;
  /** The tag, or what the story is called. */
  readonly name: string;
}

/** `SnippetBuilder` → `snippet-builder` */
const kebab = (name: string) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The first sentence of the comment before `const meta`. */
const QUESTION = /\/\*\*[\s*]*((?:(?!\*\/)[^?])+\?)(?:(?!\*\/)[^])*\*\/\s*const meta/;

/** What a story file says of itself: its title, and the question at the start of its comment. */
export function entryOf(text: string): Entry | undefined {
  const [, subject, name] = /\btitle: '([^'/]+)\/([^']+)'/.exec(text) ?? [];
  const [, question] = QUESTION.exec(text) ?? [];
  if (!subject || !name || !question) return undefined;
  const [, id = kebab(`${subject}-${name}`).replace(/[\s/-]+/g, '-')] = /\bid: '([^']+)'/.exec(text) ?? [];
  const [, tag] = /metaOf\('([\w-]+)'/.exec(text) ?? [];
  const [, first = ''] = /export const (\w+): Story/.exec(text) ?? [];
  const page = text.includes("'!autodocs'") ? `/story/${id}--${kebab(first)}` : `/docs/${id}--docs`;
  return {
    title: `${subject}/${name}`,
    href: `./?path=${page}`,
    question: question.replace(/\n \*/g, ''),
    name: tag ? `<${tag}>` : name,
  };
}

function entries(): readonly Entry[] {
  const stories = join(folder, '../stories');
  const files = readdirSync(stories).filter((name) => name.endsWith('.stories.ts'));
  return files.flatMap((name) => entryOf(readFileSync(join(stories, name), 'utf8')) ?? []);
}

/** Titles of the sidebar in its order, for instance `Summits` and `Summits/Summit card`. */
function sidebar(): readonly string[] {
  const { order } = getStorySortParameter(read('preview.ts')) as { order: readonly (string | string[])[] };
  return order.flatMap((part, index) =>
    typeof part === 'string' ? part : part.map((name) => `${String(order[index - 1])}/${name}`),
  );
}

const item = ({ href, question, name }: Entry) =>
  `<li><a href="${escaped(href)}">${escaped(question)}</a> <span>${escaped(name)}</span></li>`;

const snippet = `<script type="module" src="/sco-elements/sco-elements.js"></script>

<sco-summit-card summit="2024-astana" as-of="2024-07-05">
  <h3>Astana summit, 3–4 July 2024</h3>
  <p>Belarus became the tenth member of the SCO.</p>
</sco-summit-card>`;

/** The page from `<main>` to `</main>`. */
export function welcome(): string {
  const order = sidebar();
  // A story that the order does not name comes last in its subject, and a subject that it does not name last of all, as in the sidebar.
  const place = ({ title }: Entry) => (order.indexOf(title) + order.length + 1) % (order.length + 1);
  const all = entries().toSorted((a, b) => place(a) - place(b));
  const subjects = new Set([...order, ...all.map(({ title }) => title.replace(/\/.*/, ''))]);
  const lists = [...subjects].flatMap((subject) => {
    const own = all.filter(({ title }) => title.startsWith(`${subject}/`));
    return own.length ? `<section><h3>${subject}</h3><ul>${own.map(item).join('')}</ul></section>` : [];
  });
  return `<div class="welcome"><main>
<header>
<h1>sco-elements</h1>
<p>Custom elements that put dated, sourced facts about the Shanghai Cooperation Organisation into an article.</p>
</header>
<section class="paste">
<h2>Paste this</h2>
<button type="button">Copy</button>
<pre tabindex="0" role="region" aria-label="Snippet"><code>${escaped(snippet)}</code></pre>
<p>Before the script runs, and without it, readers see the lines between the tags. After it they see the summit as it was
known on 5 July 2024, with every source. The script makes no request to other servers.
<a href="./?path=/docs/start-embedding--docs">How to embed a tag</a></p>
</section>
<nav aria-labelledby="browse">
<h2 id="browse">What should your article answer?</h2>
${lists.join('\n')}
</nav>
</main></div>`;
}

/** What goes into the head of the frame, for `stories/guides/welcome.mdx`. */
export const previewHead = (): string =>
  `<style>${read('welcome.css')}</style>
<template id="welcome">${welcome()}</template>
<script>${read('copy-snippet.js')}</script>`;

/** What goes into the head of Storybook's own page. */
export const managerHead = (): string =>
  `${previewHead()}
<style>${read('manager.css')}</style>
<script>${read('early-welcome.js')}</script>`;
