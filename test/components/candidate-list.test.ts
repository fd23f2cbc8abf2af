import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, showsChildren, words } from '../support/tags.js';
import { EDITION } from '../support/latest.js';

/** What each state has a row for, by state: `{ Bangladesh: ['no formal status', 'observer status, since February 2015'] }`. */
const rows = (
  tag: Element,
): { readonly [state: string]: readonly [status: string, ...records: string[]] } => {
  const found: { [state: string]: [string, ...string[]] } = {};
  for (const row of tag.shadowRoot!.querySelectorAll('tbody tr')) {
    const [name, ...cells] = [...row.children];
    const records = [...row.querySelectorAll('td > div')].map((record) => words(record));
    (found[words(name)] ??= [words(cells.at(-1))]).push(...records);
  }
  return found;
};
const subheadings = (tag: Element) => parts(tag, 'subheading').map((heading) => words(heading));
const list = (
  day: string,
  attributes: { kind?: string; outcome?: string; states?: string; order?: string } = {},
) =>
  draw(
    html`<sco-candidate-list
      as-of=${day}
      kind=${attributes.kind ?? ''}
      outcome=${attributes.outcome ?? ''}
      states=${attributes.states ?? ''}
      order=${attributes.order ?? 'alphabetical'}
    ></sco-candidate-list>`,
  );

describe('<sco-candidate-list>', () => {
  const messages = listenToConsole();

  it('<sco-candidate-list as-of="2024-07-08"> has who applied, and what each is on that day', async () => {
    const tag = await list('2024-07-08');
    expect(words(part(tag, 'heading'))).to.equal('Applications and interest up to 8 July 2024');
    const found = rows(tag);
    expect(subheadings(tag)).to.deep.equal(['Pending: 8 states', 'Settled: 7 states']);
    expect(Object.keys(found).sort()).to.deep.equal([
      'Afghanistan',
      'Algeria',
      'Armenia',
      'Azerbaijan',
      'Bangladesh',
      'Belarus',
      'Cambodia',
      'India',
      'Iran',
      'Laos',
      'Nepal',
      'Pakistan',
      'Sri Lanka',
      'Syria',
      'Türkiye',
    ]);
    expect(found['Belarus']![0]).to.equal('member since 4 July 2024');
    expect(found['Belarus']![1]).to.equal('full membership, July 2022 – 4 July 2024');
    expect(found['Bangladesh']![0]).to.equal('no formal status');
    expect(found['Bangladesh']![1]).to.equal('interest in observer status, since 2007*');
    expect(found['Bangladesh']![2]).to.equal('observer status, since February 2015');
    expect(found['Laos']![0]).to.equal('no formal status');
    expect(found['Azerbaijan']![1]).to.match(
      /^observer status, 2012 – 14 March 2016 Corrected 30 November 2026\./,
    );
    expect(found['Nepal']![1]).to.equal('status not named, since 2018*');
    await expect(tag).to.be.accessible();
  });

  for (const [day, state, status] of [
    ['2024-07-03', 'by', 'observer since 10 July 2015'],
    ['2024-07-04', 'by', 'member since 4 July 2024'],
    ['2025-08-31', 'la', 'no formal status'],
    ['2025-09-01', 'la', 'SCO partner since 1 September 2025'],
    ['2021-09-16', 'qa', 'no formal status'],
    ['2022-09-13', 'qa', 'dialogue partner: decided on 17 September 2021, not yet in force'],
    ['2022-09-14', 'qa', 'dialogue partner since 14 September 2022'],
  ] as const) {
    it(`<sco-candidate-list states="${state}" as-of="${day}">: ${status}`, async () => {
      const [[found]] = Object.values(rows(await list(day, { states: state }))) as [[string]];
      expect(found).to.equal(status);
    });
  }

  it('<sco-candidate-list states="BD la, qa" as-of="2024-07-08"> says of Qatar that nothing is recorded', async () => {
    const tag = await list('2024-07-08', { states: 'BD la, qa' });
    expect(Object.keys(rows(tag))).to.deep.equal(['Bangladesh', 'Laos', 'Qatar']);
    expect(subheadings(tag)).to.deep.equal(['Pending: 2 states', 'Nothing on record: 1 state']);
    expect(rows(tag)['Qatar']).to.deep.equal(['dialogue partner since 14 September 2022']);
    expect(parts(tag, 'fold')).to.deep.equal([]);
  });

  it('<sco-candidate-list> shows what is pending; what is settled and the reports are folded', async () => {
    const box = await draw<HTMLElement>(
      html`<div style="inline-size: 640px">
        <sco-candidate-list as-of="2026-09-15"></sco-candidate-list>
      </div>`,
    );
    const tag = box.firstElementChild as HTMLElement;
    const [open, settled] = parts(tag, 'table');
    expect(words(open)).to.include('Armenia full membership, since 3 July 2025 SCO partner since 2025');
    expect(settled!.checkVisibility()).to.equal(false);
    expect(words(settled)).to.include('member since 4 July 2024');
    const labels = parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')));
    expect(labels).to.deep.equal(['Settled: 8 states', 'What was reported of each']);
    expect(tag.offsetHeight).to.be.at.most(700);
  });

  it('<sco-candidate-list size="full"> folds nothing, and has the days of statuses', async () => {
    const tag = await draw(html`<sco-candidate-list size="full" as-of="2026-09-15"></sco-candidate-list>`);
    expect(parts(tag, 'fold')).to.deep.equal([]);
    expect(rows(tag)['Nepal']![0]).to.equal('SCO partner since 1 September 2025');
  });

  it('<sco-candidate-list outcome> tells those that ended by the day from those that lasted', async () => {
    const [before, after] = ['2024-07-03', '2024-07-04'];
    expect(rows(await list(before, { outcome: 'open' }))).to.have.property('Belarus');
    expect(rows(await list(before, { outcome: 'settled' }))).not.to.have.property('Belarus');
    expect(rows(await list(after, { outcome: 'open' }))).not.to.have.property('Belarus');
    expect(rows(await list(after, { outcome: 'settled' }))).to.have.property('Belarus');
  });

  it('<sco-candidate-list kind="interest"> leaves applications out', async () => {
    const found = rows(await list('2026-09-15', { kind: 'interest' }));
    expect(Object.keys(found)).to.deep.equal(['Bangladesh', 'Laos']);
    expect(found['Laos']).to.have.lengthOf(2);
  });

  it('<sco-candidate-list order="accession"> begins with the oldest record', async () => {
    const tag = await list('2024-07-08', { order: 'accession' });
    const firsts = parts(tag, 'table').map((table) => words(table.querySelector('tbody th')));
    expect(firsts).to.deep.equal(['Bangladesh', 'Iran']);
  });

  it('<sco-candidate-list as-of="2016-01-01"> knows nothing later', async () => {
    const tag = await list('2016-01-01');
    // What was corrected since then is told on purpose.
    for (const told of tag.shadowRoot!.querySelectorAll('.correction')) told.remove();
    const text = drawn(tag);
    expect(text).to.include('Azerbaijan');
    // The heading, the footer, and the edition of the data.
    expect(text.match(/\b20(1[6-9]|2\d)\b/g)).to.deep.equal(['2016', '2016', EDITION.slice(0, 4)]);
  });

  it('<sco-candidate-list> marks where sources differ', async () => {
    const [dispute] = parts(await list('2024-07-08', { states: 'dz' }), 'dispute');
    expect(words(dispute)).to.equal(
      'Sources differ Reports of 2023 say observer; of 2024, dialogue partner.',
    );
  });

  it('<sco-candidate-list as-of="2007-12-30"> is empty', async () => {
    const tag = await list('2007-12-30');
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('Nothing of this kind on record by this date.');
  });

  it('<sco-candidate-list states="bd xx"> leaves the unknown one out and says so', async () => {
    expect(Object.keys(rows(await list('2024-07-08', { states: 'bd xx' })))).to.deep.equal(['Bangladesh']);
    const [message] = await messages.warned('"xx"');
    expect(message).to.include('states="xx" is unknown and left out.');
  });

  it('<sco-candidate-list states="xy"> shows its children', async () => {
    const tag = await draw(html`<sco-candidate-list states="xy"><p>Applicants</p></sco-candidate-list>`);
    expect(showsChildren(tag)).to.equal(true);
    await messages.warned('"xy"');
  });

  it('<sco-candidate-list kind="wish"> uses the default and says so', async () => {
    expect(Object.keys(rows(await list('2024-07-08', { kind: 'wish' })))).to.have.lengthOf(15);
    await messages.warned('"wish"');
  });

  it('<sco-provider> gives house names and statuses', async () => {
    const facts: OwnDataset = {
      names: { tr: 'Turkey' },
      states: [{ id: 'bd', statuses: [{ status: 'partner', from: '2026-10-01', sources: [1] }] }],
    };
    const provider = await draw(
      html`<sco-provider .facts=${facts}
        ><sco-candidate-list states="bd tr"></sco-candidate-list
      ></sco-provider>`,
    );
    const found = rows(provider.querySelector('sco-candidate-list')!);
    expect(Object.keys(found)).to.deep.equal(['Bangladesh', 'Turkey']);
    expect(found['Bangladesh']![0]).to.equal('SCO partner since 1 October 2026');
  });

  it('<sco-candidate-list lang="ru"> says since which month in the right case', async () => {
    const tag = await draw(html`<sco-candidate-list lang="ru"></sco-candidate-list>`);
    const text = drawn(tag);
    expect(text).to.include('с ноября 2022 г.').and.to.include('июль 2022 г. – 4 июля 2024 г.');
    expect(text).not.to.match(/ с [а-я]*[ьй] \d/);
  });
});
