import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, words } from '../support/tags.js';

const events = (tag: Element) => parts(tag, 'event').map((event) => words(event));
const phases = (tag: Element) => parts(tag, 'subheading').map((phase) => words(phase));

describe('<sco-event-timeline>', () => {
  const messages = listenToConsole();

  it('<sco-event-timeline summit="2024-astana"> goes from the background to what followed', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana"></sco-event-timeline>`);
    expect(words(part(tag, 'heading'))).to.equal('Around the summit: Astana 2024');
    expect(phases(tag)).to.deep.equal([
      'Before',
      'The year in the chair',
      'At the summit',
      'Since then',
      'The opinion piece',
      'Since then',
    ]);
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
    for (const event of events(tag)) expect(event).to.match(/^4 July 2024/);
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
    expect(all[0]).to.match(/^17 September 2021 Uzbekistan takes the chair/);
    expect(all).to.include('15–16 September 2022 22nd meeting of the Council of Heads of State, Samarkand');
    expect(all.some((event) => event.includes('Accession opened for Belarus'))).to.equal(true);
    expect(all.at(-1)).to.equal('4 July 2023 23rd meeting, New Delhi');
  });

  it('limits in which nothing lies are said', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana" from="2030"></sco-event-timeline>`);
    expect(drawn(tag)).to.include('Nothing is recorded in these limits by this day.');
    expect(tag.matches(':state(empty)')).to.equal(true);
  });

  it('<sco-event-timeline summit="2024-astana"> sets the longer dash between years', async () => {
    const tag = await draw(html`<sco-event-timeline summit="2024-astana"></sco-event-timeline>`);
    expect(drawn(tag))
      .to.include('2025–2027')
      .and.not.to.match(/\d{4}-\d{4}/);
  });
});
