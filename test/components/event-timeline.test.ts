import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, words } from '../support/tags.js';

const events = (tag: Element) => parts(tag, 'event').map((event) => words(event));
const days = (tag: Element) =>
  parts(tag, 'events').flatMap((list) => [...list.children].map((day) => words(day.querySelector('p'))));
const phases = (tag: Element) => parts(tag, 'subheading').map((phase) => words(phase));

describe('<sco-event-timeline>', () => {
  const messages = listenToConsole();

  it('<sco-event-timeline summit="2024-astana"> goes from the background to what followed', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana"></sco-event-timeline>`);
    expect(words(part(tag, 'heading'))).to.equal('Around the summit: Astana 2024');
    expect(phases(tag)).to.deep.equal(['Before', 'The chairmanship year', 'At the summit', 'Since then']);
    expect(events(tag)).to.have.lengthOf(dataset.astana2024.events.length);
    await expect(tag).to.be.accessible();
  });

  for (const [day, known] of [
    ['2026-03-17', false],
    ['2026-03-18', true],
    ['2026-03-19', true],
  ] as const) {
    it(`<sco-event-timeline as-of="${day}"> ${known ? 'has' : 'does not know'} the memorandum with CARICC`, async () => {
      const tag = await draw(
        html`<sco-event-timeline summit="2024-astana" as-of=${day}></sco-event-timeline>`,
      );
      expect(drawn(tag).includes('18 March 2026')).to.equal(known);
    });
  }

  it('frozen on the day after the summit, it has nothing of later', async () => {
    const tag = await draw(
      html`<sco-event-timeline summit="2024-astana" as-of="2024-07-05"></sco-event-timeline>`,
    );
    expect(drawn(tag)).not.to.match(/opinion piece|\d (January|March|September) 202[56]/);
  });

  it('phase="summit" from="2024-07-04" narrows it', async () => {
    const tag = await draw(
      html`<sco-event-timeline
        summit="2024-astana"
        phase="summit chairmanship"
        from="2024-07-04"
        to="2024-07"
      ></sco-event-timeline>`,
    );
    expect(phases(tag)).to.deep.equal(['At the summit']);
    expect(days(tag)).to.deep.equal(['4 July 2024']);
    expect(events(tag).length).to.be.above(3);
  });

  it('phase="sumit" is left out with a warning', async () => {
    const tag = await draw(
      html`<sco-event-timeline summit="2024-astana" phase="sumit background"></sco-event-timeline>`,
    );
    expect(phases(tag)).to.deep.equal(['Before']);
    expect((await messages.warned('phase="sumit"'))[0]).to.include('Did you mean "summit"?');
  });

  it('<sco-event-timeline summit="2022-samarkand"> is told from the records of that summit', async () => {
    const tag = await draw(
      html`<sco-event-timeline summit="2022-samarkand" as-of="2026-09-15"></sco-event-timeline>`,
    );
    const all = events(tag);
    expect(days(tag)).to.deep.equal([
      '17 September 2021',
      '14 September 2022',
      '15–16 September 2022',
      '16 September 2022',
      '4 July 2023',
    ]);
    expect(all[0]).to.equal('Uzbekistan takes the chair');
    expect(all).to.include('22nd meeting of the Council of Heads of State, Samarkand');
    expect(all.some((event) => event.includes('Accession process started: Belarus'))).to.equal(true);
    expect(all.at(-1)).to.equal('23rd meeting, New Delhi');
  });

  it('<sco-event-timeline> writes a date once, whole days at a time', async () => {
    for (const size of ['short', 'full']) {
      const tag = await draw(
        html`<sco-event-timeline summit="2024-astana" size=${size}></sco-event-timeline>`,
      );
      const all = days(tag);
      expect(all).to.include('4 July 2024');
      expect(all).to.have.lengthOf(new Set(all).size);
      expect(phases(tag)).to.have.lengthOf(new Set(phases(tag)).size);
    }
  });

  for (const [markup, labels, shown] of [
    [
      html`<sco-event-timeline summit="2024-astana"></sco-event-timeline>`,
      ['15 earlier events', '11 later events'],
      9,
    ],
    [
      html`<sco-event-timeline summit="2024-astana" as-of="2024-07-05"></sco-event-timeline>`,
      ['15 earlier events'],
      9,
    ],
    [
      html`<sco-event-timeline summit="2024-astana" phase="follow-up"></sco-event-timeline>`,
      ['3 later events'],
      8,
    ],
    [html`<sco-event-timeline summit="2022-samarkand"></sco-event-timeline>`, [], 10],
    [html`<sco-event-timeline></sco-event-timeline>`, [], undefined],
  ] as const) {
    it(`${markup.strings[0]} folds away: ${labels.join(', ') || 'nothing'}`, async () => {
      const page = await draw(html`<div style="inline-size: 640px">${markup}</div>`);
      const tag = page.firstElementChild!;
      expect(parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')))).to.deep.equal(labels);
      const visible = parts(tag, 'event').filter((event) => event.checkVisibility());
      if (shown) expect(visible).to.have.lengthOf(shown);
      expect(tag.getBoundingClientRect().height).to.be.at.most(700);
    });
  }

  it('<sco-event-timeline size="full"> folds nothing away', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana" size="full"></sco-event-timeline>`);
    expect(parts(tag, 'fold')).to.deep.equal([]);
    for (const event of parts(tag, 'event')) expect(event.checkVisibility()).to.equal(true);
  });

  it('phase="article" is left out with a warning: the opinion piece is told by claims alone', async () => {
    const tag = await draw(
      html`<sco-event-timeline summit="2024-astana" phase="article background"></sco-event-timeline>`,
    );
    expect(phases(tag)).to.deep.equal(['Before']);
    await messages.warned('phase="article"');
    expect(dataset.astana2024.events.filter(({ title }) => /opinion piece/.test(title))).to.deep.equal([]);
  });

  it('limits in which nothing lies are said', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana" from="2030"></sco-event-timeline>`);
    expect(drawn(tag)).to.include('No events on record for this period by this date.');
    expect(tag.matches(':state(empty)')).to.equal(true);
  });

  it('<sco-event-timeline summit="2024-astana"> sets the longer dash between years', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana"></sco-event-timeline>`);
    expect(drawn(tag))
      .to.include('2025–2027')
      .and.not.to.match(/\d{4}-\d{4}/);
  });
});
