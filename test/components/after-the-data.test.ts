import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset, ScoProvider } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, settled, words } from '../support/tags.js';
import { LATEST, LATEST_IN_WORDS } from '../support/latest.js';

const heading = (page: Element) => words(part(page.querySelector('sco-member-list')!, 'heading'));
const list = html`<sco-member-list></sco-member-list>`;

describe('a day after the last one of the data', () => {
  const messages = listenToConsole();

  for (const day of ['2026-11-25', '2030-01-01', '9999-12-31']) {
    it(`<sco-member-list as-of="${day}"> is drawn as on ${LATEST}, with one warning`, async () => {
      const page = await draw(
        html`<div>
          <sco-member-list as-of=${day}></sco-member-list><sco-member-list as-of=${day}></sco-member-list>
        </div>`,
      );
      for (const tag of page.children) {
        expect(words(part(tag, 'heading'))).to.equal(`Members on ${LATEST_IN_WORDS}`);
        expect(words(part(tag, 'footer'))).to.match(new RegExp(`^As of ${LATEST_IN_WORDS}`));
      }
      const said = await messages.warned(`as-of="${day}"`);
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.include(
        `as-of="${day}" is after the last day of the data; the facts of ${LATEST} are shown.`,
      );
    });
  }

  it('<sco-provider as-of="2031-05-01"> does not make the tags inside it state the day', async () => {
    const page = await draw(
      html`<sco-provider as-of="2031-05-01"
        >${list}<sco-map></sco-map><sco-roadmap></sco-roadmap
      ></sco-provider>`,
    );
    for (const tag of page.children) {
      expect(words(part(tag, 'footer')), tag.localName).to.match(new RegExp(`^As of ${LATEST_IN_WORDS}`));
      expect(drawn(tag)).not.to.include('2031');
    }
    await messages.warned('as-of="2031-05-01"');
  });

  it('an as-of that is set back to a day of the data is followed', async () => {
    const tag = await draw(html`<sco-member-list as-of="2032-01-01"></sco-member-list>`);
    tag.setAttribute('as-of', '2024-07-05');
    await settled(tag);
    expect(words(part(tag, 'heading'))).to.equal('Members on 5 July 2024');
  });

  describe('with records that the page supplies', () => {
    const state = (from: string) => ({
      states: [{ id: 'tm', statuses: [{ status: 'member', from, sources: [1] }] }],
    });
    for (const [what, facts, day, stated] of [
      ['a state from 1 March 2027', state('2027-03-01'), '2027-03-01', '1 March 2027'],
      ['a state from 1 March 2027', state('2027-03-01'), '2027-02-01', '1 February 2027'],
      ['a state from 1 March 2027', state('2027-03-01'), '2030-01-01', '1 March 2027'],
      ['a state from 2027, whose day is not known', state('2027'), '2030-01-01', '31 December 2027'],
      ['a state from an earlier day', state('2020-01-01'), '2030-01-01', LATEST_IN_WORDS],
      ['names alone', { names: { tr: 'Turkey' } }, '2030-01-01', LATEST_IN_WORDS],
      ['nothing', {}, '2030-01-01', LATEST_IN_WORDS],
      ['what cannot be read', { states: [{ id: 'tm', statuses: 5 }] }, '2030-01-01', ''],
    ] as const) {
      it(`${what}: as-of="${day}" is ${stated || 'no day to state'}`, async () => {
        const page = await draw<ScoProvider>(
          html`<sco-provider as-of=${day} .facts=${facts as unknown as OwnDataset}>${list}</sco-provider>`,
        );
        const tag = page.firstElementChild!;
        if (stated) expect(heading(page)).to.equal(`Members on ${stated}`);
        else expect(drawn(tag)).not.to.include('2030');
      });
    }

    it('a provider inside, with facts of its own, goes as far as those', async () => {
      const page = await draw(
        html`<sco-provider as-of="2030-01-01" .facts=${state('2029-01-01') as unknown as OwnDataset}>
          <sco-provider .facts=${state('2028-01-01') as unknown as OwnDataset}>${list}</sco-provider>
        </sco-provider>`,
      );
      expect(heading(page)).to.equal('Members on 1 January 2028');
    });
  });
});
