import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset, type State, type Summit, type SummitId } from '../../src/dataset.js';
import { type OwnDataset, ScoProvider } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, drawn, part, parts, settled, words, until } from '../support/tags.js';
import { LATEST, LATEST_IN_WORDS } from '../support/latest.js';

const list = html`<sco-member-list></sco-member-list>`;
const inside = (provider: Element, tag = 'sco-member-list') => provider.querySelector(tag)!;
const heading = (provider: Element, tag?: string) => words(part(inside(provider, tag), 'heading'));
const names = (provider: Element) =>
  [...inside(provider).shadowRoot!.querySelectorAll('.list li > :first-child')].map((name) => words(name));

const meeting: Summit = {
  id: '2099-moscow' as SummitId,
  number: dataset.summits.length + 1,
  start: '2099-06-01',
  end: '2099-06-02',
  place: 'moscow',
  host: 'pk',
};
const detail = {
  id: meeting.id,
  changes: [],
  participation: 'unknown',
  participants: [],
  sources: [1],
} as const;
const turkmenistan: State = {
  id: 'tm',
  statuses: [{ status: 'member', from: '2026-10-01', sources: [1] }],
};

describe('<sco-provider>', () => {
  const messages = listenToConsole();

  describe('settings', () => {
    it('<sco-provider as-of="2017-06-08"> speaks for the tags inside it and for no other', async () => {
      const page = await draw(
        html`<div>
          <sco-provider as-of="2017-06-08"><p>${list}</p></sco-provider>${list}
        </div>`,
      );
      expect(heading(page.firstElementChild!)).to.equal('Members on 8 June 2017');
      expect(words(part(page.lastElementChild!, 'heading'))).to.equal(`Members on ${LATEST_IN_WORDS}`);
    });

    it('<sco-member-list as-of="2024-07-05"> wins over the provider around it', async () => {
      const provider = await draw(
        html`<sco-provider as-of="2017-06-08" names="official">
          <sco-member-list as-of="2024-07-05"></sco-member-list>
        </sco-provider>`,
      );
      expect(heading(provider)).to.equal('Members on 5 July 2024');
      expect(names(provider)).to.include('Kyrgyz Republic');
    });

    it('<sco-provider as-of> changed later speaks no longer for a tag that was moved out of it', async () => {
      const page = await draw<HTMLElement>(
        html`<div>
          <sco-provider as-of="2017-06-08">${list}</sco-provider>
          <sco-provider as-of="2024-07-05"></sco-provider>
        </div>`,
      );
      const tag = inside(page);
      page.lastElementChild!.append(tag);
      await settled(tag);
      page.firstElementChild!.setAttribute('as-of', '2001-06-15');
      await settled(page);
      expect(words(part(tag, 'heading'))).to.equal('Members on 5 July 2024');
    });

    it('<sco-member-list as-of="latest"> wins over the provider around it', async () => {
      const provider = await draw(
        html`<sco-provider as-of="2017-06-08"
          ><sco-member-list as-of="latest"></sco-member-list
        ></sco-provider>`,
      );
      expect(heading(provider)).to.equal(`Members on ${LATEST_IN_WORDS}`);
    });

    it('<sco-provider names="official" order="charter" sources="none" heading-level="2" flags> sets them all', async () => {
      const provider = await draw(
        html`<sco-provider names="official" order="charter" sources="none" heading-level="2" flags>
          <sco-member-list layout="table"></sco-member-list>
        </sco-provider>`,
      );
      const tag = inside(provider);
      expect(words(tag.shadowRoot!.querySelector('tbody th'))).to.equal('Republic of Kazakhstan');
      expect(part(tag, 'heading').tagName).to.equal('H2');
      expect(parts(tag, 'sources-button')).to.have.lengthOf(0);
      await arrives(tag, 'flag');
      expect(parts(tag, 'flag')).to.have.lengthOf(10);
    });

    it('<sco-provider> within <sco-provider> changes what it names and keeps the rest', async () => {
      const outer = await draw(
        html`<sco-provider as-of="2017-06-08" order="charter">
          <div><sco-provider as-of="2024-07-05">${list}</sco-provider></div>
        </sco-provider>`,
      );
      expect(heading(outer)).to.equal('Members on 5 July 2024');
      expect(names(outer)[0]).to.equal('Kazakhstan');
      outer.setAttribute('order', 'alphabetical');
      await (outer as unknown as ScoProvider).updateComplete;
      await settled(outer);
      await settled(inside(outer));
      expect(names(outer)[0]).to.equal('Belarus');
    });

    it('<sco-provider as-of> changed later is followed, and so is its absence', async () => {
      const provider = await draw<ScoProvider>(html`<sco-provider as-of="2017-06-08">${list}</sco-provider>`);
      provider.setAttribute('as-of', '2023-07-04');
      await settled(provider);
      expect(heading(provider)).to.equal('Members on 4 July 2023');
      provider.removeAttribute('as-of');
      await settled(provider);
      expect(heading(provider)).to.equal(`Members on ${LATEST_IN_WORDS}`);
    });

    it('<sco-member-list> moved into a provider hears it, and out of it no longer', async () => {
      const page = await draw(html`<div><sco-provider as-of="2017-06-08"></sco-provider>${list}</div>`);
      const [provider, tag] = [page.firstElementChild!, page.lastElementChild!];
      provider.append(tag);
      await settled(tag);
      expect(heading(provider)).to.equal('Members on 8 June 2017');
      page.append(tag);
      await settled(tag);
      expect(words(part(tag, 'heading'))).to.equal(`Members on ${LATEST_IN_WORDS}`);
    });

    it('<sco-provider order="size"> is warned of by the tag that cannot use it', async () => {
      const provider = await draw(html`<sco-provider order="size">${list}</sco-provider>`);
      expect(names(provider)[0]).to.equal('Belarus');
      const [message] = await messages.warned('order="size"');
      expect(message).to.include('alphabetical, charter, accession');
    });

    it('<sco-provider> has no box, and with hidden hides what is inside', async () => {
      const provider = await draw(html`<sco-provider>${list}</sco-provider>`);
      expect(getComputedStyle(provider).display).to.equal('contents');
      provider.hidden = true;
      expect(getComputedStyle(provider).display).to.equal('none');
    });
  });

  describe('.facts', () => {
    const withFacts = (facts: OwnDataset, content = list) =>
      draw<ScoProvider>(html`<sco-provider .facts=${facts}>${content}</sco-provider>`);

    it('{ states } adds a state, dated like any other', async () => {
      const provider = await withFacts({ states: [turkmenistan] });
      expect(names(provider)).to.have.lengthOf(11).and.to.include('Turkmenistan');
      provider.asOf = '2026-09-30';
      await settled(provider);
      expect(names(provider)).to.have.lengthOf(10);
    });

    it('{ states } replaces the record of the same id', async () => {
      const provider = await withFacts({ states: [{ id: 'by', statuses: [] }] });
      expect(names(provider)).to.have.lengthOf(9).and.not.to.include('Belarus');
    });

    it('{ states, replace } leaves none of ours', async () => {
      expect(names(await withFacts({ states: [turkmenistan], replace: true }))).to.deep.equal([
        'Turkmenistan',
      ]);
    });

    it('{ states } without a name are called by their id', async () => {
      const interval = { status: 'member', from: '2025-10-01', sources: [1] } as const;
      const provider = await withFacts(
        { states: [{ id: 'xx' as never, statuses: [interval] }] },
        html`<sco-member-list></sco-member-list>
          <sco-member-list lang="ru" layout="table" flags></sco-member-list>
          <sco-map></sco-map><sco-membership-history></sco-membership-history> <sco-figure></sco-figure
          ><sco-state-card state="XX"></sco-state-card> <sco-fact name="newest-member"></sco-fact>`,
      );
      for (const tag of provider.children) expect(drawn(tag), tag.localName).to.match(/\bxx\b/);
    });

    it('{ names } are those of the house, in every language', async () => {
      const facts = { names: { tr: 'Turkey', by: 'Belorussia' } };
      const english = await withFacts(facts);
      expect(names(english)[0]).to.equal('Belorussia');
      const russian = await withFacts(
        facts,
        html`<sco-member-list lang="ru" names="official"></sco-member-list>`,
      );
      expect(names(russian)).to.include('Belorussia');
    });

    it('{ titles } are those of the house', async () => {
      const provider = await withFacts(
        { titles: { 'astana-declaration-2024': 'The Declaration of Astana' } },
        html`<sco-document-timeline summit="2024"></sco-document-timeline>
          <sco-summit-card summit="2024"></sco-summit-card>`,
      );
      for (const tag of provider.children) expect(drawn(tag)).to.include('The Declaration of Astana');
    });

    it('{ summitFiles } adds a summit, which is the newest from then on', async () => {
      const facts: OwnDataset = { summitFiles: { [meeting.id]: { meeting, summit: detail, documents: [] } } };
      const card = html`<sco-summit-card></sco-summit-card>`;
      const provider = await withFacts(facts, card);
      provider.asOf = '2026-09-15';
      await settled(provider);
      expect(heading(provider, 'sco-summit-card'), 'before it').to.equal('Bishkek 2026');
      provider.asOf = '2099-06-02';
      await settled(provider);
      expect(heading(provider, 'sco-summit-card')).to.equal('Moscow 2099');
      const tag = inside(provider, 'sco-summit-card');
      expect(drawn(tag)).to.include('1–2 June 2099 · Moscow, Pakistan');
      expect(parts(tag, 'participants'), 'nobody is known to have come').to.have.lengthOf(0);
      tag.setAttribute('summit', dataset.summits.at(-1)!.id);
      await settled(provider);
      expect(drawn(tag)).to.match(/\d+[a-z]+ meeting, 1–2 June 2099, Moscow/);
    });

    it('{ summitFiles, replace } leaves none of our meetings and documents', async () => {
      const document = {
        ...dataset.documents[0]!,
        date: '2026-01-01',
        title: 'A statement of our own',
      } as const;
      const facts: OwnDataset = {
        replace: true,
        summitFiles: {
          [meeting.id]: { meeting: { ...meeting, end: '2026-01-01' }, summit: detail, documents: [document] },
        },
      };
      const provider = await withFacts(facts, html`<sco-document-timeline></sco-document-timeline>`);
      const entries = parts(inside(provider, 'sco-document-timeline'), 'entry').map((entry) => words(entry));
      expect(entries).to.have.lengthOf(1);
      expect(entries[0]).to.include('A statement of our own');
    });

    it('{ replace } leaves nothing of ours beside a meeting of the same id', async () => {
      const id = '2024-astana';
      const end = '2024-07-04';
      const document = dataset.documents.find((each) => each.id === 'astana-declaration-2024')!;
      const provider = await withFacts(
        {
          replace: true,
          summitFiles: {
            [id]: { meeting: { ...meeting, id, start: end, end }, summit: detail, documents: [document] },
          },
        },
        html`<sco-event-timeline></sco-event-timeline><sco-quote-list></sco-quote-list>
          <sco-document-card></sco-document-card>`,
      );
      const [events, quotes, card] = [...provider.children];
      expect(drawn(events!)).to.include('4 July 2024').and.not.to.include('Ufa');
      expect(drawn(quotes!)).to.include('Moscow 2024').and.not.to.include('“');
      expect(card!.shadowRoot!.querySelector('[hreflang]'), 'our links to the text').to.equal(null);
    });

    it('{ replace } without a meeting leaves no quotations, and no meeting of ours is asked for', async () => {
      await withFacts({ replace: true }, html`<sco-quote-list></sco-quote-list>`);
      const [message] = await messages.warned('<sco-quote-list>');
      expect(message).to.include(`finds no summit held by ${LATEST}`);
    });

    it('{ replace } leaves the newest host as the state in the chair', async () => {
      const held = (year: number, host: 'ru' | 'kz') => ({
        meeting: {
          ...meeting,
          id: `${year}-moscow` as SummitId,
          host,
          start: `${year}-05-01`,
          end: `${year}-05-01`,
        } as const,
        summit: detail,
        documents: [],
      });
      const provider = await withFacts(
        {
          replace: true,
          states: dataset.states.filter(({ founder }) => founder),
          summitFiles: { '2020-moscow': held(2020, 'ru'), '2021-moscow': held(2021, 'kz') },
        },
        html`<sco-state-card></sco-state-card>`,
      );
      expect(heading(provider, 'sco-state-card')).to.equal('Kazakhstan');
    });

    it('set before the tag is upgraded holds', async () => {
      const provider = document.implementation.createHTMLDocument().createElement('sco-provider');
      expect(provider).not.to.be.instanceOf(customElements.get('sco-provider'));
      (provider as ScoProvider).facts = { states: [turkmenistan], replace: true };
      const place = await fixture(html`<div></div>`);
      provider.append(document.createElement('sco-member-list'));
      place.append(provider);
      await settled(provider);
      expect(names(provider)).to.deep.equal(['Turkmenistan']);
    });

    it('given anew is followed', async () => {
      const provider = await withFacts({ states: [turkmenistan] });
      provider.facts = undefined;
      await settled(provider);
      expect(names(provider)).to.have.lengthOf(10);
    });
  });

  it('defined after the tags inside it is heard by them', async () => {
    const place = await draw(
      html`<late-provider as-of="2017-06-08"><sco-member-list></sco-member-list></late-provider>`,
    );
    expect(heading(place)).to.equal(`Members on ${LATEST_IN_WORDS}`);
    customElements.define('late-provider', class extends ScoProvider {});
    await until(
      () => heading(place) === 'Members on 8 June 2017',
      `the day of the provider: ${heading(place)}`,
    );
  });
});
