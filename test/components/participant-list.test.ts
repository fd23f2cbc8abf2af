import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, facts, part, parts, settled, showsChildren, words } from '../support/tags.js';

const groups = (tag: Element) =>
  parts(tag, 'subheading').map((heading, index) => ({
    heading: words(heading),
    delegations: facts(parts(tag, 'delegations')[index]!),
  }));
const group = (tag: Element, heading: RegExp) =>
  groups(tag).find((each) => heading.test(each.heading))!.delegations;

describe('<sco-participant-list>', () => {
  const messages = listenToConsole();

  describe('summit="2024-astana" as-of="2024-07-05"', () => {
    const astana = () =>
      draw(html`<sco-participant-list summit="2024-astana" as-of="2024-07-05"></sco-participant-list>`);

    it('counts those who came, group by group, in the status of that day', async () => {
      const tag = await astana();
      expect(words(part(tag, 'kicker'))).to.equal('SCO · Astana 2024');
      expect(words(part(tag, 'heading'))).to.equal('Who attended');
      expect(words(part(tag, 'counts'))).to.equal(
        '3–4 July 2024 · 10 members, 1 observer, 4 dialogue partners, 1 guest of the chair and 7 organisations',
      );
      expect(groups(tag).map(({ heading }) => heading)).to.deep.equal([
        '10 members',
        '1 observer',
        '4 dialogue partners',
        '1 guest of the chair',
        '7 organisations',
        '3 SCO officials',
      ]);
      await expect(tag).to.be.accessible();
    });

    it('names heads of delegation with their offices, in the order of the alphabet', async () => {
      const members = group(await astana(), /members/);
      expect(Object.keys(members)).to.deep.equal(
        'Belarus China India Iran Kazakhstan Kyrgyzstan Pakistan Russia Tajikistan Uzbekistan'.split(' '),
      );
      expect(members['Kazakhstan']).to.equal('Kassym-Jomart Tokayev President · in the chair');
      expect(members['Pakistan']).to.equal('Shehbaz Sharif Prime Minister');
      expect(members['Iran']).to.match(/^Mohammad Mokhber Acting President/);
    });

    it('says plainly who was below head of state or government', async () => {
      const tag = await astana();
      expect(drawn(tag)).to.include('3 delegations were led below the level of head of state or government.');
      const below = groups(tag).flatMap(({ delegations }) =>
        Object.keys(delegations).filter((name) => delegations[name]!.includes('below head of state')),
      );
      expect(below).to.deep.equal(['India', 'United Arab Emirates', 'Turkmenistan']);
    });

    it('leaves out names that no source gives', async () => {
      const organisations = group(await astana(), /organisations/);
      for (const name of [
        'Conference on Interaction and Confidence Building Measures in Asia',
        'Islamic Organisation for Food Security',
      ]) {
        expect(organisations[name], name).to.match(/^represented; delegate’s name not known/);
      }
      expect(Object.keys(organisations)).not.to.include('Organisation of Islamic Cooperation');
      expect(organisations['United Nations']).to.equal('António Guterres Secretary-General');
    });

    it('says nothing that was not known: the article of 8 July, or who held an office in September', async () => {
      const tag = await astana();
      expect(drawn(tag)).not.to.match(/opinion piece|September 2024/);
      const uae = group(tag, /dialogue/)['United Arab Emirates']!;
      expect(uae).not.to.include('Sources differ');
      tag.asOf = '2024-07-08';
      await settled(tag);
      expect(group(tag, /dialogue/)['United Arab Emirates']).to.include(
        'Sources differ This is the sixteenth country',
      );
      expect(group(tag, /organisations/)['Islamic Organisation for Food Security']).to.include(
        'an opinion piece of 8 July 2024 calls OIC',
      );
    });
  });

  it('<sco-participant-list summit="2024-astana"> shows the members; the others are folded', async () => {
    const box = await draw<HTMLElement>(
      html`<div style="inline-size: 640px">
        <sco-participant-list summit="2024-astana"></sco-participant-list>
      </div>`,
    );
    const tag = box.firstElementChild as HTMLElement;
    const [fold, ...more] = parts(tag, 'fold');
    expect(more).to.deep.equal([]);
    expect(words(fold!.querySelector('summary'))).to.equal('The other 16 participants');
    const seen = parts(tag, 'subheading').filter((each) => each.checkVisibility());
    expect(seen.map((each) => words(each))).to.deep.equal(['10 members']);
    expect(tag.offsetHeight).to.be.at.most(700);
    box.querySelector('sco-participant-list')!.setAttribute('size', 'full');
    await settled(tag);
    expect(parts(tag, 'fold')).to.deep.equal([]);
  });

  it('<sco-participant-list> 20rem wide has a state and the name of its head on one line', async () => {
    const box = await draw<HTMLElement>(
      html`<div style="inline-size: 20rem">
        <sco-participant-list summit="2024-astana"></sco-participant-list>
      </div>`,
    );
    const [state, head] = part(box.firstElementChild!, 'delegations').firstElementChild!.children;
    const [left, right] = [state!.getBoundingClientRect(), head!.getBoundingClientRect()];
    expect(left.top).to.equal(right.top);
    expect(left.right).to.be.at.most(right.left);
  });

  it('order="charter" is that of the Charter, and order="accession" puts the newest member last', async () => {
    const tag = await draw(html`<sco-participant-list summit="2024" order="charter"></sco-participant-list>`);
    expect(Object.keys(group(tag, /members/)).slice(0, 3)).to.deep.equal([
      'Kazakhstan',
      'China',
      'Kyrgyzstan',
    ]);
    tag.order = 'accession';
    await settled(tag);
    expect(Object.keys(group(tag, /members/)).slice(-4)).to.deep.equal([
      'India',
      'Pakistan',
      'Iran',
      'Belarus',
    ]);
  });

  it('<sco-participant-list> is of the newest summit, and tells how many are known at least', async () => {
    const tag = await draw(html`<sco-participant-list as-of="2026-09-15"></sco-participant-list>`);
    expect(words(part(tag, 'kicker'))).to.equal('SCO · Bishkek 2026');
    expect(words(part(tag, 'counts'))).to.match(
      /^31 August – 1 September 2026 · at least 10 members, 1 partner and 1 organisation/,
    );
    expect(drawn(tag)).to.include('The list is incomplete: at least 12 delegations attended.');
    expect(groups(tag).map(({ heading }) => heading)).to.deep.equal([
      'At least 10 members',
      'At least 1 partner',
      'At least 1 organisation',
    ]);
  });

  it('<sco-participant-list summit="2021"> sets messages apart, and marks those on a video link', async () => {
    const tag = await draw(html`<sco-participant-list summit="2021"></sco-participant-list>`);
    expect(words(part(tag, 'counts'))).not.to.include('organisation');
    expect(group(tag, /^Sent a message \(not counted\): 1$/)).to.deep.equal({
      'United Nations': 'António Guterres Secretary-General',
    });
    expect(group(tag, /members/)['China']).to.equal('Xi Jinping President · by video link');
    expect(group(tag, /members/)['Tajikistan']).to.equal('Emomali Rahmon President · in the chair');
  });

  it('<sco-participant-list summit="2023"> says once that all met by video link', async () => {
    const tag = await draw(html`<sco-participant-list summit="2023"></sco-participant-list>`);
    expect(drawn(tag)).to.include('The whole meeting was held by video link.');
    expect(drawn(tag)).not.to.include('· by video link');
  });

  it('<sco-participant-list summit="2012"> has Afghanistan as a guest, and the name as it was printed', async () => {
    const tag = await draw(html`<sco-participant-list summit="2012"></sco-participant-list>`);
    expect(Object.keys(group(tag, /guests/))).to.deep.equal(['Afghanistan', 'Turkmenistan']);
    expect(drawn(tag)).to.include('printed by the source as M. Jenca');
    expect(drawn(tag)).not.to.include('Printed as Foreign Minister S. Krishna.');
    tag.setAttribute('notes', '');
    await settled(tag);
    expect(drawn(tag)).to.include('Printed as Foreign Minister S. Krishna.');
  });

  it('opens a note on a dispute by keyboard', async () => {
    const tag = await draw(html`<sco-participant-list summit="2024"></sco-participant-list>`);
    const [first] = parts(tag, 'dispute') as HTMLDetailsElement[];
    const summary = first!.querySelector('summary')!;
    summary.focus();
    expect(tag.shadowRoot!.activeElement).to.equal(summary);
    summary.click();
    expect(first!.open).to.equal(true);
  });

  for (const [day, shown] of [
    ['2024-07-03', false],
    ['2024-07-04', true],
    ['2024-07-05', true],
  ] as const) {
    it(`<sco-participant-list summit="2024" as-of="${day}"> shows its ${shown ? 'list' : 'children'}`, async () => {
      const tag = await draw(
        html`<sco-participant-list summit="2024" as-of=${day}
          ><p>Sixteen countries.</p></sco-participant-list
        >`,
      );
      expect(showsChildren(tag)).to.equal(!shown);
      if (!shown) await messages.warned('had not been held by 2024-07-03');
    });
  }

  it('<sco-participant-list summit="2024-astna"> shows its children and names the nearest ids', async () => {
    const tag = await draw(
      html`<sco-participant-list summit="2024-astna"><p>Sixteen countries.</p></sco-participant-list>`,
    );
    expect(showsChildren(tag)).to.equal(true);
    expect((await messages.warned('"2024-astna"'))[0]).to.include('Did you mean "2024-astana"');
  });

  it('<sco-participant-list> begins an opened note on a dispute at the edge of its column', async () => {
    const tag = await draw(html`<sco-participant-list summit="2024-astana"></sco-participant-list>`);
    const [first] = parts(tag, 'dispute') as HTMLDetailsElement[];
    first!.open = true;
    expect(getComputedStyle(first!.querySelector('summary')!).paddingInlineStart).to.equal('0px');
  });

  it('<sco-participant-list summit="2024-astana"> leaves no space before a mark, where a line could break', async () => {
    const tag = await draw(html`<sco-participant-list summit="2024-astana"></sco-participant-list>`);
    const marks = parts(tag, 'dispute');
    expect(marks).not.to.have.lengthOf(0);
    for (const mark of marks) {
      const before = document.createRange();
      before.setStart(mark.parentNode!, 0);
      before.setEndBefore(mark);
      expect(before.toString()).not.to.match(/\s$/);
    }
  });
});
