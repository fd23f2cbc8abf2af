import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { dataset } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, parts, words } from '../support/tags.js';

/** The labels of what is folded. */
const folds = (tag: Element) => parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')));
/** The verdicts in the order of the statements, each once. */
const verdicts = (tag: Element) => [
  ...new Set(
    parts(tag, 'claims').flatMap((list) => [...list.querySelectorAll('strong')].map((each) => words(each))),
  ),
];
const rowsOf = (tag: Element) => parts(tag, 'claims').flatMap((list) => [...list.children]);

describe('<sco-claim-list>', () => {
  const messages = listenToConsole();

  it('<sco-claim-list> has all 45 statements once, by verdict, and says how many there are', async () => {
    const tag = await draw(html`<sco-claim-list></sco-claim-list>`);
    expect(verdicts(tag)).to.deep.equal(['Contradicted', 'Imprecise', 'Unverifiable', 'Confirmed']);
    expect(folds(tag)).to.deep.equal(['42 more statements', '7 facts']);
    expect(drawn(tag)).to.include(
      '45 statements: 3 contradicted, 14 imprecise, 6 unverifiable and 22 confirmed. 2 more were too uncertain',
    );
    const said = rowsOf(tag).map((row) => words(row.firstElementChild!));
    expect(said.toSorted()).to.deep.equal(dataset.astana2024.claims.map(({ claim }) => claim).toSorted());
    await expect(tag).to.be.accessible();
  });

  it('<sco-claim-list> shows the three that sources contradict in at most 700 px at a width of 640, the others folded', async () => {
    const page = await draw(html`<div style="inline-size: 640px"><sco-claim-list></sco-claim-list></div>`);
    const tag = page.firstElementChild!;
    const shown = rowsOf(tag).filter((row) => !row.closest('details:not([open])'));
    expect(shown.map((row) => words(row.querySelector('strong')))).to.deep.equal(
      Array(3).fill('Contradicted'),
    );
    expect(tag.getBoundingClientRect().height).to.be.at.most(700);
  });

  it('<sco-claim-list size="full"> shows all at once', async () => {
    const tag = await draw(html`<sco-claim-list size="full"></sco-claim-list>`);
    expect(folds(tag)).to.deep.equal([]);
    expect(rowsOf(tag)).to.have.lengthOf(45);
    expect(parts(tag, 'subheading').map((each) => words(each))).to.deep.equal(['What the piece leaves out']);
  });

  it('<sco-claim-list as-of="2024-07-08"> knows nothing later than that day', async () => {
    const tag = await draw(html`<sco-claim-list as-of="2024-07-08"></sco-claim-list>`);
    expect(drawn(tag)).to.include('12 imprecise, 8 unverifiable');
    const [said] = drawn(tag).split('As of ');
    for (const later of ['Tianjin', '2026', 'March 2025', 'September 2025', 'Kyrgyzstan chaired', 'Khamidov'])
      expect(said).not.to.include(later);
  });

  it('<sco-claim-list as-of="2024-07-07"> is empty', async () => {
    const tag = await draw(html`<sco-claim-list as-of="2024-07-07"></sco-claim-list>`);
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('appeared on 8 July 2024');
    expect(rowsOf(tag)).to.have.lengthOf(0);
  });

  it('<sco-claim-list verdict="contradicted" omissions="hide"> has the three that are wrong, and no omission', async () => {
    const tag = await draw(html`<sco-claim-list verdict="contradicted" omissions="hide"></sco-claim-list>`);
    expect(verdicts(tag)).to.deep.equal(['Contradicted']);
    expect(folds(tag)).to.deep.equal([]);
    expect(drawn(tag)).to.include('3 statements: 3 contradicted.');
    expect(drawn(tag)).not.to.include('too uncertain');
    expect(parts(tag, 'omissions')).to.have.lengthOf(0);
  });

  it('<sco-claim-list verdict="confirmed" category="roadmap"> has one statement', async () => {
    const tag = await draw(html`<sco-claim-list verdict="confirmed" category="roadmap"></sco-claim-list>`);
    expect(rowsOf(tag)).to.have.lengthOf(1);
    expect(drawn(tag))
      .to.include('statement by statement: roadmap')
      .and.to.include('1 statement: 1 confirmed.');
  });

  it('<sco-claim-list verdict="contradicted" category="kazakhstan"> has none, and says so', async () => {
    const tag = await draw(
      html`<sco-claim-list verdict="contradicted" category="kazakhstan"></sco-claim-list>`,
    );
    expect(tag.matches(':state(empty)')).to.equal(true);
    expect(drawn(tag)).to.include('No statement of this kind.');
  });

  it('<sco-claim-list verdict="contradicted wrong" category="sports"> leaves out what it does not know', async () => {
    const tag = await draw(
      html`<sco-claim-list verdict="contradicted wrong" category=${'sports' as never}></sco-claim-list>`,
    );
    expect(verdicts(tag)).to.deep.equal(['Contradicted']);
    await messages.warned('verdict="wrong" is unknown and left out');
    await messages.warned('category="sports" is unknown and left out');
  });

  it('<sco-claim-list> leaves no space before a mark, where a line could break', async () => {
    const tag = await draw(html`<sco-claim-list></sco-claim-list>`);
    const marks = parts(tag, 'dispute');
    expect(marks).not.to.have.lengthOf(0);
    for (const mark of marks) {
      const before = document.createRange();
      before.setStart(mark.parentNode!, 0);
      before.setEndBefore(mark);
      expect(before.toString()).not.to.match(/\s$/);
    }
  });

  it('<sco-claim-list lang="zh"> has no space after a full stop', async () => {
    const tag = await draw(html`<sco-claim-list lang="zh"></sco-claim-list>`);
    expect(words(tag.shadowRoot!.querySelector('.lede'))).to.match(/已证实。另有\d+条/);
  });
});
