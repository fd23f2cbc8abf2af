/** Boxes that stand for tags, `<div data-sco="…">`, on pages that change them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eventually, openSite, type Site } from './browser.js';
import { ready, seen } from './embedded.js';

const list = '<div data-sco="member-list" data-as-of="2016-07-01"><p>kept words</p></div>';
const wrong = '<div data-sco="member-list" data-as-of="nonsense"><p>kept words</p></div>';
const page = (body: string, head = '<script type="module" src="/sco-elements.js"></script>') => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title>${head}<body>${body}`,
});
let site: Site;
before(async () => {
  site = await openSite('dist/cdn', {
    '/list': page(`<main>${list}</main>`),
    '/wrong': page(`<main>${wrong}</main>`),
    '/none': page('<main></main>'),
    '/by-hand': page(`<main>${wrong}</main>`, ''),
    '/twice': page(
      `<main>${list}</main>`,
      '<script type="module" src="/sco-elements.js"></script><script type="module" src="/sco-elements.bundle.js"></script>',
    ),
    '/provider': page(`<div data-sco="provider" data-as-of="2016-07-01"><p><span
      data-sco="fact" data-name="member-count"></span> or <sco-fact name="member-count"></sco-fact></p></div>`),
    '/provider-around':
      page(`<div data-sco="provider" data-as-of="2016-07-01"><sco-provider names="official"><p><sco-fact
      name="member-count">six</sco-fact></p></sco-provider></div>`),
    '/term': page('<p>In <span data-sco="term"><em>CICA</em></span> states met.</p>'),
    '/kinds': page(`<ul><li data-sco="member-list" data-as-of="2016-07-01">kept words</li></ul>
      <section data-sco="member-list" data-as-of="2016-07-01">kept words</section>
      <table><tr><td data-sco="member-list" data-as-of="2016-07-01">kept words</td></tr></table>`),
    '/edited': page(`<main contenteditable="true"><p>text</p>${list}</main>`),
    '/edited-around': page(`<main contenteditable><div contenteditable="false">${list}</div></main>`),
    '/vue-like': page(
      `<main><div data-sco="member-list" data-as_of="2016-07-01" @click="x">kept words</div></main>`,
    ),
  });
});
after(() => site.close());

const DRAWN = /Kazakhstan.*As of 1 July 2016/;

/** Opens a page and waits until its tags are drawn. */
const visit = async (path: string) => {
  const { page: tab, complaints } = await site.visit(path);
  await ready(tab);
  return { tab, complaints };
};
const shows = (tab: Page, text: RegExp | string, selector?: string) =>
  eventually(async () =>
    typeof text === 'string'
      ? assert.equal(await seen(tab, selector), text)
      : assert.match(await seen(tab, selector), text),
  );

test('<div data-sco> shows the tag; the box and its children stay where they were', async () => {
  const { tab, complaints } = await visit('/none');
  const isSame = await tab.evaluate((markup) => {
    const main = document.querySelector('main')!;
    main.innerHTML = markup;
    const [box, child] = [main.firstElementChild!, main.firstElementChild!.firstChild];
    return new Promise((done) => {
      const look = () =>
        main.querySelector('sco-member-list:state(ready)')
          ? done(main.firstElementChild === box && box.firstChild === child)
          : requestAnimationFrame(look);
      look();
    });
  }, list);
  assert.equal(isSame, true);
  await shows(tab, DRAWN);
  assert.doesNotMatch(await seen(tab), /kept words/);
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<div data-sco> whose tag has a fault shows its children, and the console says why', async () => {
  const { tab, complaints } = await visit('/wrong');
  await eventually(() => assert.match(complaints.join(), /as-of="nonsense" is not a day/));
  assert.equal(await seen(tab), 'kept words');
  await tab.close();
});

describe('what a script of the page does with a box later', () => {
  const changes: readonly [title: string, wanted: RegExp | string, change: (box: HTMLElement) => void][] = [
    [
      'puts an element before it',
      /^new.*As of 1 July 2016/,
      (box) => {
        box.parentNode!.insertBefore(Object.assign(document.createElement('p'), { textContent: 'new' }), box);
      },
    ],
    ['takes it away', '', (box) => box.parentNode!.removeChild(box)],
    ['moves it', /^$|As of 1 July 2016/, (box) => document.querySelector('main')!.append(box)],
    ['sets another day', /As of 1 January 2020/, (box) => box.setAttribute('data-as-of', '2020-01-01')],
    ['removes an attribute', /As of (?!1 July 2016)/, (box) => box.removeAttribute('data-as-of')],
    ['sets a wrong day', 'kept words', (box) => box.setAttribute('data-as-of', 'never')],
    [
      'makes it another tag',
      /Ufa|Astana|Tashkent/,
      (box) => {
        box.dataset['sco'] = 'summit-card';
        box.dataset['summit'] = '2016-tashkent';
      },
    ],
    ['makes it a plain element', 'kept words', (box) => delete box.dataset['sco']],
    [
      'changes a child, which is not shown',
      DRAWN,
      (box) => {
        box.removeChild(box.firstElementChild!);
        box.append('other words');
      },
    ],
    ['empties it', DRAWN, (box) => box.replaceChildren()],
    ['sets its HTML again', DRAWN, (box) => (box.innerHTML = '<p>kept words</p>')],
    ['replaces it by a copy', DRAWN, (box) => box.replaceWith(box.cloneNode(true))],
    [
      'takes it out and puts it back',
      DRAWN,
      (box) => {
        const parent = box.parentElement!;
        box.remove();
        setTimeout(() => parent.append(box));
      },
    ],
    [
      'makes the page around it editable',
      'kept words',
      (box) => (box.parentElement!.contentEditable = 'true'),
    ],
  ];
  for (const [title, wanted, change] of changes) {
    test(`${title}: the page shows ${wanted}`, async () => {
      const { tab, complaints } = await visit('/list');
      await shows(tab, DRAWN);
      await tab.$eval('[data-sco]', change as (box: Element) => void);
      await shows(tab, wanted);
      assert.deepEqual(
        complaints.filter((text) => !/as-of="never"/.test(text)),
        [],
      );
      await tab.close();
    });
  }
});

test('what was editable for a while is drawn again, and nothing was added to what an editor saves', async () => {
  const { tab } = await visit('/list');
  await shows(tab, DRAWN);
  const saved = await tab.$eval('main', (main) => {
    main.contentEditable = 'true';
    return new Promise((done) => setTimeout(() => done(main.innerHTML)));
  });
  assert.equal(saved, list);
  await tab.$eval('main', (main) => main.removeAttribute('contenteditable'));
  await shows(tab, DRAWN);
  await tab.close();
});

for (const path of ['/edited', '/edited-around']) {
  test(`${path}: a box in what readers edit stays as it is, and is saved as it is`, async () => {
    const { page: tab } = await site.visit(path);
    await tab.waitForNetworkIdle();
    await tab.evaluate(() => customElements.whenDefined('sco-member-list').then(() => undefined));
    assert.match(await seen(tab), /kept words/);
    assert.ok((await tab.$eval('main', (main) => main.innerHTML)).includes(list));
    await tab.close();
  });
}

test('a box that is out of the page while its tag is defined keeps its children', async () => {
  const { page: tab } = await site.visit('/by-hand');
  const text = await tab.evaluate(async () => {
    const load = (path: string) => import(new URL(path, location.href).href);
    const box = document.querySelector('[data-sco]')!;
    await load('/data-sco.js');
    box.remove();
    await load('/components/member-list.js');
    return box.textContent;
  });
  assert.equal(text, 'kept words');
  await tab.$eval('main', (main, markup) => (main.innerHTML = markup), list);
  await shows(tab, DRAWN);
  await tab.close();
});

test('with two copies of the library, a box shows its tag once', async () => {
  const { tab, complaints } = await visit('/twice');
  await shows(tab, DRAWN);
  assert.equal(await tab.$$eval('sco-member-list', (tags) => tags.length), 1);
  await tab.$eval('[data-sco]', (box) => box.setAttribute('data-as-of', '2020-01-01'));
  await shows(tab, /As of 1 January 2020/);
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<div data-sco="provider"> gives its day to tags and to boxes inside it', async () => {
  const { tab, complaints } = await visit('/provider');
  await shows(tab, '6 or 6', 'p');
  await tab.$eval('[data-sco="provider"]', (box) => box.setAttribute('data-as-of', '2020-01-01'));
  await shows(tab, '8 or 8', 'p');
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<div data-sco="provider"> gives its day to a <sco-provider> inside it', async () => {
  const { page: tab, complaints } = await site.visit('/provider-around');
  await shows(tab, '6', 'p');
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<div data-sco="provider"> that is made a plain element gives its day no longer', async () => {
  const { tab, complaints } = await visit('/provider');
  await shows(tab, '6 or 6', 'p');
  await tab.$eval('[data-sco="provider"]', (box) => box.removeAttribute('data-sco'));
  await shows(tab, /^(?!6)(\d+) or \1$/, 'p');
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<sco-provider as-of="2016-07-01"> whose file does not load: tags inside show their children, no other day', async () => {
  const { page: tab } = await site.visit('/provider-around', async (opened) => {
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      void (request.url().endsWith('provider.js') ? request.abort() : request.continue());
    });
  });
  await tab.waitForNetworkIdle();
  await tab.waitForSelector('sco-fact:state(loading)');
  assert.equal(await seen(tab, 'p'), 'six');
  await tab.close();
});

test('<span data-sco="term"><em>CICA</em></span> explains the word in it, also another one set later', async () => {
  const { tab, complaints } = await visit('/term');
  const explanation = () =>
    tab.$eval('sco-term', (term) => term.shadowRoot!.querySelector('[part="definition"]')?.textContent ?? '');
  await shows(tab, 'In CICA states met.', 'p');
  assert.match(await explanation(), /Conference on Interaction/);
  await tab.$eval('em', (word) => (word.textContent = 'RATS'));
  await shows(tab, 'In RATS states met.', 'p');
  await eventually(async () => assert.match(await explanation(), /Anti-Terrorist/));
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<li data-sco>, <td data-sco> and <section data-sco> show the tag, too', async () => {
  const { page: tab, complaints } = await site.visit('/kinds');
  for (const kind of ['li', 'td', 'section']) {
    await tab.waitForSelector(`${kind} > sco-member-list:is(:state(deferred), :state(ready))`);
    // What readers see moves only when they ask for it.
    await tab.$eval(`${kind} > sco-member-list`, (tag) => (tag as HTMLElement).click());
    await shows(tab, DRAWN, kind);
  }
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('<div data-sco data-as_of @click> takes the day in that spelling, and leaves the rest', async () => {
  const { tab, complaints } = await visit('/vue-like');
  await shows(tab, DRAWN);
  const names = await tab.$eval('sco-member-list', (tag) => tag.getAttributeNames());
  assert.deepEqual(names.toSorted(), ['as_of', 'slot']);
  assert.deepEqual(complaints, []);
  await tab.close();
});

test('only what a tag is becomes a tag, and only attributes that it has', async () => {
  const { tab, complaints } = await visit('/none');
  await tab.$eval('main', (main) => {
    main.innerHTML = `<div data-sco="unknown">One</div> <div data-sco="<b>">Two</div> <div data-sco="">Three</div>
      <div data-sco="summit-card" data-onclick="alert()" data-style="color:red" data-id="x">Four</div>`;
  });
  await tab.waitForSelector('sco-summit-card:state(ready)');
  await shows(tab, /^One Two Three Astana|^One Two Three [A-Z]/);
  const names = await tab.$eval('sco-summit-card', (tag) => tag.getAttributeNames());
  assert.deepEqual(names, ['slot']);
  assert.deepEqual(complaints, []);
  await tab.close();
});
