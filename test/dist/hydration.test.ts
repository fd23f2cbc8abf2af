import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eventually, openSite, type Site } from './browser.js';
import {
  all,
  around,
  article,
  built,
  countShifts,
  inShadow,
  LANGUAGES,
  oneOfEach,
  ready,
  shiftOf,
  tags,
} from './embedded.js';

const WAYS = {
  autoloader: ['/hydrate.js', '/sco-elements.js'],
  // The autoloader sees that it needs the support.
  'autoloader alone': ['/sco-elements.js'],
  bundle: ['/hydrate.js', '/sco-elements.bundle.js'],
} as const;

/** All cases in English, one of each tag in the other languages. */
const casesIn = (lang: string) => (lang === 'en' ? all : oneOfEach);

/** What minifiers, CDNs and browsers do to the HTML of a shadow root; `keeps`: the script can still take it over. */
const damages: {
  readonly [what: string]: { readonly to: (shadow: string) => string; readonly keeps?: true };
} = {
  'all comments removed': { to: (html) => html.replace(/<!--.*?-->/g, '') },
  'the first comment removed': { to: (html) => html.replace(/<!--.*?-->/, '') },
  'the last comment removed': { to: (html) => html.replace(/<!--(?!.*<!--).*?-->/s, '') },
  'the comments of values without a name removed': { to: (html) => html.replaceAll('<!--lit-part-->', '') },
  'the comments behind values removed': { to: (html) => html.replaceAll('<!--/lit-part-->', '') },
  'the comments round one value removed': {
    to: (html) => html.replace(/<!--lit-part-->([^<]+)<!--\/lit-part-->/, '$1'),
  },
  'the comments between neighbours removed': {
    to: (html) => html.replaceAll('<!--/lit-part--><!--lit-part-->', ''),
  },
  'the comments before controls removed': { to: (html) => html.replace(/<!--lit-node \d+-->/g, '') },
  'comments trimmed': { to: (html) => html.replace(/<!--(.*?)-->/g, '<!-- $1 -->') },
  'other comments added': { to: (html) => html.replace(/<(?=h3|ul|p)/g, '<!-- cdn --><'), keeps: true },
  'comments without a meaning removed': { to: (html) => html.replaceAll('<!--?-->', ''), keeps: true },
  'white space between elements removed': { to: (html) => html.replace(/(?<=>)\s+(?=<)/g, '') },
  'white space collapsed': { to: (html) => html.replace(/\s+/g, ' '), keeps: true },
  'attributes without quotes, in another order': {
    to: (html) => html.replace(/ (class|part)="([\w-]+)" (part)="([\w-]+)"/g, ' $3=$4 $1=$2'),
    keeps: true,
  },
  'words wrapped by a translation': {
    to: (html) =>
      html.replace(/(?<=>)([^<>]*\w[^<>]*)(?=<)/g, '<font style="vertical-align: inherit">$1</font>'),
  },
  'its second half cut off': { to: (html) => html.slice(0, html.lastIndexOf('<', html.length / 2)) },
};

const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {};
const astana = { summit: '2024-astana', 'as-of': '2024-07-05' };
let linked: string;
/** The page `/en` without a style element of its own, where only the policy of Lit may make HTML from a text. */
const trusted = (body: string, duplicates: string) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${body}</html>`,
  headers: {
    'content-security-policy':
      `default-src 'none'; script-src 'self'; style-src 'self' ${built.styleHashes(body).join(' ')}; ` +
      `require-trusted-types-for 'script'; trusted-types lit-html ${duplicates}`,
  },
});
let site: Site;
before(async () => {
  for (const lang of LANGUAGES) {
    const parts = await Promise.all(
      casesIn(lang).map(async ({ tag, attributes, inline }) =>
        around(await built.render(tag, attributes, { format: 'shadow', lang }), inline),
      ),
    );
    pages[`/${lang}`] = { body: article(parts.join('\n'), { lang }) };
    if (lang !== 'en') continue;
    const few = parts.filter((_, index) => oneOfEach.includes(all[index]!)).join('\n');
    pages['/few'] = { body: article(few, { lang }) };
    pages['/trusted'] = trusted(few, "'allow-duplicates'");
    pages['/trusted-once'] = trusted(few, '');
  }
  const card = await built.render('sco-summit-card', astana, { format: 'shadow' });
  const members = await built.render('sco-member-list', {}, { format: 'shadow' });
  const timeline = await built.render('sco-document-timeline', astana, { format: 'shadow' });
  const term = await built.render('sco-term', { term: 'cica' }, { format: 'shadow' });
  Object.entries(damages).forEach(([, { to }], index) => {
    const damaged = (markup: string) =>
      markup.replace(
        /(<\/style>)(.*)(<\/template>)/s,
        (_, start: string, html: string, end: string) => start + to(html) + end,
      );
    pages[`/damaged-${index}`] = { body: article([card, members, timeline].map(damaged).join('\n')) };
  });
  pages['/cut'] = { body: article(members.slice(0, members.indexOf('Kazakhstan'))) };
  linked = /<li id="([^"]+)"/.exec(timeline)![1]!;
  const policy = (...sources: readonly string[]) => ({
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${["'self'", ...sources].join(' ')}`,
  });
  // The page of an article has a style element of its own; these pages have none.
  const bare = `<!doctype html><html lang="en"><title>Test</title>${card}</html>`;
  Object.assign(pages, {
    '/mislabelled': { body: article(card, { lang: 'ru' }) },
    '/provided': { body: article(`<sco-provider as-of="2001-06-15">${members}</sco-provider>`) },
    '/outdated': { body: article(card.replace('Kassym-Jomart Tokayev', 'Somebody Else')) },
    '/linked': { body: article(timeline) },
    '/term': {
      body: article(
        `<p>${term.replace(' term="cica"', '').replace(/<span lang[^]*<\/sco-term>/, 'CICA</sco-term>')}</p>`,
      ),
    },
    '/hashed': { body: bare, headers: policy(...built.styleHashes(card)) },
    '/unhashed': { body: bare, headers: policy() },
  });
  site = await openSite('dist/cdn', pages);
});
after(() => site.close());

/** Remembers every node that the server drew. */
const remember = (page: Page) =>
  page.evaluate(() => {
    const before = [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('sco-'))
      .map((tag) => {
        const nodes: Node[] = [];
        const walk = document.createNodeIterator(tag.shadowRoot!, 5 /* elements and text */);
        for (let node; (node = walk.nextNode());) nodes.push(node);
        return { tag, nodes, text: tag.shadowRoot!.textContent };
      });
    Object.assign(globalThis, { before });
    return before.length;
  });

/** The problems of each tag. */
const compare = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { before: { tag: Element; nodes: Node[]; text: string }[] }).before.flatMap(
      ({ tag, nodes, text }) => {
        const root = tag.shadowRoot!;
        const name = (tag.cloneNode() as Element).outerHTML;
        let count = 0;
        const walk = document.createNodeIterator(root, 5);
        // A value that is empty has a node, which HTML has not.
        for (let node; (node = walk.nextNode());) if (node.nodeValue !== '') count++;
        const lost = nodes.filter((node) => node !== root && !root.contains(node));
        return [
          ...(lost.length ? [`${name} lost ${lost.length}, first ${lost[0]!.nodeName}`] : []),
          ...(root.textContent === text ? [] : [`${name} reads ${root.textContent}`]),
          ...(count === nodes.length ? [] : [`${name} has ${count} nodes, not ${nodes.length}`]),
          ...(tag.matches(':state(ready), :state(empty)') ? [] : [`${name} is not ready`]),
        ];
      },
    ),
  );

/** The text of each tag's shadow root, without its styles. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^sco-(?!provider)/.test(localName))
      .map((tag) => (tag.shadowRoot!.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );

/** How often each tag is drawn in its shadow root. */
const bases = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^sco-(?!provider)/.test(localName))
      .map((tag) => tag.shadowRoot!.querySelectorAll('.base').length),
  );

const load = (page: Page, scripts: readonly string[]) =>
  page.evaluate((sources) => {
    for (const src of sources) {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src, async: false });
      document.head.append(script);
    }
  }, scripts);

for (const lang of LANGUAGES) {
  for (const [way, scripts] of Object.entries(WAYS)) {
    if (lang !== 'en' && way === 'autoloader alone') continue;
    test(`with the ${way}, tags in ${lang} keep all nodes from the server, and move nothing`, async () => {
      const { page, complaints } = await site.visit(`/${lang}`, countShifts);
      assert.equal(await remember(page), casesIn(lang).length);
      await load(page, scripts);
      await ready(page);
      assert.deepEqual(await compare(page), []);
      assert.deepEqual(complaints, []);
      assert.equal(await shiftOf(page), 0);
      await page.close();
    });
  }
}

test('the cases are of every tag', () => {
  assert.deepEqual(new Set(all.map(({ tag }) => tag)), new Set(tags));
});

for (const [way, scripts] of Object.entries(WAYS)) {
  test(`with the ${way}, the controls of what the server drew work`, async () => {
    const { page, complaints } = await site.visit('/few');
    await load(page, scripts);
    await ready(page);
    const card = 'sco-summit-card';
    await page.click(`${card} >>> [part~=sources-button]`);
    await inShadow(page, card, '.sources a[href]');
    assert.equal(
      await page.$eval(`${card} >>> button`, (button) => button.getAttribute('aria-expanded')),
      'true',
    );
    await page.click(`${card} >>> [part~=sources-button]`);
    await page.waitForFunction(
      (name) => !document.querySelector(name)!.shadowRoot!.querySelector('.sources'),
      {},
      card,
    );

    const timeline = 'sco-document-timeline';
    await page.click(`${timeline} >>> summary`);
    await inShadow(page, timeline, 'details[open] [part~=body] .sources');
    await page.select(`${timeline} >>> select[name=theme]`, 'energy');
    await page.waitForFunction(
      (name) => document.querySelector(name)!.shadowRoot!.querySelectorAll('li[part~=entry]').length === 1,
      {},
      timeline,
    );

    await page.$eval(card, (tag) => tag.setAttribute('summit', '2022-samarkand'));
    await page.waitForFunction(
      (name) => /Samarkand 2022/.test(document.querySelector(name)!.shadowRoot!.textContent ?? ''),
      {},
      card,
    );
    assert.deepEqual(
      await bases(page),
      oneOfEach.map(() => 1),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });
}

test('tags taken over in Chinese say in English what tags say that were drawn in it', async () => {
  const english = await site.visit('/few');
  const words = await said(english.page);
  await english.page.close();
  const { page, complaints } = await site.visit('/zh-Hans');
  await load(page, WAYS.autoloader);
  await ready(page);
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await eventually(async () => assert.deepEqual(await said(page), words));
  assert.deepEqual(complaints, []);
  await page.close();
});

test('without the support a tag is drawn anew, and once', async () => {
  const { page, complaints } = await site.visit('/few');
  const words = await said(page);
  await load(page, ['/sco-elements.bundle.js']);
  await ready(page);
  assert.deepEqual(
    await bases(page),
    oneOfEach.map(() => 1),
  );
  assert.deepEqual(await said(page), words);
  assert.deepEqual(complaints, []);
  await page.close();
});

describe('a tag that has to say something else than the server did is drawn anew', () => {
  const check = async (path: string, expected: RegExp) => {
    const { page, complaints } = await site.visit(path);
    await load(page, WAYS.autoloader);
    await ready(page);
    const [words] = await said(page);
    assert.match(words!, expected);
    assert.deepEqual(await bases(page), [1]);
    assert.deepEqual(complaints, []);
    await page.close();
  };
  test('on a page in another language', () => check('/mislabelled', /Астана, 2024/));
  test('inside a provider', () => check('/provided', /Members on 15 June 2001/));
  test('where the data was another then', () => check('/outdated', /In the chair ?Kassym-Jomart Tokayev/));
  test('where the address points to one of its entries', () => check(`/linked#${linked}`, /Link to this/i));
});

describe('what a server drew and a minifier, a CDN or a browser changed', () => {
  Object.entries(damages).forEach(([what, { keeps }], index) => {
    test(`${what}: is ${keeps ? 'taken over' : 'drawn anew'}, once, and works`, async () => {
      const { page, complaints } = await site.visit(`/damaged-${index}`);
      await remember(page);
      await load(page, WAYS.autoloader);
      await ready(page);
      const kept = await page.evaluate(() =>
        (globalThis as unknown as { before: { nodes: Node[] }[] }).before.map(({ nodes }) =>
          nodes.every((node) => node.isConnected),
        ),
      );
      assert.deepEqual(kept, [Boolean(keeps), Boolean(keeps), Boolean(keeps)]);
      assert.deepEqual(await bases(page), [1, 1, 1]);

      for (const tag of ['sco-summit-card', 'sco-member-list']) {
        await page.click(`${tag} >>> [part~=sources-button]`);
        await inShadow(page, tag, '.sources a[href]');
      }
      await page.select('sco-document-timeline >>> select[name=theme]', 'energy');
      await page.waitForFunction(
        () =>
          document.querySelector('sco-document-timeline')!.shadowRoot!.querySelectorAll('li[part~=entry]')
            .length === 1,
      );
      await page.$eval('sco-summit-card', (tag) => tag.setAttribute('summit', '2022-samarkand'));
      await page.$eval('sco-member-list', (tag) => tag.setAttribute('as-of', '2016-07-01'));
      const says = (tag: string, word: string) =>
        page.waitForFunction(
          (name, wanted) => document.querySelector(name)!.shadowRoot!.textContent!.includes(wanted),
          {},
          tag,
          word,
        );
      await says('sco-summit-card', 'Samarkand 2022');
      await says('sco-member-list', '2016');
      const [card, members] = await said(page);
      assert.match(card!, /^SCO summit · 22nd meeting Samarkand 2022 15–16 September 2022 · Congress/);
      assert.match(members!, /6 members China 2001, founder Kazakhstan 2001, founder Kyrgyzstan/);
      assert.deepEqual(await bases(page), [1, 1, 1]);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  });

  test('a page that ends in the middle of the shadow root: the tag is drawn whole', async () => {
    const { page, complaints } = await site.visit('/cut');
    await load(page, WAYS.autoloader);
    await ready(page);
    const [words] = await said(page);
    assert.match(words!, /Members.*Kazakhstan.*Uzbekistan/);
    assert.deepEqual(await bases(page), [1]);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

test('an entry that a reader opened before there was a script stays open, and is filled', async () => {
  const { page } = await site.visit('/linked');
  await page.click('sco-document-timeline >>> summary');
  await remember(page);
  await load(page, WAYS.autoloader);
  await inShadow(page, 'sco-document-timeline', 'details[open] [part~=body] .sources');
  const kept = await page.evaluate(() =>
    (globalThis as unknown as { before: { nodes: Node[] }[] }).before[0]!.nodes.every(
      (node) => node.isConnected,
    ),
  );
  assert.ok(kept);
  await page.close();
});

test('where a part cannot be loaded, what the server drew stays, and the console says so', async () => {
  const { page, complaints } = await site.visit('/linked', async (tab) => {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      void (request.url().endsWith('/source-list.js') ? request.abort() : request.continue());
    });
  });
  await page.$eval('sco-document-timeline', (tag) => tag.setAttribute('sources', 'facts'));
  const words = await said(page);
  await load(page, WAYS.autoloader);
  await page.waitForFunction(() => customElements.get('sco-document-timeline'));
  await eventually(() => assert.match(complaints.join('\n'), /could not load a part of itself/));
  assert.deepEqual(await said(page), words);
  await page.close();
});

describe('under a policy that trusts Lit alone', () => {
  /** The policy keeps a test from naming the source of a script element. */
  const imports = (page: Page, scripts: readonly string[]) =>
    page.evaluate(async (sources) => {
      for (const src of sources) await import(new URL(src, location.href).href).catch(() => undefined);
    }, scripts);

  for (const [way, scripts] of Object.entries(WAYS)) {
    test(`with the ${way}, and duplicates allowed, all is taken over`, async () => {
      const { page, complaints } = await site.visit('/trusted');
      await remember(page);
      await imports(page, scripts);
      await ready(page);
      assert.deepEqual(await compare(page), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  test('the bundle alone needs no duplicates, and draws all anew', async () => {
    const { page, complaints } = await site.visit('/trusted-once');
    await imports(page, ['/sco-elements.bundle.js']);
    await ready(page);
    assert.deepEqual(
      await bases(page),
      oneOfEach.map(() => 1),
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('where duplicates are not allowed, what the server drew stays', async () => {
    const { page } = await site.visit('/trusted-once');
    const words = await said(page);
    await imports(page, WAYS.bundle);
    await page.waitForNetworkIdle();
    assert.deepEqual(await said(page), words);
    await page.close();
  });
});

test('<sco-term> that is told by its text alone is taken over as the server drew it for that term', async () => {
  const { page, complaints } = await site.visit('/term');
  await remember(page);
  await load(page, WAYS.bundle);
  await ready(page);
  assert.deepEqual(await compare(page), []);
  await page.click('sco-term >>> [part~=word]');
  await inShadow(page, 'sco-term', '[part~=definition]:popover-open');
  assert.deepEqual(complaints, []);
  await page.close();
});

describe('under a policy without inline styles', () => {
  const colour = (page: Page) =>
    page.$eval('sco-summit-card >>> [part~=kicker]', (kicker) => getComputedStyle(kicker).textTransform);

  test('the hashes of the styles let a page show what the server drew, before there is a script', async () => {
    const { page, complaints } = await site.visit('/hashed');
    assert.equal(await colour(page), 'uppercase');
    await load(page, WAYS.autoloader);
    await ready(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test('without them it is styled as soon as the script has it', async () => {
    const { page, complaints } = await site.visit('/unhashed');
    assert.equal(await colour(page), 'none');
    await load(page, WAYS.autoloader);
    await ready(page);
    assert.equal(await colour(page), 'uppercase');
    assert.deepEqual(
      complaints.filter((text) => !/style-src|Content Security Policy/.test(text)),
      [],
    );
    await page.close();
  });
});
