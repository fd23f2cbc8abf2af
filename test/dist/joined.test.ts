import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { openSite, type Site } from './browser.js';
import { ready } from './embedded.js';

const cdn = (file: string) => readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
const bundle = cdn('sco-elements.bundle.js');

/** Scripts of a site, as an optimiser finds them: with and without last semicolon or line break. */
const around = {
  before: 'window.first = function () { return "first" }',
  strict: '"use strict"; window.strict = (function () { return !this; })()',
  comment: 'window.comment = 1 //# sourceMappingURL=old.js.map',
  after: '(function () { window.last = true })()',
  sloppy: 'undeclared = 1; window.sloppy = (function () { return !!this; })()',
};

const page = (tags: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Joined</title>
  <body>${tags}<script src="/joined.js"></script>`;
const TAGS =
  '<sco-fact name="member-count" as-of="2020-01-01"></sco-fact><div data-sco="summit-card" data-summit="2024-astana"></div>';

/** One classic file, joined by a text such as a line break or nothing at all. */
const joined: { readonly [title: string]: string } = {
  'after a script without a semicolon': [around.before, bundle, around.after].join('\n'),
  'on the same line': [around.before, bundle.trimEnd(), around.after].join(''),
  'after a comment that nothing ends': [around.comment, bundle].join(''),
  'after a strict script': [around.strict, bundle, around.after].join('\n'),
  'before one that is not strict': [bundle, around.sloppy].join('\n'),
  'twice, and beside scripts with short names': [
    'const e = 1; let t = 2; class n {} var s = 4; function r() { return 5; }',
    bundle,
    'window.names = [e, t, typeof n, s, r()].join()',
    bundle,
  ].join('\n'),
  'in a try block': `try{${bundle}}catch(error){window.caught = String(error)}`,
};

const sites = new Map<string, Site>();
before(async () => {
  for (const [title, script] of Object.entries(joined)) {
    sites.set(
      title,
      await openSite('dist/cdn', {
        '/page': { body: page(TAGS) },
        '/joined.js': { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script },
      }),
    );
  }
});
after(async () => {
  for (const site of sites.values()) await site.close();
});

describe('the bundle joined with other scripts into one classic file', () => {
  for (const title of Object.keys(joined)) {
    test(`${title}: the tags draw, and the other scripts run`, async () => {
      const { page: tab, complaints } = await sites.get(title)!.visit('/page');
      await ready(tab);
      const found = await tab.evaluate(() => {
        const { first, strict, last, sloppy, names, caught } = globalThis as unknown as {
          [name: string]: unknown;
        };
        const says = (tag: string) => document.querySelector(tag)?.shadowRoot?.textContent ?? '';
        return {
          fact: says('sco-fact').trim(),
          card: says('sco-summit-card').includes('Astana'),
          others: JSON.stringify({ first: typeof first, strict, last, sloppy, names, caught }),
        };
      });
      const ran = (name: keyof typeof around) => joined[title]!.includes(around[name]);
      assert.equal(found.fact, '8');
      assert.ok(found.card);
      assert.equal(
        found.others,
        JSON.stringify({
          first: ran('before') ? 'function' : 'undefined',
          strict: ran('strict') ? true : undefined,
          last: ran('after') ? true : undefined,
          sloppy: ran('sloppy') ? true : undefined,
          names: title.startsWith('twice') ? '1,2,function,4,5' : undefined,
          caught: undefined,
        }),
      );
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }
});

describe('the bundle on a page in Russian', () => {
  const inRussian = '<div lang="ru"><sco-fact name="newest-member"></sco-fact></div>';
  const ways: { readonly [title: string]: { readonly script: string; readonly requests: number } } = {
    'loads the texts from beside itself': {
      script: '<script src="/sco-elements.bundle.js"></script>',
      requests: 1,
    },
    'loads them as a module, too': {
      script: '<script type="module" src="/sco-elements.bundle.js"></script>',
      requests: 1,
    },
    'takes them from a script before it': {
      script:
        '<script src="/sco-elements.bundle.ru.js"></script><script src="/sco-elements.bundle.js"></script>',
      requests: 1,
    },
    'takes them from the file that both are joined in': {
      script: '<script src="/scripts/joined.js"></script>',
      requests: 0,
    },
  };
  let site: Site;
  before(async () => {
    const pages = Object.entries(ways).map(([title, { script }]) => [
      `/${title.replaceAll(' ', '-')}`,
      {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Joined</title><body>${inRussian}${script}`,
      },
    ]);
    site = await openSite('dist/cdn', {
      ...Object.fromEntries(pages),
      '/scripts/joined.js': {
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: [around.before, cdn('sco-elements.bundle.ru.js').trimEnd(), bundle, around.after].join(''),
      },
    });
  });
  after(() => site.close());

  for (const [title, { requests }] of Object.entries(ways))
    test(title, async () => {
      const { page: tab, complaints } = await site.visit(`/${title.replaceAll(' ', '-')}`);
      await ready(tab);
      const text = await tab.evaluate(() => document.querySelector('sco-fact')!.shadowRoot!.textContent);
      assert.match(text!, /Беларусь/);
      const texts = await tab.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.ru.js')).length,
      );
      assert.equal(texts, requests);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
});

test('no script for pages that can be joined leaves a name behind or needs to be a module', async () => {
  const [site] = [...sites.values()];
  const tab = await site!.newPage();
  for (const file of [
    'sco-elements.bundle.ru.js',
    'sco-elements.bundle.js',
    'hydrate.js',
    'data-sco.js',
    'resizer.js',
    'sco-elements.js',
  ]) {
    const left = await tab.evaluate((code) => {
      const names = new Set(Object.getOwnPropertyNames(globalThis));
      const script = document.createElement('script');
      // A declaration of the same short names would be an error, and a module an error of syntax.
      script.textContent = `${code}; globalThis.ran = true;`;
      document.documentElement.append(script);
      const left = Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name));
      delete (globalThis as { ran?: unknown }).ran;
      return left;
    }, cdn(file));
    assert.ok(left.includes('ran'), `${file} runs`);
    // Lit itself tells others that it is there.
    assert.deepEqual(
      left.filter((name) => name !== 'ran' && !/^(?:lit[A-Z]|reactiveElement)/.test(name)),
      [],
      file,
    );
  }
  await tab.close();
});
