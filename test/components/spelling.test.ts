import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import '../../src/data-sco.js';
import type { ScoMemberList } from '../../src/elements.js';
import { vocabulary } from '../../src/vocabulary/vocabulary.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, drawn, part, parts, settled, template, until, words } from '../support/tags.js';

/** A value of each attribute of two words that changes what a tag draws. */
const VALUES: { readonly [attribute: string]: string } = {
  'as-of': '2024-07-05',
  'heading-level': '5',
  'shanghai-five': 'hide',
};
const heading = (tag: Element) => words(part(tag, 'heading'));
/** What a tag draws, and the level of its headings. */
const shown = (tag: Element) => [drawn(tag), tag.shadowRoot!.querySelector('h2, h3, h4, h5, h6')?.localName];
/** The timeline draws in steps; two documents are one. */
const short = (tag: string) => (tag === 'sco-document-timeline' ? ' limit="2"' : '');

describe('attributes as frameworks and servers write them', () => {
  const messages = listenToConsole();
  afterEach(() => expect(messages.warnings).to.deep.equal([]));

  for (const [tag, attributes] of Object.entries(vocabulary)) {
    if (tag === 'sco-provider') continue;
    for (const attribute of Object.keys(attributes).filter((name) => /\W/.test(name))) {
      const value = VALUES[attribute]!;
      const camel = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      for (const spelling of [camel, attribute.replace('-', '_')]) {
        it(`<${tag} ${spelling}="${value}"> is <${tag} ${attribute}="${value}">`, async () => {
          const usual = await draw(template(tag, `${attribute}="${value}"${short(tag)}`));
          const element = await draw(template(tag, `${spelling}="${value}"${short(tag)}`));
          expect(shown(element)).to.deep.equal(shown(usual));
        });
      }
    }
  }

  for (const spelling of ['asOf', 'asof', 'as_of', 'AS_OF']) {
    it(`<sco-provider ${spelling}="2016-07-01"> freezes the tags inside it`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<sco-provider ${spelling}="2016-07-01"><sco-fact name="member-count">six</sco-fact></sco-provider>`;
      await settled(page);
      expect(drawn(page.querySelector('sco-fact')!)).to.equal('6');
    });

    it(`<div data-sco="member-list" data-${spelling}="2024-07-05"> is frozen`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<div data-sco="member-list" data-${spelling}="2024-07-05"></div>`;
      await until(() => page.querySelector('sco-member-list'), 'the box has its tag');
      await settled(page);
      expect(heading(page.querySelector('sco-member-list')!)).to.equal('Members on 5 July 2024');
    });
  }

  it('<sco-member-list as-of asof> counts the first, and the other once the first is gone', async () => {
    const tag = await draw(template('sco-member-list', 'asof="2024-07-05" as-of="2017-06-08"'));
    expect(heading(tag)).to.equal('Members on 5 July 2024');
    tag.removeAttribute('asof');
    await settled(tag);
    expect(heading(tag)).to.equal('Members on 8 June 2017');
    tag.setAttribute('asOf', '2024-07-06');
    tag.removeAttribute('as-of');
    await settled(tag);
    expect(heading(tag)).to.equal('Members on 6 July 2024');
  });

  for (const [value, flags] of [
    ['="false"', false],
    ['="true"', true],
    ['=""', true],
    ['', true],
    ['="flags"', true],
  ] as const) {
    it(`<sco-member-list flags${value}> has ${flags ? '' : 'no '}flags`, async () => {
      const tag = await draw<ScoMemberList>(template('sco-member-list', `flags${value}`));
      expect(tag.flags).to.equal(flags);
      if (flags) await arrives(tag, 'flag');
      expect(parts(tag, 'flag').length > 0).to.equal(flags);
    });

    it(`<sco-provider flags${value}> has ${flags ? '' : 'no '}flags`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.innerHTML = `<sco-provider flags${value}><sco-member-list></sco-member-list></sco-provider>`;
      await settled(page);
      const tag = page.querySelector('sco-member-list')!;
      if (flags) await arrives(tag, 'flag');
      expect(parts(tag, 'flag').length > 0).to.equal(flags);
    });
  }

  it('<sco-member-list>.flags = "false", as a template of Vue sets it, shows none', async () => {
    const tag = await draw<ScoMemberList>(template('sco-member-list', 'flags'));
    await arrives(tag, 'flag');
    tag.flags = 'false' as never;
    await settled(tag);
    expect(parts(tag, 'flag')).to.have.lengthOf(0);
  });

  for (const [tag, attribute] of [
    ['sco-participant-list', 'notes'],
    ['sco-outcome-list', 'texts'],
  ] as const) {
    it(`<${tag} ${attribute}="false"> is drawn as without it`, async () => {
      const [off, on] = [
        await draw(template(tag, `summit="2024" ${attribute}="false"`)),
        await draw(template(tag, `summit="2024" ${attribute}="true"`)),
      ];
      const bare = await draw(template(tag, 'summit="2024"'));
      expect(drawn(off)).to.equal(drawn(bare));
      expect(drawn(on)).not.to.equal(drawn(bare));
    });
  }
});
