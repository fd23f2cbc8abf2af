import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset } from '../../src/elements.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, facts, part, parts, settled, showsChildren, words } from '../support/tags.js';

/** The status below the name, without marks and the sentences under it. */
const lede = (tag: Element) => {
  const copy = tag.shadowRoot!.querySelector('.lede')!.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll('details, p, [part]')) other.remove();
  return words(copy);
};
const card = (state: string | undefined, day?: string) =>
  draw(html`<sco-state-card state=${state ?? ''} as-of=${day ?? ''}></sco-state-card>`);
const steps = (tag: Element) => [...part(tag, 'list').children].map((step) => words(step));
const ofCard = (tag: Element) => facts(part(tag, 'facts'));

describe('<sco-state-card>', () => {
  const messages = listenToConsole();

  it('<sco-state-card state="by" as-of="2024-07-05"> is Belarus on the day after it joined', async () => {
    const tag = await card('by', '2024-07-05');
    expect(words(part(tag, 'heading'))).to.equal('Belarus');
    expect(lede(tag)).to.equal('Member since 4 July 2024');
    expect([...tag.shadowRoot!.querySelectorAll('.lede p')].map((each) => words(each))).to.deep.equal([
      'Decided at the Astana summit',
      'Accession process started at the Samarkand summit, 16 September 2022',
    ]);
    expect(facts(part(tag, 'figures'))['Capital']).to.match(/^Minsk/);
    const [first, second, more] = steps(tag);
    expect(more).to.equal(undefined);
    expect(first).to.match(/^Dialogue partner April 2010 – 10 July 2015/);
    expect(first).to.include('Decided at the Yekaterinburg summit, 16 June 2009');
    expect(second).to.equal('Observer 10 July 2015 – 4 July 2024 Decided at the Ufa summit');
    await expect(tag).to.be.accessible();
  });

  it('<sco-state-card> of Laos, Bangladesh: what was applied for and since when, once', async () => {
    for (const [state, day, row] of [
      ['la', '2025-08-31', /^Applicant for dialogue partnership since May 2024/],
      ['bd', '2024-07-08', /^Interest expressed since 2007/],
    ] as const) {
      const tag = await card(state, day);
      expect(steps(tag)[0]).to.match(row);
      expect(drawn(tag).split(/since (?:May 2024|2007)/)).to.have.lengthOf(2);
    }
  });

  for (const [state, day] of [
    ['', '2026-09-15'],
    ['by', '2024-07-05'],
    ['kz', '2026-09-15'],
  ] as const)
    it(`<sco-state-card state="${state}" as-of="${day}"> is at most 700 px high, and says no day of a status twice`, async () => {
      const box = await draw<HTMLElement>(
        html`<div style="inline-size: 640px">
          <sco-state-card state=${state} as-of=${day}></sco-state-card>
        </div>`,
      );
      const tag = box.firstElementChild as HTMLElement;
      expect(tag.offsetHeight).to.be.at.most(700);
      expect(parts(tag, 'documents').filter((each) => each.checkVisibility())).to.deep.equal([]);
      expect(parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')))).to.include(
        'How it came about',
      );
      const [line] = words(tag.shadowRoot!.querySelector('.lede')).match(/since \d+ \w+ \d{4}/)!;
      const seen = drawn(tag).split(line);
      expect(seen).to.have.lengthOf(2);
    });

  it('<sco-state-card size="full"> folds nothing', async () => {
    const tag = await draw(html`<sco-state-card state="by" size="full"></sco-state-card>`);
    expect(parts(tag, 'fold')).to.deep.equal([]);
    expect(part(tag, 'documents').children).to.have.lengthOf(5);
  });

  for (const [state, day, says] of [
    ['by', '2024-07-03', 'Observer since 10 July 2015'],
    ['by', '2024-07-04', 'Member since 4 July 2024'],
    ['by', '2010-04-29', 'No formal status'],
    ['by', '2010-04-30', 'Dialogue partner since April 2010'],
    ['ir', '2023-07-03', 'Observer since 5 July 2005'],
    ['ir', '2023-07-04', 'Member since 4 July 2023'],
    ['kz', '2024-07-05', 'Founding member since 15 June 2001'],
    ['qa', '2022-09-13', 'No formal status'],
    ['qa', '2022-09-14', 'Dialogue partner since 14 September 2022'],
    ['QA', '2025-09-01', 'SCO partner since 1 September 2025'],
    ['la', '2025-08-31', 'No formal status'],
    ['Laos', '2025-09-01', 'SCO partner since 1 September 2025'],
    ['bd', '2007-12-30', 'No formal status'],
    ['bd', '2007-12-31', 'No formal status'],
    ['bangladesh', '2024-07-08', 'No formal status'],
    ['tm', '2024-07-08', 'No formal status'],
  ] as const) {
    it(`<sco-state-card state="${state}" as-of="${day}">: ${says}`, async () => {
      expect(lede(await card(state, day))).to.equal(says);
    });
  }

  it('<sco-state-card state="by" as-of="2024-07-03"> knows that accession had been opened, and no member', async () => {
    const text = drawn(await card('by', '2024-07-03'));
    expect(text).not.to.include('4 July 2024');
    expect(text).not.to.include('Tenth member');
    expect(text).not.to.include('granting it the status of an SCO member');
  });

  it('<sco-state-card state="sa" as-of="2021-12-31"> has the status that was decided and had not begun', async () => {
    const [status] = steps(await card('sa', '2021-12-31'));
    expect(status).to.include('Decided at the Dushanbe summit, 17 September 2021');
    expect(drawn(await card('sa', '2021-12-31'))).to.include('Dialogue partner not yet in force');
    expect(drawn(await card('sa', '2021-12-31'))).not.to.include('2022');
  });

  it('<sco-state-card state="bd"> tells of July 2024 only once that had come', async () => {
    expect(drawn(await card('bd', '2024-07-30'))).not.to.include('July 2024 lists');
    expect(drawn(await card('bd', '2024-07-31'))).to.include('July 2024 lists');
  });

  it('<sco-state-card state="kz"> has chairs and summits up to the day', async () => {
    const tag = await card('kz', '2024-07-03');
    const { 'In the chair': chaired, 'Summits hosted': hosted } = ofCard(tag);
    expect(chaired).to.include('7 June 2002 – 29 May 2003');
    expect(chaired).to.include('since 4 July 2023');
    expect(hosted!.match(/Astana \d{4}/g)).to.deep.equal(['Astana 2005', 'Astana 2011', 'Astana 2017']);
    tag.asOf = '2024-07-04';
    await settled(tag);
    const after = ofCard(tag);
    expect(after['In the chair']).to.include('4 July 2023 – 4 July 2024');
    expect(after['Summits hosted']).to.include('Astana 2024');
  });

  for (const [day, capital] of [
    ['2019-03-22', 'Astana'],
    ['2019-03-23', 'Nur-Sultan'],
    ['2022-09-16', 'Nur-Sultan'],
    ['2022-09-17', 'Astana'],
  ] as const) {
    it(`<sco-state-card state="kz" as-of="${day}"> has the capital ${capital}`, async () => {
      expect(facts(part(await card('kz', day), 'figures'))['Capital']).to.equal(capital);
    });
  }

  it('<sco-state-card state="kz"> has rounded figures with their source, their year once, and none of a later year', async () => {
    const tag = await card('kz', '2024-07-05');
    const figures = facts(part(tag, 'figures'));
    expect(figures['Population']).to.equal('20.6 million (World Bank)');
    expect(figures['Area']).to.equal('2.72 million km² (CIA World Factbook)');
    expect(figures['GDP, nominal']).to.equal('288 billion US dollars (CIA World Factbook)');
    expect(figures['GDP at purchasing power parity']).to.equal(
      '842 billion international dollars (IMF, October 2025)',
    );
    expect(parts(tag, 'subheading').map((each) => words(each))).to.include('Figures, 2024');
    tag.asOf = '2023-12-31';
    await settled(tag);
    expect(Object.keys(facts(part(tag, 'figures')))).to.deep.equal(['Capital', 'Area']);
    expect(drawn(tag)).to.include('Later figures are not shown.');
  });

  it('<sco-state-card state="ir"> has a mark where sources differ, which opens the explanation', async () => {
    const tag = await card('ir', '2024-07-05');
    const [dispute] = parts(tag, 'dispute') as HTMLDetailsElement[];
    expect(dispute!.open).to.equal(false);
    const summary = dispute!.querySelector('summary')!;
    expect(words(summary)).to.equal('Sources differ');
    summary.click();
    expect(dispute!.open).to.equal(true);
    expect(words(dispute)).to.include('16 September 2022');
  });

  for (const [day, name] of [
    ['2001-06-15', 'China'],
    ['2024-07-03', 'Kazakhstan'],
    ['2024-07-04', 'China'],
    ['2026-09-15', 'Pakistan'],
  ] as const) {
    it(`<sco-state-card as-of="${day}"> is the state in the chair, ${name}`, async () => {
      expect(words(part(await card(undefined, day), 'heading'))).to.equal(name);
    });
  }

  it('<sco-state-card as-of="2001-06-14"> is empty', async () => {
    const tag = await card(undefined, '2001-06-14');
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('The organisation had not been founded by this date.');
  });

  it('<sco-state-card state="zz"> shows its children and names the nearest codes', async () => {
    const tag = await draw(html`<sco-state-card state="zz"><p>A state</p></sco-state-card>`);
    expect(showsChildren(tag)).to.equal(true);
    const [message] = await messages.warned('"zz"');
    expect(message).to.match(/^<sco-state-card> has no state "zz"\. Did you mean/);
  });

  it('<sco-provider> gives a house name, by which the state is found, too', async () => {
    const own: OwnDataset = { names: { tr: 'Turkey' } };
    const provider = await draw(
      html`<sco-provider .facts=${own}><sco-state-card state="turkey"></sco-state-card></sco-provider>`,
    );
    expect(words(part(provider.querySelector('sco-state-card')!, 'heading'))).to.equal('Turkey');
  });

  it('<sco-state-card lang="ru"> has our sentences in Russian', async () => {
    const tag = await draw(html`<sco-state-card lang="ru" state="in"></sco-state-card>`);
    expect(words(part(tag, 'heading'))).to.equal('Индия');
    expect(tag.shadowRoot!.querySelector('[lang=en]')).to.equal(null);
    expect(drawn(tag)).to.match(/наблюдател\p{L}+ .*Астан/u);
  });

  it('<sco-state-card lang="ru" state="kz"> leaves no mark alone on a line, and each easy to hit', async () => {
    const page = await draw(
      html`<div style="inline-size: 290px; font-size: 17px">
        <sco-state-card lang="ru" state="kz"></sco-state-card>
      </div>`,
    );
    const marks = parts(page.firstElementChild!, 'dispute');
    expect(marks).to.have.lengthOf(4);
    for (const mark of marks) {
      const { left, width, height } = mark.querySelector('summary')!.getBoundingClientRect();
      expect(left - mark.parentElement!.getBoundingClientRect().left).to.be.above(30);
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  it('<sco-state-card lang="ru" state="dz"> says since which month in the right case', async () => {
    const tag = await draw(html`<sco-state-card lang="ru" state="dz"></sco-state-card>`);
    expect(drawn(tag)).to.include('с мая 2024 г.').and.not.to.include('с май');
  });

  it('<sco-state-card lang="ru"> breaks no word of a term beside its fact', async () => {
    const page = await draw(
      html`<div style="inline-size: 600px; font-size: 17px">
        <sco-state-card lang="ru" state="kz"></sco-state-card>
      </div>`,
    );
    const terms = [...page.firstElementChild!.shadowRoot!.querySelectorAll<HTMLElement>('dt')];
    for (const term of terms) term.style.overflowWrap = 'normal';
    for (const term of terms) expect(term.scrollWidth, words(term)).to.be.at.most(term.clientWidth);
  });
});
