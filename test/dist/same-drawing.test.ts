/**
 * The three builds (npm package, CDN folder, one-file bundle) against the sources: every tag, in every language, with a
 * valid record and with an unknown one, draws the same elements, looks the same and says the same in the console.
 *
 * The sources are drawn by the server renderer, without any build step, and shown with their own style sheets. So the
 * comparison covers what the build minifies: scripts, style sheets, and white space in templates.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Steps } from '../../src/components/document-timeline/document-timeline.steps.js';
import { draw, type Attributes } from '../../src/static/index.js';
import { cases, KINDS } from '../static/cases.js';
import { documented } from '../support/manifest.js';
import { openSite, type Site } from './browser.js';

interface Sample {
  readonly id: string;
  readonly tag: string;
  readonly lang: string;
  readonly attributes: Attributes;
}

/** The appearance of one tag. */
interface Seen {
  readonly state: string;
  /** Every element and text, without comments and with white space as a page shows it. */
  readonly nodes: string;
  readonly text: string;
  /** Place, size and colours of every element. */
  readonly look: string;
}

const wrongOf = (tag: string): Attributes => {
  const { attributes } = documented.find((each) => each.tag === tag)!;
  // A wrong day would hide what else is wrong.
  return Object.fromEntries(attributes.filter((name) => name !== 'as-of').map((name) => [name, 'nowhere']));
};
const tags = documented.map(({ tag }) => tag);
const samples: readonly Sample[] = KINDS.flatMap((lang) =>
  tags.flatMap((tag) => {
    const valid = cases.find((each) => each.tag === tag)?.attributes ?? {};
    return [
      { id: `${tag}-${lang}`, tag, lang, attributes: valid },
      { id: `${tag}-${lang}-unknown`, tag, lang, attributes: wrongOf(tag) },
    ];
  }),
);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const markup = ({ id, tag, lang, attributes }: Sample, content = '') => {
  const list = Object.entries<string | boolean | undefined>({ id, lang, ...attributes }).flatMap(
    ([key, value]) => (typeof value === 'string' ? `${key}="${escaped(value)}"` : value ? key : []),
  );
  return `<section><${tag} ${list.join(' ')}>${content}</${tag}></section>`;
};
/** A tag inside a provider, too: it takes the day from there. */
const provided =
  '<section><sco-provider as-of="2020-01-01"><sco-member-list id="provided" lang="en"></sco-member-list></sco-provider></section>';
/** All documents: enough for several steps. */
const whole: Sample = { id: 'whole', tag: 'sco-document-timeline', lang: 'en', attributes: {} };
const own = [...samples.filter(({ tag }) => tag !== 'sco-provider'), whole];
const body = own.map((sample) => markup(sample)).join('\n');
const page = (head: string, content: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>drawing</title>${head}<style>section { inline-size: 640px }</style><body>${content}`;
const script = (source: string) => page(`<script type="module" src="${source}"></script>`, body + provided);
const lit = '/node_modules/lit/';
const importMap = {
  imports: {
    lit: `${lit}index.js`,
    'lit/': lit,
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  },
};
const BUILDS = ['npm', 'cdn', 'bundle'] as const;

/** Runs in the page: reads the appearance of every tag, or of the element in its place. */
function look(ids: readonly string[]): Seen[] {
  const STATES = ['loading', 'ready', 'empty', 'error', 'deferred'];
  /** A long list repeats itself. */
  const MOST = 400;
  const written = (node: Node): string => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element) || node.localName === 'style') return '';
    const attributes = [...node.attributes]
      // The server writes as an attribute what a browser sets as a property.
      .filter(({ name }) => name !== 'value' || node.localName !== 'input')
      .map(({ name, value }) => ` ${name}="${value.replace(/\s+/g, ' ')}"`);
    return `\n<${node.localName}${attributes.sort().join('')}>${[...node.childNodes].map(written).join('')}`;
  };
  // Editions of Unicode's data differ in the spaces of dates, and so do this browser and Node.js.
  for (const id of ids) {
    const texts = document.createTreeWalker(document.getElementById(id)!.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      node.data = node.data.replace(/[\u2009\u202f]/g, ' ');
    }
  }
  // Lays all out anew: what is laid out in parts, after changes, may keep the box of a line that is no longer broken there.
  document.body.style.display = 'none';
  document.body.getBoundingClientRect();
  document.body.style.display = '';
  return ids.map((id) => {
    const tag = document.getElementById(id)!;
    const root = tag.shadowRoot!;
    const origin = tag.getBoundingClientRect();
    const elements = [...root.querySelectorAll('*')].filter(({ localName }) => localName !== 'style');
    const places = elements.slice(0, MOST).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, visibility } = getComputedStyle(element);
      const place = width || height ? [x - origin.x, y - origin.y, width, height] : [];
      const numbers = place.map((number) => number.toFixed(1)).join(' ');
      return [element.localName, numbers, color, backgroundColor, fontSize, fontWeight, visibility].join(' ');
    });
    return {
      state: STATES.filter((state) => tag.matches(`:state(${state})`)).join(' '),
      // Adjacent texts, which a browser has where the server's comments were.
      nodes: [...root.childNodes].map(written).join('').replace(/ +/g, ' ').trim(),
      text: elements
        .filter((element) => element.parentNode === root)
        .map((element) => (element as HTMLElement).innerText)
        .join('\n')
        .replace(/[^\S\n]+/g, ' '),
      look: places.join('\n'),
    };
  });
}

const ids = [...own.map(({ id }) => id), 'provided'];
let site: Site;
const seen: { [build: string]: Seen[] } = {};
const said: { [build: string]: string[] } = {};
const steps: { [build: string]: number[] } = {};
let entriesByMeeting: number[];
const expectedMessages = new Set<string>();
const drawnBySources = new Map<string, boolean>();

/** How many entries the timeline has whenever it asks for its height, which makes the browser lay them out. */
async function recordSteps(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() => {
    const counts: number[] = [];
    Object.assign(globalThis, { counts });
    const height = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')!;
    Object.defineProperty(HTMLElement.prototype, 'offsetHeight', {
      ...height,
      get(this: HTMLElement): number {
        if (this.id === 'whole') counts.push(this.shadowRoot!.querySelectorAll('[part=entry]').length);
        return height.get!.call(this) as number;
      },
    });
  });
}

before(async () => {
  const references = [];
  for (const sample of [
    ...own,
    { id: 'provided', tag: 'sco-member-list', lang: 'en', attributes: { 'as-of': '2020-01-01' } },
  ]) {
    const drawing = await draw(sample.tag, sample.attributes, { lang: sample.lang });
    for (const message of drawing.messages) expectedMessages.add(message);
    drawnBySources.set(sample.id, drawing.drawn);
    const content = drawing.drawn ? drawing.shadow : '<slot></slot>';
    references.push(
      markup(
        { ...sample, tag: 'sco-reference' },
        `<template shadowrootmode="open"><style>${drawing.css}</style>${content}</template>`,
      ),
    );
    if (sample.id === 'whole') {
      entriesByMeeting = drawing.shadow
        .split('part="entries"')
        .slice(1)
        .map((list) => list.split('part="entry"').length - 1);
    }
  }
  site = await openSite('.', {
    '/npm': {
      body: page(
        `<script type="importmap">${JSON.stringify(importMap)}</script><script type="module" src="/dist/index.js"></script>`,
        body + provided,
      ),
    },
    '/cdn': { body: script('/dist/cdn/sco-elements.js') },
    '/bundle': { body: script('/dist/cdn/sco-elements.bundle.js') },
    '/sources': { body: page('', references.join('\n')) },
  });
  for (const build of [...BUILDS, 'sources']) {
    const { page: tab, complaints } = await site.visit(`/${build}`, recordSteps);
    if (build !== 'sources') {
      await tab.waitForFunction(
        (list: readonly string[]) =>
          list.every((id) =>
            document.getElementById(id)!.matches(':is(:state(ready), :state(empty), :state(error))'),
          ),
        {},
        ids,
      );
    }
    seen[build] = await tab.evaluate(look, ids);
    steps[build] = await tab.evaluate(() => (globalThis as unknown as { counts: number[] }).counts);
    // Tags ask for the slice of any id, also of one that does not exist. Other files that are missing have a line of their own.
    said[build] = complaints.filter(
      (text) => !/^404: .*\/nowhere\.js$|^console: Failed to load resource:.* 404 /.test(text),
    );
    await tab.close();
  }
});
after(() => site?.close());

/** The tags that differ from the sources, each with its first difference. */
function differences(build: string, what: 'nodes' | 'text' | 'look'): readonly string[] {
  return ids.flatMap((id, index) => {
    const [ours, theirs] = [seen[build]![index]![what], seen['sources']![index]![what]].map((all) =>
      all.split('\n'),
    );
    const at = ours!.findIndex((line, number) => line !== theirs![number]);
    if (at < 0 && ours!.length === theirs!.length) return [];
    const place = at < 0 ? ours!.length : at;
    return `${id}, line ${place}: ${ours![place]} | sources: ${theirs![place]}`;
  });
}

for (const build of BUILDS) {
  describe(`the ${build} build`, () => {
    test('draws the elements and texts that the sources draw', () => {
      assert.deepEqual(differences(build, 'nodes'), []);
    });

    test('shows the words and spaces that the sources show', () => {
      assert.deepEqual(differences(build, 'text'), []);
    });

    test('has the size, place and colour of every element that the style sheets of the sources give', () => {
      assert.deepEqual(differences(build, 'look'), []);
    });

    test('ends in the state in which the sources end', () => {
      const wrong = ids.filter((id, index) => {
        const { state } = seen[build]![index]!;
        return drawnBySources.get(id) ? !['ready', 'empty'].includes(state) : state !== 'error';
      });
      assert.deepEqual(wrong, []);
      assert.deepEqual(
        seen[build]!.map(({ state }) => state),
        seen['npm']!.map(({ state }) => state),
      );
    });

    test('says in the console what the sources say, and the same as the other builds', () => {
      const missing = [...expectedMessages].filter(
        (message) => !said[build]!.includes(`console: ${message}`),
      );
      assert.deepEqual(missing, []);
      // Some messages come after the first drawing, which the server renderer does not reach.
      assert.deepEqual(said[build]!.toSorted(), said['npm']!.toSorted());
    });

    test('draws the timeline in as many steps as the sources, and lays out each before the next', async () => {
      const expected: number[] = [];
      const plan = new Steps();
      const groups = entriesByMeeting.map((length) => ({ documents: Array.from({ length }) }));
      await new Promise<void>((resolve) => {
        let count = 0;
        const next = (): void => {
          const taken = plan.take(groups as never, false);
          count = taken.reduce((sum, { documents }) => sum + documents.length, 0);
          if (!plan.scheduleNext(tag as never)) resolve();
        };
        const tag = {
          internals: { states: new Set() },
          get offsetHeight() {
            expected.push(count);
            return 0;
          },
          requestUpdate: next,
        };
        next();
      });
      assert.ok(expected.length > 1, String(entriesByMeeting));
      assert.deepEqual(steps[build], expected);
    });
  });
}

test('every tag is compared, and some of each are drawn and refused', () => {
  assert.ok(tags.length >= 22);
  assert.ok(expectedMessages.size >= 20, [...expectedMessages].join('\n'));
  assert.ok([...drawnBySources.values()].filter((drawn) => !drawn).length >= 10);
});
