import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/index.js';
import { entryAddress } from '../../src/entries/entry-address.js';
import { draw, settled, template, until } from '../support/tags.js';

/** Browsers limit how often a page may change its address, so tests do it no more than they must. */
const forget = () => location.hash && history.replaceState(null, '', location.pathname + location.search);
const focused = (tag: Element) => tag.shadowRoot!.activeElement?.id;
const entryIn = (tag: Element, id: string) => tag.shadowRoot!.getElementById(id);
const idsIn = (tag: Element) =>
  [...tag.shadowRoot!.querySelectorAll<HTMLElement>('[id^="sco-"]')].map(({ id }) => id);
const isMarked = (entry: Element) => getComputedStyle(entry).outlineWidth === '2px';

/** The page’s address names an entry before the tag is in the page. */
async function arriveAt(id: string): Promise<void> {
  const heard = oneEvent(window, 'hashchange');
  location.hash = id;
  await heard;
}

/** Waits until an entry of the tag is open, shown, focused and marked. */
async function followed(tag: Element, id: string): Promise<void> {
  await until(() => focused(tag) === id, `${id} has the focus`);
  const entry = entryIn(tag, id)!;
  expect(entry.checkVisibility(), 'it is not folded').to.equal(true);
  await until(() => isMarked(entry), 'it is marked');
  const { top, bottom } = entry.getBoundingClientRect();
  expect(bottom > 0 && top < innerHeight, 'it is in view').to.equal(true);
}

/** Tags with entries, the record of one that is shown at once, and of one that is folded. */
const ENTRIES: readonly (readonly [tag: string, attributes: string, shown: string, folded?: string])[] = [
  ['candidate-list', '', 'az', 'in'],
  ['candidate-list', 'states="kz by"', 'kz'],
  ['changes', 'from="2022-09-17"', 'member-2024-07-04', 'adopted-bishkek-declaration-2026'],
  ['chair-list', '', 'kg-2025', 'ru-2019'],
  ['claim-list', '', 'orgs-oic', 'sixteen-countries'],
  ['claim-list', '', 'terror-typo', 'omission-2'],
  ['document-card', 'document="sco-charter-2002"', 'sco-charter-2002'],
  [
    'document-card',
    'document="anti-drug-strategy-2024-2029"',
    'anti-drug-strategy-2018-2023',
    'anti-drug-strategy-2011-2016',
  ],
  ['document-timeline', '', 'bishkek-declaration-2026', 'sco-charter-2002'],
  ['event-timeline', 'summit="2024"', '2024-07-04-2', '2022-09-14'],
  ['event-timeline', 'summit="2019"', '2019-06-13'],
  ['map', 'layout="dots"', 'kz', 'tr'],
  ['map', 'layout="list"', 'kz'],
  ['member-list', '', 'kz'],
  ['member-list', 'status="all" layout="table"', 'kz', 'tr'],
  ['membership-history', '', 'ru', 'mn'],
  ['membership-history', 'layout="table"', 'ru', 'mn'],
  ['organisation-list', '', 'council-of-heads-of-state', 'interbank-consortium'],
  ['outcome-list', 'summit="2024"', 'astana-declaration-2024', 'economic-action-plan-2024'],
  ['outcome-list', 'summit="2025" group="theme" size="full"', 'drug-problem-statement-2025'],
  ['participant-list', 'summit="2024"', 'kz', 'qa'],
  ['quote-list', 'summit="2024"', 'q-xi-1', 'q-putin-1'],
  ['roadmap', '', 'ct-programme-2007-2009', 'sco-charter-2002'],
  ['roadmap', 'summit="2024"', 'rm-2027-sg', 'rm-2025-year'],
  ['summit-list', '', '2024-astana', '2020-moscow'],
];

describe('the address of an entry', () => {
  afterEach(forget);

  for (const [name, attributes, shown, folded] of ENTRIES) {
    const tagName = `sco-${name}`;
    const markup = `<${tagName}${attributes && ` ${attributes}`}>`;
    const shownId = `${tagName}-${shown}`;
    const foldedId = folded && `${tagName}-${folded}`;

    it(`${markup}: each entry has an id of its own, and a link to it shows, focuses and marks it`, async () => {
      const tag = await draw(template(tagName, attributes));
      const ids = idsIn(tag);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const id of ids) expect(id).to.match(new RegExp(`^${tagName}-[\\w-]+$`));
      expect(ids).to.include(shownId);
      if (foldedId) expect(entryIn(tag, foldedId)!.checkVisibility(), 'it is folded').to.equal(false);
      for (const id of [shownId, ...(foldedId ? [foldedId] : [])]) {
        expect(isMarked(entryIn(tag, id)!), 'before').to.equal(false);
        location.hash = id;
        await followed(tag, id);
      }
    });

    it(`${markup} shows ${foldedId ?? shownId} to a reader who arrives at its address`, async () => {
      await arriveAt(foldedId ?? shownId);
      await followed(await draw(template(tagName, attributes)), foldedId ?? shownId);
    });
  }

  it('<sco-candidate-list lang="ru"> and <sco-candidate-list lang="zh"> have the same ids as in English', async () => {
    const ids = await Promise.all(
      ['en', 'ru', 'zh'].map(async (lang) =>
        idsIn(await draw(template('sco-candidate-list', `lang="${lang}"`))),
      ),
    );
    const sorted = ids.map((each) => each.toSorted().join());
    expect(new Set(sorted).size).to.equal(1);
  });

  it('two tags with the entry: the first one shows it', async () => {
    const page = await fixture(
      html`<div>
        <sco-member-list status="partner"></sco-member-list>
        <sco-member-list></sco-member-list>
        <sco-member-list layout="table"></sco-member-list>
      </div>`,
    );
    const [other, first, second] = page.children;
    for (const tag of page.children) await settled(tag);
    location.hash = 'sco-member-list-kz';
    await followed(first!, 'sco-member-list-kz');
    for (const tag of [other, second]) expect(focused(tag!)).to.equal(undefined);
  });

  it('two tags with an entry about the same record have an address each', async () => {
    const page = await fixture(
      html`<div>
        <sco-member-list></sco-member-list>
        <sco-map layout="list"></sco-map>
      </div>`,
    );
    const [list, map] = page.children;
    for (const tag of page.children) await settled(tag);
    location.hash = 'sco-map-kz';
    await followed(map!, 'sco-map-kz');
    location.hash = 'sco-member-list-kz';
    await followed(list!, 'sco-member-list-kz');
    expect(isMarked(entryIn(map!, 'sco-map-kz')!), 'the mark has moved').to.equal(false);
  });

  it('<sco-document-timeline limit="3"> leaves the entry to a later timeline that shows it', async () => {
    const page = await fixture(
      html`<div>
        <sco-document-timeline limit="3"></sco-document-timeline>
        <sco-document-timeline></sco-document-timeline>
      </div>`,
    );
    for (const tag of page.children) await settled(tag);
    location.hash = 'sco-document-timeline-sco-charter-2002';
    await followed(page.children[1]!, 'sco-document-timeline-sco-charter-2002');
    expect(idsIn(page.children[0]!)).to.have.lengthOf(3);
  });

  it('<sco-roadmap theme="energy"> shows a row of another theme that a link names, and the control follows', async () => {
    const tag = await draw(html`<sco-roadmap theme="energy"></sco-roadmap>`);
    const id = 'sco-roadmap-ct-programme-2007-2009';
    expect(idsIn(tag)).not.to.include(id);
    location.hash = id;
    await followed(tag, id);
    expect(tag.shadowRoot!.querySelector('select')!.value).to.equal('');
  });

  it('<sco-provider as-of="2016-01-01"> <sco-member-list>: the entry of a member of that day', async () => {
    await arriveAt('sco-member-list-kz');
    const provider = await draw(
      html`<sco-provider as-of="2016-01-01">
        <sco-member-list></sco-member-list>
      </sco-provider>`,
    );
    const [tag] = provider.children;
    expect(idsIn(tag!)).not.to.include('sco-member-list-by');
    await followed(tag!, 'sco-member-list-kz');
  });

  it('<sco-provider .facts=${…}>: an entry of the page’s own', async () => {
    const state = {
      id: 'xx',
      founder: false,
      statuses: [{ status: 'member', from: '2020-01-01', sources: [] }],
    };
    const provider = await draw(
      html`<sco-provider .facts=${{ states: [state], names: { xx: 'Utopia' } } as never}>
        <sco-member-list></sco-member-list>
      </sco-provider>`,
    );
    location.hash = 'sco-member-list-xx';
    await followed(provider.children[0]!, 'sco-member-list-xx');
  });

  it('an entry that the tag does not have moves nothing, also when it is drawn later', async () => {
    await arriveAt('sco-member-list-tr');
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    // The tag has asked for this module before, so it has looked for the entry.
    await import('../../src/entries/index.js');
    tag.setAttribute('status', 'partner');
    await until(() => entryIn(tag, 'sco-member-list-tr'), 'the partners are listed');
    await settled(tag);
    expect(focused(tag)).to.equal(undefined);
  });

  it('a tag that a script moves in the page does not take the reader back to the entry', async () => {
    await arriveAt('sco-member-list-kz');
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    await followed(tag, 'sco-member-list-kz');
    (tag.shadowRoot!.activeElement as HTMLElement).blur();
    tag.parentElement!.append(tag);
    await settled(tag);
    expect(focused(tag)).to.equal(undefined);
  });

  it('entryAddress(…) gives the whole address of the entry that an element belongs to', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    const entry = entryIn(tag, 'sco-member-list-kz')!;
    const page = location.href.split('#')[0];
    expect(entryAddress(entry.querySelector('time')!)).to.equal(`${page}#sco-member-list-kz`);
    expect(entryAddress(tag.shadowRoot!.querySelector('[part=heading]')!)).to.equal(undefined);
  });

  for (const lang of ['en', 'ru', 'zh'])
    it(`<sco-member-list lang="${lang}"> is accessible with a marked entry`, async () => {
      const tag = await draw(template('sco-member-list', `lang="${lang}"`));
      location.hash = 'sco-member-list-kz';
      await followed(tag, 'sco-member-list-kz');
      await expect(tag).to.be.accessible();
    });
});
