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
  KINDS,
  movedOn,
  oneOfEach,
  ready,
  shiftOf,
  tags,
} from './embedded.js';
import { bases, load, remember, said, WAYS } from './hydrated.js';

/** All cases in English, one of each tag in the other languages. */
const casesIn = (lang: string) => (lang === 'en' ? all : oneOfEach);

const pages: { [path: string]: { body: string; headers?: { [name: string]: string } } } = {};
const astana = { summit: '2024-astana', 'as-of': '2024-07-05' } as const;
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
  for (const lang of KINDS) {
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

for (const lang of KINDS) {
  for (const [way, scripts] of Object.entries(WAYS)) {
    if (lang !== 'en' && way === 'autoloader alone') continue;
    test(`with the ${way}, tags in ${lang} keep all nodes from the server, and move nothing`, async () => {
      const { page, complaints } = await site.visit(`/${lang}`, countShifts);
      assert.equal(await remember(page), casesIn(lang).length);
      await load(page, scripts);
      await ready(page);
      assert.deepEqual(await compare(page), []);
      assert.deepEqual(complaints, []);
      assert.equal(await shiftOf(page), 0, await movedOn(page));
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
    // An entry that the address names is opened once the tag is drawn.
    await eventually(async () => assert.match((await said(page))[0]!, expected));
    assert.deepEqual(await bases(page), [1]);
    assert.deepEqual(complaints, []);
    await page.close();
  };
  test('on a page in another language', () => check('/mislabelled', /Астана, 2024/));
  test('inside a provider', () => check('/provided', /Members on 15 June 2001/));
  test('where the data was another then', () => check('/outdated', /Chaired by ?Kassym-Jomart Tokayev/));
  test('where the address points to one of its entries', () => check(`/linked#${linked}`, /Link to this/i));
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
