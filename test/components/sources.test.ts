import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { chairOn, dataset, documentsOf, statesOn, type Sourced } from '../../src/dataset.js';
import { sourceDays } from '../../src/data/source-days.js';
import { arrives, draw, drawn, part, parts, settled, until, words } from '../support/tags.js';

const DAY = '2024-07-05';
/** The sources of records that existed on the day. Each record here has at least one. */
const distinct = (records: readonly (Sourced | undefined)[]) =>
  new Set(
    records
      .flatMap((record) => record?.sources ?? [])
      .filter((source) => !((sourceDays[source] ?? '') > DAY)),
  );
const footer = (tag: Element) => words(part(tag, 'footer'));
const links = (within: Element) => [...within.querySelectorAll<HTMLAnchorElement>('a[href^=http]')];
const hosts = dataset.publishers.flatMap((publisher) => publisher.hosts);

/** The folded list of all sources, which needs a file more than the short one. */
async function allSources(tag: Element): Promise<HTMLDetailsElement> {
  const folded = () => tag.shadowRoot!.querySelector<HTMLDetailsElement>('.all-sources');
  await until(folded, 'all sources are there');
  return folded()!;
}

/** The records that each tag shows. */
const shown = {
  'sco-member-list': statesOn(dataset, DAY, 'member').map(({ interval }) => interval),
  'sco-summit-card': (() => {
    const { venue, chair, motto, changes, adopted, participants } = dataset.summitDetails['2024-astana'];
    const documents = documentsOf(dataset, '2024-astana').filter(({ key }) => key);
    const next = chairOn(dataset, '2024-07-04');
    return [
      dataset.summitDetails['2024-astana'],
      venue,
      chair,
      motto,
      ...changes,
      adopted,
      ...participants.filter(({ official, message }) => !official && !message),
      ...documents,
      next,
    ];
  })(),
  'sco-document-timeline': documentsOf(dataset, '2024-astana'),
};
const tags = {
  'sco-member-list': (sources: string) =>
    html`<sco-member-list as-of=${DAY} sources=${sources}></sco-member-list>`,
  'sco-summit-card': (sources: string) =>
    html`<sco-summit-card summit="2024" as-of=${DAY} sources=${sources}></sco-summit-card>`,
  'sco-document-timeline': (sources: string) =>
    html`<sco-document-timeline summit="2024" as-of=${DAY} sources=${sources}></sco-document-timeline>`,
};

for (const [name, template] of Object.entries(tags)) {
  const records = shown[name as keyof typeof shown];

  describe(`the sources of <${name}>`, () => {
    it(`<${name}> counts the distinct sources of what it shows in one line`, async () => {
      const tag = await draw(template(''));
      expect(words(part(tag, 'sources-button'))).to.equal(`${distinct(records).size} sources`);
      expect(footer(tag)).to.match(/^As of 5 July 2024 \d+ sources Cite or reuse dataset of \w+ \d{4}/);
    });

    it(`<${name}> opens the list of sources at the keyboard, closes it, and says so`, async () => {
      const tag = await draw(template('footer'));
      expect(parts(tag, 'sources')).to.have.lengthOf(0);
      part(tag, 'sources-button').focus();
      const opened = oneEvent(tag, 'sco-toggle');
      await sendKeys({ press: 'Enter' });
      expect((await opened).detail).to.deep.equal({ part: 'sources', open: true });
      await arrives(tag, 'sources');
      expect(part(tag, 'sources-button').getAttribute('aria-expanded')).to.equal('true');
      expect(tag.shadowRoot!.activeElement).to.equal(part(tag, 'sources-button'));
      await expect(tag).to.be.accessible();
      const closed = oneEvent(tag, 'sco-toggle');
      await sendKeys({ press: 'Enter' });
      expect((await closed).detail).to.deep.equal({ part: 'sources', open: false });
      await settled(tag);
      expect(parts(tag, 'sources')).to.have.lengthOf(0);
      expect(part(tag, 'sources-button').getAttribute('aria-expanded')).to.equal('false');
    });

    it(`<${name}> opens to the weightiest source of three publishers, each with kind, languages and what it supports`, async () => {
      const tag = await draw(template(''));
      part(tag, 'sources-button').click();
      const list = await arrives(tag, 'sources');
      expect(list.children).to.have.lengthOf(3);
      for (const entry of list.children)
        expect(words(entry)).to.match(/^.+, (official|news agency|law database), .+ Supports: \S/);
      expect(new Set([...list.children].map((entry) => words(links(entry)[0]))).size).to.equal(3);
    });

    it(`<${name}> folds all sources below, fact by fact`, async () => {
      const tag = await draw(template(''));
      part(tag, 'sources-button').click();
      const all = await allSources(tag);
      expect(all.open).to.equal(false);
      expect(words(all.querySelector('summary'))).to.equal(
        `All ${distinct(records).size} sources, fact by fact`,
      );
      const expected = [...distinct(records)].flatMap((number) => dataset.sources[number]?.url ?? []);
      expect([...new Set(links(all).map((link) => link.getAttribute('href')))]).to.have.members(expected);
      for (const fact of all.querySelectorAll('.fact')) expect(words(fact)).to.match(/\p{L}{2}/u);
      all.open = true;
      await expect(tag).to.be.accessible();
    });

    it(`<${name}> links to known publishers alone, and tells them nothing`, async () => {
      const tag = await draw(template(''));
      part(tag, 'sources-button').click();
      const all = await allSources(tag);
      for (const { href, rel, hostname } of [...links(part(tag, 'sources')), ...links(all)]) {
        expect(
          hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
          href,
        ).to.equal(true);
        expect(rel.split(' ')).to.include('noopener');
      }
    });

    for (const sources of ['footer', 'facts'])
      it(`<${name} sources="${sources}"> tells pages of one publisher apart by their address, never by a bare number`, async () => {
        const tag = await draw(template(sources));
        if (sources === 'footer') part(tag, 'sources-button').click();
        const lists = [
          await arrives(tag, 'sources'),
          ...(sources === 'footer' ? [await allSources(tag)] : []),
        ];
        for (const link of lists.flatMap(links)) expect(words(link)).to.match(/\p{L}{2}/u);
      });

    it(`<${name} sources="facts"> numbers its notes in the order of the facts`, async () => {
      const tag = await draw(template('facts'));
      const notes = await arrives(tag, 'sources');
      const marks = parts(tag, 'mark').map((mark) => Number(words(mark)));
      expect(notes.children).to.have.lengthOf(Math.max(...marks));
      const firsts = marks.filter((mark, index) => marks.indexOf(mark) === index);
      expect(firsts).to.deep.equal(firsts.map((_, index) => index + 1));
      expect(parts(tag, 'sources-button')).to.have.lengthOf(0);
      expect(footer(tag)).to.include(`${distinct(records).size} sources`);
      await expect(tag).to.be.accessible();
    });

    it(`<${name} sources="facts"> leads from a fact to its note and back`, async () => {
      const tag = await draw(template('facts'));
      await arrives(tag, 'sources');
      const root = tag.shadowRoot!;
      for (const number of [1, 2]) {
        const mark = parts(tag, 'mark')
          .find((each) => words(each) === String(number))!
          .querySelector('a')!;
        mark.focus();
        await sendKeys({ press: 'Enter' });
        await until(() => root.activeElement?.id === `note-${number}`, `note ${number} has the focus`);
        root.activeElement!.querySelector<HTMLAnchorElement>('a[href^="#mark"]')!.click();
        await until(() => root.activeElement === mark, `mark ${number} has the focus`);
      }
      expect(location.hash, 'the page’s address is its own').to.equal('');
    });

    it(`<${name} sources="none"> has the date alone`, async () => {
      const tag = await draw(template('none'));
      expect(footer(tag)).to.match(/^As of 5 July 2024 dataset of \w+ \d{4}/);
      expect(footer(tag)).not.to.match(/\d sources?/);
      expect([...parts(tag, 'sources-button'), ...parts(tag, 'mark')]).to.deep.equal([]);
    });

    it(`<${name}> names its weightiest sources on paper, within the event before printing, whether they were open or not`, async () => {
      const tag = await draw(template(''));
      part(tag, 'sources-button').click();
      await arrives(tag, 'sources');
      const all = distinct(records).size;
      for (const [, action] of ['as it is', 'closed'].entries()) {
        if (action === 'closed') {
          part(tag, 'sources-button').click();
          await until(() => !parts(tag, 'sources').length, 'the list is closed');
        }
        dispatchEvent(new Event('beforeprint'));
        const list = [...part(tag, 'sources').children].map((entry) => words(entry));
        expect(tag.shadowRoot!.querySelector('.all-sources')).to.equal(null);
        expect(links(part(tag, 'sources'))).to.have.lengthOf(3);
        expect(list).to.have.lengthOf(4);
        expect(list[3]).to.equal(`and ${all - 3} more`);
        dispatchEvent(new Event('afterprint'));
        expect(parts(tag, 'sources').flatMap(links)).to.have.lengthOf(action === 'closed' ? 0 : 3);
      }
    });

    it('<div lang="ur" dir="rtl"> has the numbers of the notes at the right edge, clear of the notes', async () => {
      const page = await draw(
        html`<div lang="ur" dir="rtl" style="inline-size: 290px">
          <sco-chair-list limit="4" sources="facts"></sco-chair-list>
        </div>`,
      );
      const notes = await arrives(page.firstElementChild!, 'sources');
      for (const note of notes.children) {
        const [back, link] = [...note.querySelectorAll('a')].map((each) => each.getBoundingClientRect());
        expect(back!.right).to.be.closeTo(note.getBoundingClientRect().right, 1);
        expect(back!.left).to.be.above(link!.right);
      }
      expect(page.scrollWidth).to.equal(290);
    });
  });
}

describe('facts on thin ground', () => {
  it('<sco-member-list status="partner"> stars those whose tie is on thin ground and explains the star', async () => {
    const tag = await draw(html`<sco-member-list status="partner"></sco-member-list>`);
    const starred = [...tag.shadowRoot!.querySelectorAll('.list li')].filter((line) =>
      line.querySelector('[part=second-hand]'),
    );
    // Afghanistan for its status of today, the others for the year of the one before.
    expect(starred.map((line) => words(line.firstElementChild))).to.deep.equal([
      'Afghanistan',
      'Kuwait',
      'Maldives',
      'Myanmar',
      'Saudi Arabia',
      'Sri Lanka',
    ]);
    expect(footer(tag)).to.include('* single source or second-hand reports');
  });

  it('<sco-member-list> without such a fact has neither star nor legend', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    expect(drawn(tag)).not.to.include('*');
    expect(drawn(tag)).not.to.include('second-hand');
  });

  it('<sco-member-list status="partner" sources="facts"> says so in the note', async () => {
    const tag = await draw(html`<sco-member-list status="partner" sources="facts"></sco-member-list>`);
    const notes = [...(await arrives(tag, 'sources')).children].map((note) => words(note));
    expect(notes[0]).to.match(/\(single source or second-hand reports\)$/);
    expect(notes.filter((note) => note.includes('second-hand'))).to.have.lengthOf(5);
    expect(parts(tag, 'second-hand')).to.have.lengthOf(0);
  });

  it('<sco-document-timeline sources="facts"> says of a fact without a link that its source is known from a copy', async () => {
    const tag = await draw(
      html`<sco-document-timeline summit="2024" sources="facts"></sco-document-timeline>`,
    );
    const notes = await arrives(tag, 'sources');
    expect(
      documentsOf(dataset, '2024-astana').find(({ id }) => id === 'rats-report-2023')?.sources,
    ).to.deep.equal([]);
    const mark = tag.shadowRoot!.querySelector('#sco-document-timeline-rats-report-2023 [part=mark]');
    expect(words(notes.children[Number(words(mark)) - 1])).to.match(/Only a copy of the source was found/);
    expect(footer(tag)).to.include('some sources seen only as copies');
  });

  it('<sco-document-timeline> has the same remark in its footer', async () => {
    const tag = await draw(html`<sco-document-timeline summit="2024"></sco-document-timeline>`);
    expect(footer(tag)).to.include('some sources seen only as copies');
    const other = await draw(html`<sco-document-timeline summit="2026"></sco-document-timeline>`);
    expect(footer(other)).not.to.include('copy');
  });

  it('<sco-member-list layout="table"> counts the datasets of its figures too', async () => {
    const tag = await draw(html`<sco-member-list layout="table" as-of=${DAY}></sco-member-list>`);
    part(tag, 'sources-button').click();
    expect(words(await allSources(tag))).to.include('Population World Bank, Population, total');
  });

  it('<sco-member-list lang="ru"> speaks Russian in its sources', async () => {
    const tag = await draw(html`<sco-member-list lang="ru" as-of=${DAY}></sco-member-list>`);
    part(tag, 'sources-button').click();
    expect(words(await arrives(tag, 'sources'))).to.match(
      /Президент|TASS|SCO Secretariat, официальный сайт, .* Подтверждает: /u,
    );
    expect(words(await allSources(tag))).to.match(/^Все \d+ источник\p{L}*, по фактам .*Казахстан/u);
    await expect(tag).to.be.accessible();
  });
});
