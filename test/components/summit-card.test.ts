import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset, documentsOf, type Summit, type SummitDetail, type SummitId } from '../../src/dataset.js';
import type { OwnDataset } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, facts, part, parts, settled, showsChildren, words } from '../support/tags.js';

/** The row of numbers: `['10 members', '1 observer']`. */
const figures = (tag: Element) =>
  [...part(tag, 'participants').children].map((figure) => words(figure).replace('*', ''));
const ofCard = (tag: Element) => facts(part(tag, 'facts'));

describe('<sco-summit-card>', () => {
  const messages = listenToConsole();

  describe('summit="2024-astana" as-of="2024-07-05"', () => {
    const astana = () =>
      draw(html`<sco-summit-card summit="2024-astana" as-of="2024-07-05"></sco-summit-card>`);

    it('says which meeting it was, when and where', async () => {
      const tag = await astana();
      expect(words(part(tag, 'kicker'))).to.equal('SCO · 24th meeting of heads of state');
      expect(words(part(tag, 'heading'))).to.equal('Astana 2024');
      expect(drawn(tag)).to.include('3–4 July 2024 · Palace of Independence, Astana, Kazakhstan');
      await expect(tag).to.be.accessible();
    });

    it('counts the participants by kind, in the status that they had at the end', async () => {
      expect(figures(await astana())).to.deep.equal([
        '10 members',
        '1 observer',
        '4 dialogue partners',
        '1 guest of the chair',
        '7 organisations',
      ]);
    });

    it('names chair, motto and change of membership', async () => {
      const { 'Chaired by': chair, Motto: motto, Membership: membership } = ofCard(await astana());
      expect(chair).to.equal('Kassym-Jomart Tokayev, President of Kazakhstan');
      expect(motto).to.match(/^Strengthening Multilateral Dialogue/);
      expect(membership).to.equal('New member: Belarus');
    });

    it('sets the sourced count of documents beside the number of known titles', async () => {
      const listed = documentsOf(dataset, '2024-astana').length;
      expect(ofCard(await astana())['Adopted']).to.equal(
        `25 documents: 1 declaration, 20 decisions, 3 statements and 1 agreement; ${listed} known by title`,
      );
      expect(listed).to.equal(24);
    });

    it('lists two key documents with their types, and folds the others', async () => {
      const tag = await astana();
      const [first, folded] = parts(tag, 'documents').map((list) =>
        [...list.children].map((document) => words(document)),
      );
      expect(first).to.have.lengthOf(2);
      const key = documentsOf(dataset, '2024-astana').filter(({ key }) => key).length;
      expect(folded).to.have.lengthOf(key - 2);
      const fold = part(tag, 'fold') as HTMLDetailsElement;
      expect(fold.open).to.equal(false);
      expect(words(fold.querySelector('summary'))).to.equal(`${key - 2} more key documents`);
      for (const begins of [
        'Declaration Astana Declaration of the Council of Heads of State',
        'Strategy SCO Anti-Drug Strategy for 2024–2029',
        'Strategy Strategy for the Development of Energy Cooperation',
      ]) {
        expect(
          [...first!, ...folded!].filter((document) => document.startsWith(begins)),
          begins,
        ).to.have.lengthOf(1);
      }
    });

    it('size="full" has all key documents in one list', async () => {
      const tag = await draw(
        html`<sco-summit-card summit="2024-astana" as-of="2024-07-05" size="full"></sco-summit-card>`,
      );
      expect(parts(tag, 'fold')).to.have.lengthOf(0);
      expect(part(tag, 'documents').children).to.have.lengthOf(
        documentsOf(dataset, '2024-astana').filter(({ key }) => key).length,
      );
    });

    it('sets the figures in columns of equal width', async () => {
      const tag = await astana();
      const boxes = [...part(tag, 'participants').children].map((figure) => figure.getBoundingClientRect());
      const [first] = boxes;
      expect(new Set(boxes.map(({ width }) => Math.round(width))).size).to.equal(1);
      expect(boxes.filter(({ left }) => Math.abs(left - first!.left) < 1).length).to.be.lessThan(
        boxes.length,
      );
    });

    it('knows who took the chair, but not yet the next meeting', async () => {
      expect(ofCard(await astana())['What followed']).to.equal('Chair passed to China');
    });
  });

  it('<sco-summit-card summit="2024-astana"> has the next meeting, once that was held', async () => {
    const tag = await draw(html`<sco-summit-card summit="2024-astana"></sco-summit-card>`);
    expect(ofCard(tag)['What followed']).to.equal(
      'Chair passed to China / 25th meeting, 31 August – 1 September 2025, Tianjin',
    );
    tag.asOf = '2025-08-31';
    await settled(tag);
    expect(ofCard(tag)['What followed']).to.equal('Chair passed to China');
  });

  it('<sco-summit-card summit="2024"> is the only summit of that year', async () => {
    const tag = await draw(html`<sco-summit-card summit="2024"></sco-summit-card>`);
    expect(words(part(tag, 'heading'))).to.equal('Astana 2024');
  });

  it('<sco-summit-card> is the newest summit', async () => {
    const tag = await draw(html`<sco-summit-card as-of="2026-09-15"></sco-summit-card>`);
    expect(words(part(tag, 'heading'))).to.equal('Bishkek 2026');
    expect(words(part(tag, 'kicker'))).to.equal('SCO · 26th meeting of heads of state');
  });

  it('<sco-summit-card as-of="2005-12-31"> is the newest summit held by then', async () => {
    const tag = await draw(html`<sco-summit-card as-of="2005-12-31"></sco-summit-card>`);
    expect(words(part(tag, 'heading'))).to.equal('Astana 2005');
  });

  it('<sco-summit-card summit="2026"> says that its list and its reports are thin, but not that the chair passed', async () => {
    const tag = await draw(html`<sco-summit-card summit="2026" as-of="2026-09-15"></sco-summit-card>`);
    expect(words(part(tag, 'participants')).replaceAll(' *', '*')).to.equal(
      'At least 10 members*, 1 partner* and 1 organisation*. The list of participants is incomplete; only confirmed ones are counted.',
    );
    expect(part(tag, 'participants').querySelector('strong'), 'no large figure').to.equal(null);
    expect(drawn(tag)).to.include(
      'So far known mainly from second-hand reports, with sources for few documents.',
    );
    expect(ofCard(tag)['Adopted']).to.match(/^28 documents ?\*; \d+ known by title$/);
    expect(ofCard(tag)['What followed']).to.equal('Chair passed to Pakistan');
  });

  it('<sco-summit-card summit="2020"> was held by video link', async () => {
    const tag = await draw(html`<sco-summit-card summit="2020"></sco-summit-card>`);
    expect(drawn(tag)).to.include('10 November 2020 · by video link, hosted from Moscow, Russia');
  });

  it('<sco-summit-card summit="2021"> was held partly by video link', async () => {
    const tag = await draw(html`<sco-summit-card summit="2021"></sco-summit-card>`);
    expect(drawn(tag)).to.match(/16–17 September 2021 · .*, partly by video link/);
  });

  it('<sco-summit-card summit="2001"> has founders', async () => {
    const tag = await draw(html`<sco-summit-card summit="2001"></sco-summit-card>`);
    expect(ofCard(tag)['Membership']).to.equal(
      'Founded by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan',
    );
    expect(figures(tag)).to.deep.equal(['6 members']);
  });

  it('<sco-summit-card summit="2022"> writes every kind of change on a line of its own', async () => {
    const tag = await draw(html`<sco-summit-card summit="2022"></sco-summit-card>`);
    const lines = [...part(tag, 'facts').querySelectorAll('dd .para')].map((line) =>
      words(line).replace(' *', '*'),
    );
    expect(lines).to.include.members([
      'Memorandum of obligations signed by Iran',
      'Accession process started: Belarus',
      'New dialogue partners: Egypt, Qatar and Saudi Arabia*',
    ]);
  });

  describe('every summit', () => {
    for (const { id, number, end, place } of dataset.summits) {
      it(`<sco-summit-card summit="${id}"> draws number, participants and documents as the dataset has them`, async () => {
        const tag = await draw(html`<sco-summit-card summit=${id}></sco-summit-card>`);
        expect(words(part(tag, 'kicker'))).to.match(
          new RegExp(` ${number}(st|nd|rd|th) meeting of heads of state$`),
        );
        expect(words(part(tag, 'heading')).toLowerCase().replaceAll(' ', '-')).to.equal(
          `${place}-${end.slice(0, 4)}`,
        );
        const { participation, participants } = dataset.summitDetails[id];
        const uncounted = participants.filter(({ official, message }) => official || message).length;
        const counts = words(part(tag, 'participants')).match(/\d+/g)!;
        expect(counts.reduce((sum, count) => sum + Number(count), 0)).to.equal(
          participants.length - uncounted,
        );
        expect(drawn(tag).includes('is incomplete')).to.equal(participation === 'partial');
        const known = documentsOf(dataset, id).filter(({ signedBy }) => !signedBy).length;
        expect(ofCard(tag)['Adopted']).to.include(
          dataset.summitDetails[id].adopted?.count === known
            ? `${known} documents`
            : `${known} known by title`,
        );
        expect(parts(tag, 'documents').flatMap((list) => [...list.children])).to.have.lengthOf(
          documentsOf(dataset, id).filter(({ key }) => key).length,
        );
      });
    }
  });

  describe('a summit that cannot be drawn', () => {
    const children = html`<p>Ten members met.</p>`;

    it('<sco-summit-card summit="nope"> shows its children and names the nearest ids', async () => {
      const tag = await draw(html`<sco-summit-card summit="nope">${children}</sco-summit-card>`);
      expect(showsChildren(tag)).to.equal(true);
      expect(tag.matches(':state(error)')).to.equal(true);
      const [message] = await messages.warned('"nope"');
      expect(message).to.match(
        /^<sco-summit-card> has no summit "nope"\. Did you mean ".* Its children are shown instead\./,
      );
      expect(message?.match(/\d{4}-[a-z-]+/g)).to.have.lengthOf(3);
      expect(message).to.include('docs/messages.md');
    });

    it('<sco-summit-card summit="2024-astna"> is not guessed, but "2024-astana" is suggested', async () => {
      const tag = await draw(html`<sco-summit-card summit="2024-astna">${children}</sco-summit-card>`);
      expect(showsChildren(tag)).to.equal(true);
      const [message] = await messages.warned('"2024-astna"');
      expect(message).to.include('Did you mean "2024-astana"');
    });

    it('<sco-summit-card summit="astana"> suggests the three summits of Astana', async () => {
      await draw(html`<sco-summit-card summit="astana">${children}</sco-summit-card>`);
      const [message] = await messages.warned('"astana"');
      expect(message?.match(/\d{4}-[a-z-]+/g)?.every((id) => id.endsWith('-astana'))).to.equal(true);
    });

    it('<sco-summit-card summit="2024"> is ambiguous where a provider adds a second summit of that year', async () => {
      const meeting: Summit = {
        id: '2024-almaty' as SummitId,
        number: 99,
        start: '2024-10-01',
        end: '2024-10-01',
        place: 'astana',
        host: 'kz',
      };
      const { id } = meeting;
      const summit: SummitDetail = {
        id,
        changes: [],
        participation: 'unknown',
        participants: [],
        sources: [1],
      };
      const facts: OwnDataset = { summitFiles: { [id]: { meeting, summit, documents: [] } } };
      const provider = await draw(
        html`<sco-provider .facts=${facts}
          ><sco-summit-card summit="2024">${children}</sco-summit-card></sco-provider
        >`,
      );
      const tag = provider.querySelector('sco-summit-card')!;
      expect(showsChildren(tag)).to.equal(true);
      const [message] = await messages.warned('cannot tell which summit of 2024 is meant');
      expect(message).to.include('"2024-astana"').and.to.include('"2024-almaty"');
    });

    it('<sco-summit-card summit="2024-astana" as-of="2024-07-03"> shows its children, for the last day is the 4th', async () => {
      const card = html`<sco-summit-card summit="2024-astana" as-of="2024-07-03"
        >${children}</sco-summit-card
      >`;
      const page = await draw(html`<div>${card}${card}</div>`);
      for (const tag of page.children) expect(showsChildren(tag)).to.equal(true);
      const warnings = await messages.warned('summit="2024-astana" had not been held by 2024-07-03');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('it ended on 2024-07-04');
    });

    it('<sco-summit-card summit="2024-astana" as-of="2024-07-04"> is drawn on the last day', async () => {
      const tag = await draw(
        html`<sco-summit-card summit="2024" as-of="2024-07-04">${children}</sco-summit-card>`,
      );
      expect(words(part(tag, 'heading'))).to.equal('Astana 2024');
      expect(showsChildren(tag)).to.equal(false);
      expect((tag.firstElementChild as HTMLElement).offsetHeight).to.equal(0);
    });

    it('<sco-summit-card as-of="2001-06-14"> shows its children, for none had been held', async () => {
      const tag = await draw(html`<sco-summit-card as-of="2001-06-14">${children}</sco-summit-card>`);
      expect(showsChildren(tag)).to.equal(true);
      await messages.warned('finds no summit held by 2001-06-14');
    });

    it('<sco-summit-card summit="2099"> is drawn once it is mended', async () => {
      const tag = await draw(html`<sco-summit-card summit="2099">${children}</sco-summit-card>`);
      expect(showsChildren(tag)).to.equal(true);
      tag.setAttribute('summit', '2025');
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.equal('Tianjin 2025');
      expect(tag.matches(':state(ready)')).to.equal(true);
      expect(tag.matches(':state(error)')).to.equal(false);
    });
  });

  for (const [level, heading, subheading] of [
    ['', 'H3', 'H4'],
    ['2', 'H2', 'H3'],
    ['6', 'H6', 'H6'],
  ] as const) {
    it(`<sco-summit-card heading-level="${level}"> has a ${heading} and a ${subheading}`, async () => {
      const tag = await draw(html`<sco-summit-card heading-level=${level}></sco-summit-card>`);
      expect(part(tag, 'heading').tagName).to.equal(heading);
      expect(part(tag, 'subheading').tagName).to.equal(subheading);
    });
  }

  it('<sco-summit-card heading-level="none"> has no heading but that of the documents', async () => {
    const tag = await draw(html`<sco-summit-card heading-level="none"></sco-summit-card>`);
    expect(parts(tag, 'heading')).to.have.lengthOf(0);
    expect(part(tag, 'subheading').tagName).to.equal('H4');
  });

  it('<sco-summit-card names="official" summit="2024"> writes "Republic of Kazakhstan"', async () => {
    const tag = await draw(html`<sco-summit-card names="official" summit="2024"></sco-summit-card>`);
    expect(drawn(tag)).to.include('Astana, Republic of Kazakhstan');
    expect(ofCard(tag)['Membership']).to.equal('New member: Republic of Belarus');
  });
});
