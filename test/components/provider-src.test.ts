import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset } from '../../src/dataset.js';
import type { ScoProvider } from '../../src/elements.js';
import { LARGEST } from '../../src/own-facts/own-facts.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, until, words } from '../support/tags.js';

const names = (provider: Element) =>
  [...provider.querySelector('sco-member-list')!.shadowRoot!.querySelectorAll('.list li > :first-child')].map(
    (name) => words(name),
  );

const turkmenistan = {
  id: 'tm',
  statuses: [{ status: 'member', from: '2026-10-01', sources: [9001] }],
};
const sources = {
  9001: {
    url: 'https://daily.example/ashgabat',
    title: 'Ashgabat joins',
    publisher: { name: 'The Daily Example', kind: 'newspaper', languages: ['en'] },
  },
};

describe('<sco-provider src>', () => {
  const messages = listenToConsole();
  const { fetch } = globalThis;
  let asked: string[];
  beforeEach(() => (asked = []));
  afterEach(() => (globalThis.fetch = fetch));

  /** What the server answers, by the end of the address. */
  function serve(answers: { readonly [path: string]: () => Response | Promise<Response> }): void {
    globalThis.fetch = async (input) => {
      const { pathname } = new URL(input as URL);
      asked.push(pathname);
      const found = Object.keys(answers).find((path) => pathname.endsWith(path));
      return found ? answers[found]!() : new Response('', { status: 404 });
    };
  }
  const json = (value: unknown) => () => Response.json(value);

  const list = html`<sco-member-list><p>Kept</p></sco-member-list>`;
  const page = (src: string) => html`<sco-provider src=${src}>${list}</sco-provider>`;
  const drawPage = async (src: string) => {
    const provider = await draw<ScoProvider>(page(src));
    await settled(provider);
    return provider;
  };

  it('shows the states of the file, dated like any other, with its sources', async () => {
    serve({ 'facts.json': json({ states: [turkmenistan], sources, names: { tm: 'Turkmenia' } }) });
    const provider = await drawPage('facts.json');
    expect(names(provider)).to.have.lengthOf(11).and.to.include('Turkmenia');
    const tag = provider.querySelector('sco-member-list')!;
    tag.sourcesOpen = true;
    await until(() => drawn(tag).includes('The Daily Example'), drawn(tag));
    const link = tag.shadowRoot!.querySelector('a[href="https://daily.example/ashgabat"]')!;
    expect(words(link)).to.equal('The Daily Example, Ashgabat joins');
    expect(words(link.closest('li'))).to.include('Turkmenia');
    provider.asOf = '2026-09-30';
    await settled(provider);
    expect(names(provider)).to.have.lengthOf(10);
    expect(asked, 'one request').to.have.lengthOf(1);
  });

  it('keeps the children of the tags until the file is read, and shows no fact that is about to change', async () => {
    let answer!: (response: Response) => void;
    const answered = new Promise<Response>((resolve) => (answer = resolve));
    serve({ 'slow.json': () => answered });
    const provider = await fixture<ScoProvider>(page('slow.json'));
    await until(() => asked.length, 'the file is asked for');
    const tag = provider.querySelector('sco-member-list')!;
    await tag.updateComplete;
    expect(showsChildren(tag)).to.equal(true);
    answer(Response.json({ states: [turkmenistan], sources }));
    await settled(provider);
    expect(names(provider)).to.include('Turkmenistan');
  });

  it('changed later keeps what is shown until the other file is read', async () => {
    serve({
      'a.json': json({ replace: true, states: [turkmenistan], sources }),
      'b.json': json({ names: { by: 'Belorussia' } }),
    });
    const provider = await drawPage('a.json');
    expect(names(provider)).to.deep.equal(['Turkmenistan']);
    provider.setAttribute('src', 'b.json');
    await provider.updateComplete;
    expect(names(provider)).to.deep.equal(['Turkmenistan']);
    await until(() => names(provider).includes('Belorussia'), 'the names of the second file');
    provider.removeAttribute('src');
    await until(() => names(provider).includes('Belarus'), 'our names');
    expect(names(provider)).to.have.lengthOf(10);
  });

  it('and .facts: what a script sets takes precedence, the rest of the file stays', async () => {
    serve({ 'facts.json': json({ states: [turkmenistan], sources, names: { by: 'A', tm: 'B' } }) });
    const provider = await drawPage('facts.json');
    provider.facts = { names: { by: 'Belorussia' } };
    await until(() => names(provider).includes('Belorussia'), 'the name by the script');
    expect(names(provider)).to.include('Turkmenistan');
  });

  describe('a record of another form is left out with path, reason and form; the others are used', () => {
    const cases: readonly (readonly [what: string, value: unknown, message: string])[] = [
      [
        'a date in words',
        { states: [{ id: 'tm', statuses: [{ status: 'member', from: '1 November 2026', sources: [1] }] }] },
        'leaves out states[0] of src="facts.json": states[0].statuses[0].from is "1 November 2026". Valid: a date such as "2024-07-04", "2024-07" or "2024".',
      ],
      [
        'an address that is not https',
        { sources: { 9001: { ...sources[9001], url: 'javascript:alert(1)' } } },
        'leaves out sources["9001"] of src="facts.json": sources["9001"].url is "javascript:alert(1)". Valid: an address that begins with "https://".',
      ],
      [
        'HTML',
        { names: { by: '<b>Belarus</b>' } },
        'leaves out names.by of src="facts.json": names.by is "<b>Belarus</b>". Valid: a text without HTML, of at most 100 characters.',
      ],
      [
        'a field that does not exist',
        { states: [{ id: 'tm', status: [] }] },
        'leaves out states[0] of src="facts.json": states[0].statuses is missing. Valid: a list of statuses, oldest first; it may be empty.',
      ],
      [
        'a number that is not in the bibliography',
        { states: [{ id: 'tm', statuses: [{ status: 'member', from: '2026', sources: [8999] }] }] },
        'states[0].statuses[0].sources[0] is 8999, which is not in the bibliography.',
      ],
      [
        'a kind of record that does not exist',
        { staates: [] },
        'leaves out staates of src="facts.json": staates is unknown. Did you mean "states"?',
      ],
    ];
    for (const [what, value, message] of cases) {
      it(what, async () => {
        const { names: given = {}, ...rest } = value as { names?: object };
        serve({ 'facts.json': json({ ...rest, names: { tr: 'Turkey', kz: 'Qazaqstan', ...given } }) });
        const provider = await drawPage('facts.json');
        const [warned, ...more] = await messages.warned('src="facts.json"');
        expect(warned).to.include(`<sco-provider> ${message.startsWith('leaves') ? message : 'leaves out'}`);
        expect(warned).to.include(message);
        expect(more).to.deep.equal([]);
        expect(names(provider), 'the name that is right').to.include('Qazaqstan');
        expect(names(provider), 'ours').to.include('Belarus').and.to.have.lengthOf(10);
      });
    }
  });

  describe('a file that cannot be used is warned of once, and the facts of the dataset are shown', () => {
    const cases: readonly (readonly [
      what: string,
      path: string,
      answer: () => Response | Promise<Response>,
      message: string,
    ])[] = [
      ['not there', 'gone.json', () => new Response('', { status: 404 }), 'the server answers 404'],
      ['blocked', 'blocked.json', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
      ['no JSON', 'page.json', () => new Response('<!doctype html>'), 'JSON'],
      ['a list', 'list.json', json([]), 'cannot use src="list.json", which is a list'],
      ['too large', 'large.json', () => new Response(' '.repeat(LARGEST + 1)), 'more than 1 MB'],
      ['another encoding', 'latin.json', () => new Response(new Uint8Array([34, 228, 34])), 'could not load'],
    ];
    for (const [what, path, answer, message] of cases) {
      it(what, async () => {
        serve({ [path]: answer });
        const provider = await drawPage(path);
        expect(names(provider)).to.have.lengthOf(10);
        const warned = await messages.warned(`src="${path}"`);
        expect(warned).to.have.lengthOf(1);
        expect(warned[0]).to.include(message).and.to.include('The facts of the dataset are shown.');
      });
    }

    it('an address that is no address', async () => {
      serve({});
      const provider = await drawPage('data:application/json,{}');
      expect(asked).to.deep.equal([]);
      expect(names(provider)).to.have.lengthOf(10);
      expect((await messages.warned('data:application'))[0]).to.include('does not begin with https:');
    });
  });

  it('{ replace } with no state or meeting that can be used leaves ours', async () => {
    serve({ 'replace.json': json({ replace: true, states: [{ id: 'Turkmenistan', statuses: [] }] }) });
    const provider = await drawPage('replace.json');
    expect(names(provider)).to.have.lengthOf(10);
    await messages.warned('states[0].id is "Turkmenistan"');
  });

  it('every tag draws facts of a file: a state, a meeting, a document, names and titles', async () => {
    const meeting = {
      id: '2027-almaty',
      number: 27,
      start: '2027-06-29',
      end: '2027-06-30',
      place: 'Almaty',
      host: 'kz',
    };
    serve({
      'all.json': json({
        sources,
        names: { tm: 'Turkmenia' },
        titles: { 'almaty-statement-2027': 'The Almaty text' },
        states: [{ id: 'tm', statuses: [{ status: 'member', from: '2027-06-30', sources: [9001] }] }],
        summitFiles: {
          '2027-almaty': {
            meeting,
            summit: {
              id: '2027-almaty',
              changes: [{ state: 'tm', change: 'member', sources: [9001] }],
              participation: 'partial',
              participants: [
                { state: 'tm', as: 'guest', sources: [9001] },
                { organisation: 'un', sources: [9001] },
                { organisation: 'nobody', sources: [9001] },
              ],
              sources: [9001],
            },
            documents: [
              {
                id: 'almaty-statement-2027',
                type: 'statement',
                title: 'Almaty statement',
                themes: ['energy'],
                period: { from: '2027', to: '2030' },
                states: ['tm'],
                sources: [9001],
              },
            ],
          },
        },
      }),
    });
    const provider = await draw<ScoProvider>(
      html`<sco-provider src="all.json" as-of="2027-06-30" size="full" sources="facts">
        <sco-member-list></sco-member-list>
        <sco-map></sco-map>
        <sco-membership-history></sco-membership-history>
        <sco-state-card state="tm"></sco-state-card>
        <sco-participant-list summit="2027-almaty"></sco-participant-list>
        <sco-changes from="2027-01-01"></sco-changes>
        <sco-fact name="newest-member"></sco-fact>
        <sco-figure></sco-figure>
        <sco-candidate-list></sco-candidate-list>
        <sco-summit-card></sco-summit-card>
        <sco-summit-list></sco-summit-list>
        <sco-event-timeline></sco-event-timeline>
        <sco-outcome-list></sco-outcome-list>
        <sco-document-timeline></sco-document-timeline>
        <sco-document-card document="almaty-statement-2027"></sco-document-card>
        <sco-roadmap></sco-roadmap>
        <sco-chair-list></sco-chair-list>
        <sco-quote-list summit="2027"></sco-quote-list>
      </sco-provider>`,
    );
    const expected: { readonly [tag: string]: string } = {
      'sco-member-list': 'Turkmenia',
      'sco-map': 'Turkmenia',
      'sco-membership-history': 'Turkmenia',
      'sco-state-card': 'Turkmenia',
      'sco-participant-list': 'Turkmenia',
      'sco-changes': 'Turkmenia',
      'sco-fact': 'Turkmenia',
      'sco-figure': 'Turkmenia',
      'sco-candidate-list': '30 June 2027',
      'sco-summit-card': 'Almaty 2027',
      'sco-summit-list': 'Almaty',
      'sco-event-timeline': 'Almaty',
      'sco-outcome-list': 'The Almaty text',
      'sco-document-timeline': 'The Almaty text',
      'sco-document-card': 'The Almaty text',
      'sco-roadmap': 'The Almaty text',
      'sco-chair-list': '30 June 2027',
      'sco-quote-list': 'Almaty 2027',
    };
    for (const tag of provider.children) {
      expect(drawn(tag), tag.localName).to.include(expected[tag.localName]!);
    }
    expect(messages.warnings.filter((text) => text.includes('all.json'))).to.deep.equal([]);
    expect(messages.warnings.filter((text) => text.includes('cannot draw'))).to.deep.equal([]);
    expect(parts(provider.querySelector('sco-summit-card')!, 'participants')).to.have.lengthOf(1);
    expect(words(part(provider.querySelector('sco-member-list')!, 'heading'))).to.equal(
      'Members on 30 June 2027',
    );
    expect(dataset.summits.at(-1)!.id).not.to.equal('2027-almaty');
  });

  it('<div data-sco="provider" data-src> does the same', async () => {
    await import('../../src/data-sco.js');
    serve({ 'box.json': json({ names: { by: 'Belorussia' } }) });
    const box = await fixture(
      html`<div data-sco="provider" data-src="box.json"><sco-member-list></sco-member-list></div>`,
    );
    await until(() => drawn(box.firstElementChild!).includes('Belorussia'), drawn(box.firstElementChild!));
  });
});
