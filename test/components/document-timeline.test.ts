import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { dataset, documentsOf, filterDocuments, knownOn } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, until, words } from '../support/tags.js';

const { documents } = dataset;
const all = documents.length;
const recordOf = (entry: Element | null | undefined) => entry?.id.replace('sco-document-timeline-', '');
/** The documents whose entries the timeline has. */
const ids = (tag: Element) => parts(tag, 'entry').map(recordOf);
const status = (tag: Element) => words(part(tag, 'status'));
const subheadings = (tag: Element) => parts(tag, 'subheading').map((heading) => words(heading));
const entry = (tag: Element, id: string) => tag.shadowRoot!.getElementById(`sco-document-timeline-${id}`)!;
const select = (tag: Element, name: string) =>
  tag.shadowRoot!.querySelector<HTMLSelectElement>(`[name=${name}]`)!;

/** Chooses an option, with the events that a click causes. */
async function choose(tag: Element, name: string, value: string): Promise<void> {
  const control = select(tag, name);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(tag);
}

describe('<sco-document-timeline>', () => {
  const messages = listenToConsole();

  it('<sco-document-timeline> shows all documents, the newest meeting first', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const newestFirst = dataset.summits.toReversed().flatMap(({ id }) => documentsOf(dataset, id));
    expect(ids(tag)).to.deep.equal(newestFirst.map(({ id }) => id));
    expect(status(tag)).to.equal(`${all} documents`);
    expect(subheadings(tag)).to.have.lengthOf(dataset.summits.length);
    expect(subheadings(tag).slice(-26, -23)).to.deep.equal([
      '2026 26th meeting, Bishkek',
      '2025 25th meeting, Tianjin',
      '2024 24th meeting, Astana',
    ]);
    expect(subheadings(tag).at(-1)).to.equal('2001 1st meeting, Shanghai');
    await expect(tag).to.be.accessible();
  });

  it('<sco-document-timeline> shows four documents, and folds the others, earlier ones by meeting', async () => {
    const tag = await draw(html`<sco-document-timeline as-of="2026-09-15"></sco-document-timeline>`);
    const visible = () =>
      parts(tag, 'entry')
        .filter((each) => each.checkVisibility())
        .map(recordOf);
    expect(visible()).to.deep.equal(ids(tag).slice(0, 4));
    const [ofMeeting, earlier] = parts(tag, 'fold') as HTMLDetailsElement[];
    const inTianjin = documentsOf(dataset, '2025-tianjin').length;
    expect(words(ofMeeting!.querySelector('summary'))).to.equal(`${inTianjin - 2} more documents`);
    expect(ofMeeting!.querySelectorAll('[part=entry]')).to.have.lengthOf(inTianjin - 2);
    const number = earlier!.querySelectorAll('[part=entry]').length;
    expect(words(earlier!.querySelector('summary'))).to.equal(`${number} documents of earlier meetings`);
    expect(number + inTianjin + 2).to.equal(ids(tag).length);

    earlier!.open = true;
    const [astana] = earlier!.querySelectorAll<HTMLDetailsElement>('.meeting > details');
    expect(words(astana!.querySelector('summary'))).to.equal('2024 24th meeting, Astana');
    expect(visible()).to.have.lengthOf(4);
    astana!.open = true;
    expect(visible().slice(4)).to.deep.equal(documentsOf(dataset, '2024-astana').map(({ id }) => id));
    await expect(tag).to.be.accessible();
  });

  it('<sco-document-timeline summit="2024-astana"> folds what is beyond four, without a heading', async () => {
    const tag = await draw(html`<sco-document-timeline summit="2024-astana"></sco-document-timeline>`);
    expect(words(part(tag, 'fold').querySelector('summary'))).to.equal('20 more documents');
    expect(part(tag, 'fold').querySelectorAll('[part=entry]')).to.have.lengthOf(20);
    expect(parts(tag, 'subheading')).to.have.lengthOf(0);
  });

  it('<sco-document-timeline size="full"> folds nothing', async () => {
    const tag = await draw(html`<sco-document-timeline size="full"></sco-document-timeline>`);
    expect(parts(tag, 'fold')).to.have.lengthOf(0);
    expect(parts(tag, 'entry').every((each) => each.checkVisibility())).to.equal(true);
  });

  it('<sco-document-timeline> draws a part of its entries in one task, says all along how many there are, and is ready with the last', async () => {
    const tag = document.createElement('sco-document-timeline');
    document.body.append(tag);
    await tag.updateComplete;
    const steps = [ids(tag).length];
    const observer = new MutationObserver(() => {
      steps.push(ids(tag).length);
      expect(status(tag)).to.equal(`${all} documents`);
      expect(tag.matches(':state(loading)')).to.equal(ids(tag).length < all);
    });
    observer.observe(tag.shadowRoot!, { childList: true, subtree: true });
    await until(() => tag.matches(':state(ready)'), 'all are drawn');
    observer.disconnect();
    expect(steps.length).to.be.greaterThan(2);
    expect(steps[0]).to.be.within(60, 100);
    expect(steps.at(-1)).to.equal(all);
    tag.remove();
  });

  it('<sco-document-timeline> moved or removed while it draws loses no entry', async () => {
    const tag = document.createElement('sco-document-timeline');
    document.body.append(tag);
    await tag.updateComplete;
    expect(ids(tag).length).to.be.lessThan(all);
    tag.remove();
    document.body.prepend(tag);
    await until(() => tag.matches(':state(ready)'), 'all are drawn');
    expect(ids(tag)).to.have.lengthOf(all);
    tag.remove();
  });

  it('<sco-document-timeline> says of an entry what it is, when it was adopted and whether it is in force', async () => {
    const tag = await draw(html`<sco-document-timeline summit="2024"></sco-document-timeline>`);
    expect(words(entry(tag, 'ct-programme-2025-2027'))).to.match(
      /^Programme of Cooperation .* Programme · 4 July 2024 · in force 2025–2027 · security, counter-terrorism$/,
    );
    expect(words(entry(tag, 'astana-declaration-2024'))).not.to.include('in force');
  });

  describe('as-of', () => {
    for (const [day, summit] of [
      ['2024-07-03', '2023 23rd meeting, New Delhi'],
      ['2024-07-04', '2024 24th meeting, Astana'],
      ['2002-06-06', '2001 1st meeting, Shanghai'],
    ] as const) {
      it(`<sco-document-timeline as-of="${day}"> ends with the meeting of ${summit.slice(0, 4)}`, async () => {
        const tag = await draw(html`<sco-document-timeline as-of=${day}></sco-document-timeline>`);
        expect(subheadings(tag)[0]).to.equal(summit);
        expect(status(tag)).to.equal(`${knownOn({ documents }, day).length} documents`);
      });
    }

    it('<sco-document-timeline as-of="2001-06-13"> is empty and says so', async () => {
      const tag = await draw(html`<sco-document-timeline as-of="2001-06-13"></sco-document-timeline>`);
      expect(tag.matches(':state(empty)')).to.equal(true);
      expect(drawn(tag)).to.include('No document had been adopted by this date.');
      expect(parts(tag, 'filters')).to.have.lengthOf(0);
    });

    for (const [summit, id, day, phrase, now] of [
      ['2024', 'ct-programme-2025-2027', '2024-12-31', 'will be in force 2025–2027', false],
      ['2024', 'ct-programme-2025-2027', '2025-01-01', 'in force 2025–2027', true],
      ['2018', 'anti-drug-strategy-2018-2023', '2023-12-31', 'in force 2018–2023', true],
      ['2018', 'anti-drug-strategy-2018-2023', '2024-01-01', 'was in force 2018–2023', false],
    ] as const) {
      it(`<sco-document-timeline as-of="${day}"> says "${phrase}" of ${id}`, async () => {
        const tag = await draw(
          html`<sco-document-timeline summit=${summit} as-of=${day}></sco-document-timeline>`,
        );
        expect(words(entry(tag, id))).to.include(` · ${phrase} · `);
        expect(entry(tag, id).classList.contains('now')).to.equal(now);
      });
    }
  });

  describe('the editor’s frame', () => {
    it('<sco-document-timeline summit="2024-astana"> is headed by the summit and has no heading per meeting', async () => {
      const tag = await draw(html`<sco-document-timeline summit="2024-astana"></sco-document-timeline>`);
      expect(words(part(tag, 'heading'))).to.equal('What the summit adopted: Astana 2024');
      expect(ids(tag)).to.deep.equal(documentsOf(dataset, '2024-astana').map(({ id }) => id));
      expect(subheadings(tag)).to.deep.equal([]);
    });

    for (const state of ['by', 'BY']) {
      it(`<sco-document-timeline state="${state}"> has the documents about Belarus`, async () => {
        const tag = await draw(html`<sco-document-timeline state=${state}></sco-document-timeline>`);
        const about = filterDocuments(documents, { state: 'by' }).map(({ id }) => id);
        expect(about).to.include('belarus-member-status-2024');
        expect(ids(tag)).to.have.members(about);
        expect(status(tag)).to.equal(`${about.length} documents`);
      });
    }

    for (const [from, to, years] of [
      ['2023', '2024', ['2024', '2023']],
      ['2024-07', '2025-08-31', ['2024']],
      ['2024-07-05', '', ['2026', '2025']],
      ['', '2002-06-07', ['2002', '2001']],
      ['', '2002-06-06', ['2001']],
    ] as const) {
      it(`<sco-document-timeline from="${from}" to="${to}"> has ${years.join(' and ')}`, async () => {
        const tag = await draw(
          html`<sco-document-timeline
            from=${from}
            to=${to}
            size="full"
            as-of="2026-09-15"
          ></sco-document-timeline>`,
        );
        expect(subheadings(tag).map((heading) => heading.slice(0, 4))).to.deep.equal(years);
      });
    }

    it('<sco-document-timeline limit="3"> shows three, folds none, and has a button for twenty more', async () => {
      const tag = await draw(html`<sco-document-timeline limit="3"></sco-document-timeline>`);
      expect(ids(tag)).to.have.lengthOf(3);
      expect(parts(tag, 'fold')).to.have.lengthOf(0);
      expect(status(tag)).to.equal(`3 of ${all} documents`);
      expect(words(part(tag, 'more'))).to.equal('Show 20 more');
      part(tag, 'more').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => ids(tag).length === 23, 'twenty more are shown');
      expect(status(tag)).to.equal(`23 of ${all} documents`);
      await until(
        () => recordOf(tag.shadowRoot!.activeElement) === ids(tag)[3],
        'the first of them has the focus',
      );
    });

    it('<sco-document-timeline summit="2024" limit="20"> has a button for the last four', async () => {
      const tag = await draw(html`<sco-document-timeline summit="2024" limit="20"></sco-document-timeline>`);
      expect(words(part(tag, 'more'))).to.equal('Show 4 more');
      part(tag, 'more').click();
      await until(() => ids(tag).length === 24, 'all are shown');
      expect(parts(tag, 'more')).to.have.lengthOf(0);
      expect(status(tag)).to.equal('24 documents');
    });

    for (const [attribute, value] of [
      ['summit', '2024-astna'],
      ['state', 'xx'],
      ['as-of', 'July'],
    ] as const) {
      it(`<sco-document-timeline ${attribute}="${value}"> shows its children`, async () => {
        const tag = await draw(html`<sco-document-timeline><p>Documents</p></sco-document-timeline>`);
        tag.setAttribute(attribute, value);
        await settled(tag);
        await messages.warned(`"${value}"`);
        expect(showsChildren(tag)).to.equal(true);
        expect(tag.matches(':state(error)')).to.equal(true);
      });
    }

    for (const [attribute, value] of [
      ['from', '2024-13'],
      ['to', 'July 2024'],
      ['limit', '0'],
      ['limit', 'ten'],
      ['theme', 'fishing'],
      ['type', 'poem'],
    ] as const) {
      it(`<sco-document-timeline ${attribute}="${value}"> is drawn without it, and says so`, async () => {
        const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
        tag.setAttribute(attribute, value);
        await settled(tag);
        expect(await messages.warned(`${attribute}="${value}"`)).to.have.lengthOf(1);
        expect(ids(tag)).to.have.lengthOf(all);
      });
    }
  });

  describe('the reader’s filters', () => {
    const energy = filterDocuments(documents, { theme: 'energy' });

    it('<sco-document-timeline theme="energy" type="strategy"> is preset, and the controls say so', async () => {
      const tag = await draw(
        html`<sco-document-timeline theme="energy" type="strategy"></sco-document-timeline>`,
      );
      const matching = filterDocuments(energy, { type: 'strategy' });
      expect(ids(tag)).to.have.members(matching.map(({ id }) => id));
      expect(status(tag)).to.equal(`${matching.length} of ${all} documents`);
      expect([select(tag, 'theme').value, select(tag, 'type').value]).to.deep.equal(['energy', 'strategy']);
      await expect(tag).to.be.accessible();
    });

    it('<sco-document-timeline> can be filtered with the mouse', async () => {
      const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
      const heard = oneEvent(tag, 'sco-filter-change');
      await choose(tag, 'theme', 'energy');
      expect((await heard).detail).to.deep.equal({ theme: 'energy', type: '' });
      expect(ids(tag)).to.have.members(energy.map(({ id }) => id));
      expect(status(tag)).to.equal(`${energy.length} of ${all} documents`);
      await choose(tag, 'type', 'charter');
      expect(status(tag)).to.equal(`0 of ${all} documents · No document matches.`);
      await choose(tag, 'theme', '');
      await choose(tag, 'type', '');
      expect(status(tag)).to.equal(`${all} documents`);
    });

    it('<sco-document-timeline> can be filtered with the keyboard', async () => {
      const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
      const heard: string[] = [];
      tag.addEventListener('sco-filter-change', (event) => heard.push((event as CustomEvent).detail.theme));
      select(tag, 'theme').focus();
      expect(tag.shadowRoot!.activeElement).to.equal(select(tag, 'theme'));
      // The popup opens, where the browser has one at the keyboard, and closes again.
      for (const press of ['ArrowDown', 'Enter']) await sendKeys({ press });
      await until(() => heard.length > 0, 'the choice is heard');
      expect(heard.at(-1)).to.equal(select(tag, 'theme').value);
      expect(heard.at(-1)).not.to.equal('');
      await settled(tag);
      expect(status(tag)).to.match(new RegExp(`^\\d+ of ${all} documents$`));
    });

    it('<sco-document-timeline theme="energy"> gives way to the reader’s choice', async () => {
      const tag = await draw(html`<sco-document-timeline theme="energy"></sco-document-timeline>`);
      await choose(tag, 'theme', '');
      expect(status(tag)).to.equal(`${all} documents`);
    });

    it('<sco-document-timeline summit="2026" theme="energy"> finds nothing, and its control says for what', async () => {
      const tag = await draw(
        html`<sco-document-timeline summit="2026" theme="energy"></sco-document-timeline>`,
      );
      expect(status(tag)).to.equal('0 of 2 documents · No document matches.');
      expect(words(select(tag, 'theme').selectedOptions[0])).to.equal('energy');
    });

    it('<sco-document-timeline summit="2024"> offers only themes and types of its documents', async () => {
      const tag = await draw(html`<sco-document-timeline summit="2024"></sco-document-timeline>`);
      const types = new Set(documentsOf(dataset, '2024-astana').map(({ type }) => type));
      expect([...select(tag, 'type').options].map(({ value }) => value)).to.have.members(['', ...types]);
      expect(select(tag, 'type').labels![0]!.textContent).to.include('Type');
    });

    it('<sco-document-timeline> announces the number and never the documents', async () => {
      const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
      expect(part(tag, 'status').getAttribute('role')).to.equal('status');
      const live = [
        ...tag.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]'),
      ];
      expect(live).to.deep.equal([part(tag, 'status')]);
    });
  });

  describe('headings', () => {
    for (const [level, heading, subheading] of [
      ['', 'H3', 'H4'],
      ['2', 'H2', 'H3'],
      ['6', 'H6', 'H6'],
    ] as const) {
      it(`<sco-document-timeline heading-level="${level}"> has a ${heading} and ${subheading}s`, async () => {
        const tag = await draw(html`<sco-document-timeline heading-level=${level}></sco-document-timeline>`);
        expect(part(tag, 'heading').tagName).to.equal(heading);
        expect(new Set(parts(tag, 'subheading').map(({ tagName }) => tagName))).to.deep.equal(
          new Set([subheading]),
        );
      });
    }
  });
});
