import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, words } from '../support/tags.js';

const headings = (tag: Element) => parts(tag, 'subheading').map(words);
const items = (tag: Element, heading: string) =>
  [...parts(tag, 'documents')[headings(tag).indexOf(heading)]!.children].map(words);

describe('<sco-outcome-list>', () => {
  const messages = listenToConsole();

  describe('summit="2024-astana" as-of="2024-07-05"', () => {
    const astana = () =>
      draw(html`<sco-outcome-list summit="2024-astana" as-of="2024-07-05" size="full"></sco-outcome-list>`);

    it('sets the sourced count beside the length of the list, and tells of both counts of the sources', async () => {
      const tag = await astana();
      expect(words(part(tag, 'kicker'))).to.equal('SCO · Astana 2024');
      expect(words(part(tag, 'counts'))).to.equal(
        '3–4 July 2024 · 25 documents adopted: 1 declaration, 20 decisions, 3 statements and 1 agreement; ' +
          '24 known by title Sources differ 24 before the event, 25 after it; some outlets say about 20 decisions.*',
      );
      await expect(tag).to.be.accessible();
    });

    it('tells apart what was signed, approved and adopted without signature', async () => {
      const tag = await astana();
      expect(drawn(tag)).to.include(
        'Of these: 1 signed, 19 approved by decision of the Council, 3 adopted without signature and 1 intergovernmental agreement.',
      );
      expect(drawn(tag).match(/approved by decision/g)).to.have.lengthOf(1);
      expect(items(tag, 'Declaration')[0]).to.match(/signed by the heads of delegation$/);
      const statements = parts(tag, 'documents')[headings(tag).indexOf('Statement')]!;
      expect(words(statements.previousElementSibling)).to.equal('adopted without signature');
      for (const statement of statements.children) {
        expect(words(statement)).to.include(
          'adopted unsigned, says the Kremlin; signed, according to the Astana Times',
        );
      }
    });

    it('groups by type, with title and period', async () => {
      const tag = await astana();
      expect(headings(tag)).to.deep.equal([
        'Declaration',
        'Agreement',
        'Strategy',
        'Programme',
        'Plan',
        'Initiative',
        'Decision',
        'Statement',
      ]);
      expect(items(tag, 'Strategy')).to.deep.equal([
        'SCO Anti-Drug Strategy for 2024–2029 and the Action Programme for its implementation in force 2024–2029',
        'Strategy for the Development of Energy Cooperation of the Shanghai Cooperation Organisation Member States until 2030 in force until 2030',
      ]);
      expect(items(tag, 'Programme')[0]).to.match(/2025–2027 will be in force 2025–2027$/);
    });

    it('group="theme" puts a document under each of its themes, and says so', async () => {
      const tag = await astana();
      tag.setAttribute('group', 'theme');
      await settled(tag);
      expect(drawn(tag)).to.include('Documents with several themes are listed under each.');
      expect(headings(tag)).to.include.members(['Counter-narcotics', 'Energy', 'Tourism']);
      const themes = headings(tag);
      expect(themes).to.deep.equal(themes.toSorted((a, b) => a.localeCompare(b, 'en')));
      const drugs = /SCO Anti-Drug Strategy .* Strategy · in force/;
      expect(items(tag, 'Counter-narcotics')[0]).to.match(drugs);
      expect(items(tag, 'Counter-narcotics')[1]).to.match(/^Decision on signing a Memorandum/);
    });
  });

  it('<sco-outcome-list summit="2024"> has the key documents, and folds the others by type', async () => {
    const tag = await draw(html`<sco-outcome-list summit="2024" as-of="2024-07-05"></sco-outcome-list>`);
    expect(headings(tag).slice(0, 3)).to.deep.equal(['Key documents', 'Agreement', 'Programme']);
    expect(items(tag, 'Key documents')).to.have.lengthOf(5);
    expect(items(tag, 'Key documents')[0]).to.match(
      /^Astana Declaration .* Declaration · signed by the heads of delegation$/,
    );
    const fold = part(tag, 'fold') as HTMLDetailsElement;
    expect(fold.open).to.equal(false);
    expect(words(fold.querySelector('summary'))).to.equal('19 more documents');
    expect(fold.querySelectorAll('cite')).to.have.lengthOf(19);
    await expect(tag).to.be.accessible();
  });

  it('<sco-outcome-list summit="2024" group="theme"> folds the others by theme', async () => {
    const tag = await draw(html`<sco-outcome-list summit="2024" group="theme"></sco-outcome-list>`);
    expect(headings(tag).slice(0, 2)).to.deep.equal(['Key documents', 'Counter-narcotics']);
    expect(words(part(tag, 'fold'))).to.include('Documents with several themes');
  });

  it('<sco-outcome-list> is of the newest summit, and says that its reports are second-hand', async () => {
    const tag = await draw(html`<sco-outcome-list as-of="2026-09-15"></sco-outcome-list>`);
    expect(words(part(tag, 'kicker'))).to.equal('SCO · Bishkek 2026');
    expect(words(part(tag, 'counts'))).to.match(
      /28 documents adopted ?\*; 2 known by title Sources differ Besides the declaration, ANI reports 13/,
    );
    expect(drawn(tag)).to.include('with sources for few documents');
  });

  it('<sco-outcome-list summit="2017"> lists what the Secretary-General signed, and does not count it', async () => {
    const tag = await draw(html`<sco-outcome-list summit="2017" texts size="full"></sco-outcome-list>`);
    expect(words(part(tag, 'counts'))).to.equal('8–9 June 2017 · 11 documents adopted');
    expect(items(tag, 'Memorandum · 1')[0]).to.match(
      /Committee of the Red Cross signed by the Secretary-General, not among those counted$/,
    );
    expect(drawn(tag)).not.to.include('Of these');
    const links = [...part(tag, 'documents').querySelectorAll('a')];
    expect(links.map((link) => [link.hreflang, words(link)])).to.deep.equal([['en', 'English']]);
  });

  it('<sco-outcome-list summit="2001"> says that the number is not sourced, and the day of what is older', async () => {
    const tag = await draw(html`<sco-outcome-list summit="2001" size="full"></sco-outcome-list>`);
    expect(words(part(tag, 'counts'))).to.match(
      /^15 June 2001 · no source gives the number of documents; 3 known by title$/,
    );
    expect(items(tag, 'Statement')[0]).to.match(/14 June 2001$/);
  });

  it('<sco-outcome-list lang="ru"> has titles in Russian, or in English and says so', async () => {
    const tag = await draw(html`<sco-outcome-list lang="ru" summit="2024"></sco-outcome-list>`);
    const titles = [...tag.shadowRoot!.querySelectorAll('cite')];
    expect(titles).to.have.lengthOf(24);
    for (const title of titles) {
      const english = !/[а-я]/i.test(words(title));
      expect(title.querySelector('[lang="en"]') !== null, words(title)).to.equal(english);
    }
  });

  it('takes house titles, and nothing of ours beside a summit of the page’s own', async () => {
    const facts: OwnDataset = {
      replace: true,
      titles: { 'astana-declaration-2024': 'The declaration of Astana' },
      summitFiles: {
        '2024-astana': {
          meeting: {
            id: '2024-astana',
            number: 24,
            start: '2024-07-03',
            end: '2024-07-04',
            place: 'astana',
            host: 'kz',
          },
          summit: {
            id: '2024-astana',
            changes: [],
            participation: 'unknown',
            participants: [],
            sources: [31],
          },
          documents: [
            {
              id: 'astana-declaration-2024',
              type: 'declaration',
              title: 'A',
              themes: ['security'],
              sources: [31],
            },
          ],
        },
      },
    };
    const provider = await draw(
      html`<sco-provider .facts=${facts}><sco-outcome-list></sco-outcome-list></sco-provider>`,
    );
    const tag = provider.querySelector('sco-outcome-list')!;
    expect(items(tag, 'Declaration')).to.deep.equal(['The declaration of Astana']);
    expect(parts(tag, 'dispute')).to.have.lengthOf(0);
  });

  it('<sco-outcome-list group="size"> groups by type and names the valid words', async () => {
    const tag = await draw(
      html`<sco-outcome-list summit="2024" group="size" size="full"></sco-outcome-list>`,
    );
    expect(headings(tag)[0]).to.equal('Declaration');
    expect((await messages.warned('group="size"'))[0]).to.include('"type" is used');
  });

  for (const [day, shown] of [
    ['2024-07-03', false],
    ['2024-07-04', true],
  ] as const) {
    it(`<sco-outcome-list summit="2024" as-of="${day}"> shows its ${shown ? 'list' : 'children'}`, async () => {
      const tag = await draw(
        html`<sco-outcome-list summit="2024" as-of=${day}><p>25 documents.</p></sco-outcome-list>`,
      );
      expect(showsChildren(tag)).to.equal(!shown);
      if (!shown) await messages.warned('had not been held by 2024-07-03');
    });
  }

  it('<sco-outcome-list summit="2024-astana"> leaves no space before a mark, where a line could break', async () => {
    const tag = await draw(html`<sco-outcome-list summit="2024-astana"></sco-outcome-list>`);
    const marks = parts(tag, 'dispute');
    expect(marks).not.to.have.lengthOf(0);
    for (const mark of marks) {
      const before = document.createRange();
      before.setStart(mark.parentNode!, 0);
      before.setEndBefore(mark);
      expect(before.toString()).not.to.match(/\s$/);
    }
  });

  it('<sco-outcome-list lang="ru" group="theme"> says what became of each in a gender that fits all', async () => {
    const tag = await draw(
      html`<sco-outcome-list lang="ru" group="theme" summit="2024-astana"></sco-outcome-list>`,
    );
    expect(drawn(tag))
      .to.include('утверждено решением')
      .and.not.to.match(/утверждён |подписан /);
  });

  it('<sco-outcome-list summit="2017" group="theme">, whose list is complete: no count parts from its group', async () => {
    const tag = await draw(
      html`<sco-outcome-list summit="2017" group="theme" size="full"></sco-outcome-list>`,
    );
    expect(parts(tag, 'subheading')).not.to.have.lengthOf(0);
    for (const each of parts(tag, 'subheading')) expect(each.textContent).to.match(/\u00a0·\u00a0\d+\s*$/);
  });
});
