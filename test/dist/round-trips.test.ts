/** In how many round trips after the autoloader a tag is drawn. `npm run size` asks the same of all tags without attributes. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { faultsOf, requestsOf } from '../../scripts/requests.mjs';
import { openSite, type Site } from './browser.js';
import { built, ready } from './embedded.js';

const SCRIPT = '<script type="module" src="/sco-elements.js"></script>';
const tag = (name: string, attributes = ''): string =>
  `<sco-${name}${attributes && ` ${attributes}`}></sco-${name}>`;

/** Attributes that decide what a tag needs. */
const ATTRIBUTES: { readonly [tag: string]: readonly string[] } = {
  'candidate-list': ['names="official"', 'kind="interest"'],
  'chair-list': ['as-of="2019-01-01"', 'direction="oldest"'],
  claim: ['claim="summit-ordinal-place"', 'claim="doc-declaration"', 'as-of="2024-09-01"'],
  'claim-list': ['omissions="hide"', 'category="documents"'],
  'document-card': ['as-of="2024-07-05"'],
  'document-timeline': ['summit="2024-astana"', 'as-of="2016-01-01"'],
  'event-timeline': ['summit="2024-astana"', 'summit="2010"', 'as-of="2024-07-01"', 'as-of="2024-07-05"'],
  fact: [
    'name="chair"',
    'name="secretary-general"',
    'name="latest-summit-date"',
    'name="summit-place" summit="2024"',
    'name="gdp-share"',
    'name="newest-member-date"',
    'format="words"',
  ],
  figure: ['measure="gdp" status="all"'],
  map: ['layout="dots"', 'layout="list"'],
  'member-list': ['layout="table"', 'flags', 'flags="false"', 'layout="inline" order="charter"'],
  'membership-history': ['layout="table"'],
  'organisation-list': ['kind="bodies"', 'size="full"'],
  'outcome-list': ['summit="2024-astana"', 'summit="2001-shanghai" texts'],
  'participant-list': ['summit="2024-astana" notes', 'as-of="2018-06-09"'],
  'quote-list': [
    'summit="2024-astana"',
    'speaker="xi-jinping"',
    'as-of="2025-01-01"',
    'summit="2019-bishkek"',
  ],
  roadmap: ['summit="2024-astana"', 'layout="list"'],
  'state-card': ['state="by"', 'state="KZ"', 'names="official"', 'state="Qatar"'],
  'summit-card': [
    'summit="2024-astana"',
    'summit="2001"',
    'summit="2026-bishkek" size="full"',
    'as-of="2024-07-03"',
    'as-of="2024-07-04"',
    'as_of="2005-01-01"',
  ],
  'summit-list': ['shanghai-five="show"', 'from="2010" names="official"'],
  term: ['term="observer"', 'term="EAEU" as-of="2020-01-01"', 'term="dialogue partner"'],
};
const LANGS = ['en', 'ru', 'zh'];

interface Example {
  readonly title: string;
  readonly body: string;
  readonly lang: string;
  /** A selector of the tag. */
  readonly tag: string;
  /** Round trips after the autoloader. */
  readonly count?: number;
}

const examples: Example[] = [
  ...Object.entries(ATTRIBUTES).flatMap(([name, all]) =>
    all.flatMap((attributes) =>
      LANGS.map((lang) => ({
        title: `${tag(name, attributes).replace(/<\/.*/, '')} in a page with lang="${lang}"`,
        body: tag(name, attributes),
        lang,
        tag: `sco-${name}`,
      })),
    ),
  ),
  ...['en-IN', 'en-US', 'ru-RU', 'ru_RU.UTF-8', 'zh-CN', 'zh-Hant', 'cmn-Hans', 'de'].map((lang) => ({
    title: `a summit card in a page with lang="${lang}"`,
    body: tag('summit-card'),
    lang,
    tag: 'sco-summit-card',
  })),
  ...[
    ['a provider sets the day', '<sco-provider as-of="2016-01-01">', '</sco-provider>'],
    ['a provider sets official names', '<sco-provider names="official">', '</sco-provider>'],
    ['a provider sets the spelling', '<sco-provider spelling="organization">', '</sco-provider>'],
    ['a part of the page is in Russian', '<section lang="ru">', '</section>'],
  ].map(([title, start, end]) => ({
    title: `a summit card, where ${title}`,
    body: start + tag('summit-card') + end,
    lang: 'en',
    tag: 'sco-summit-card',
  })),
  {
    title: 'a document of a summit',
    body: tag('document-card', 'document="tashkent-declaration-2004"'),
    lang: 'en',
    tag: 'sco-document-card',
  },
  {
    title: 'a term that the text inside of the tag names',
    body: '<sco-term>CICA</sco-term>',
    lang: 'ru',
    tag: 'sco-term',
  },
  {
    title: 'a tag with children that readers have seen',
    body: '<sco-member-list><p>Ten members.</p></sco-member-list>',
    lang: 'en',
    tag: 'sco-member-list',
  },
  {
    title: '<div data-sco="summit-card" data-summit="2024-astana">',
    body: '<div data-sco="summit-card" data-summit="2024-astana"><p>Astana</p></div>',
    lang: 'ru',
    tag: '[data-sco] > sco-summit-card',
  },
  {
    title: 'several tags that share files',
    body: tag('summit-card', 'summit="2024"') + tag('outcome-list', 'summit="2024"') + tag('member-list'),
    lang: 'ru',
    tag: 'sco-summit-card, sco-outcome-list, sco-member-list',
  },
  // What follows is named only in records that have to be there first.
  ...[
    ['changes', 'from="2019-01-01"', 'the summits of a period'],
    ['document-card', 'document="tashkent-declaration-2004"', 'the summit of a document'],
    ['member-list', 'status="observer"', 'why a list is empty'],
    ['state-card', 'state="Kazakhstan"', 'the summits in a state that is not given by its code'],
    ['summit-card', 'sources="facts"', 'the sources of its facts'],
  ].map(([name, attributes, what]) => ({
    title: `${what}: ${tag(name!, attributes).replace(/<\/.*/, '')}`,
    body: tag(name!, attributes),
    lang: 'ru',
    tag: `sco-${name}`,
    count: 2,
  })),
];

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const NONCE = "default-src 'none'; script-src 'nonce-abc'; style-src 'self'";
const page = (body: string, lang = 'en', script = SCRIPT) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Test</title>${script}${body}`;

let site: Site;
before(async () => {
  const fromServer = await built.render('sco-summit-card', { lang: 'ru' }, { format: 'shadow' });
  const card = tag('summit-card', 'summit="2024-astana" names="official"');
  site = await openSite('dist/cdn', {
    ...Object.fromEntries(examples.map(({ body, lang }, index) => [`/${index}`, { body: page(body, lang) }])),
    '/from-server': { body: page(fromServer, 'ru') },
    '/later': { body: page('<main></main>') },
    '/policy': { body: page(card), headers: { 'content-security-policy': POLICY } },
    '/nonce': {
      body: page(card, 'ru', SCRIPT.replace('<script', '<script nonce="abc"')),
      headers: { 'content-security-policy': NONCE },
    },
  });
});
after(() => site.close());

/** What tells of a corrected fact on a frozen page: few pages need it, and a fact says so itself once it is there. */
const TOLD = /correction-notes|\/corrections\.js|record-texts/;

async function faults(path: string, selector: string, count = 1): Promise<readonly string[]> {
  const tab = await site.newPage();
  const { rows: all, unused } = await requestsOf(tab, site.origin + path, selector);
  await tab.close();
  const rows = all.filter((row, index) => index < 2 || !row.every((file) => TOLD.test(file)));
  assert.equal(rows.length - 1, count, JSON.stringify(rows));
  return faultsOf(rows.slice(0, 2), unused).concat(faultsOf([rows.flat()], []));
}

for (const count of [1, 2]) {
  const some = examples
    .map((each, index) => ({ ...each, index }))
    .filter((each) => (each.count ?? 1) === count);
  describe(`drawn after ${count === 1 ? 'one round trip' : 'two round trips'}, nothing twice and nothing in vain`, () => {
    for (const { title, tag: selector, index } of some)
      test(title, async () => assert.deepEqual(await faults(`/${index}`, selector, count), []));
  });
}

test('a tag that a server has rendered takes over after one round trip', async () => {
  assert.deepEqual(await faults('/from-server', 'sco-summit-card'), []);
});

for (const path of ['/policy', '/nonce'])
  test(`under a strict policy nothing is refused (${path.slice(1)})`, async () => {
    const { page: tab, complaints } = await site.visit(path);
    await ready(tab);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

test('the page is as it was, once the files have come', async () => {
  const { page: tab } = await site.visit('/policy');
  await ready(tab);
  await tab.waitForFunction(() => !document.querySelector('link[rel=modulepreload]'));
  await tab.close();
});

test('an attribute with an unknown value requests no file that does not exist', async () => {
  const { page: tab, complaints } = await site.visit('/later');
  await tab.evaluate(() => {
    document.querySelector('main')!.innerHTML =
      '<sco-summit-card summit="1999-nowhere"></sco-summit-card><sco-summit-card as-of="1999-01-01"></sco-summit-card>';
  });
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('sco-summit-card')].every((each) => each.matches(':state(error)')),
  );
  assert.deepEqual(
    complaints.filter((text) => !text.includes('<sco-summit-card>')),
    [],
  );
  await tab.close();
});
