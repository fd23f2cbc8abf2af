import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/index.js';
import { datasetInfo } from '../../src/data/dataset-info.js';
import { dataset, type IsoDay } from '../../src/dataset.js';
import { arrives, draw, facts, parts, set, settled, until, words } from '../support/tags.js';

const { documents } = dataset;
const { undatedRemarksFrom } = datasetInfo;
const dayBefore = new Date(Date.parse(undatedRemarksFrom) - 24 * 60 * 60 * 1000)
  .toISOString()
  .slice(0, 10) as IsoDay;
const entry = (tag: Element, id: string) =>
  tag.shadowRoot!.querySelector<HTMLElement>(`#sco-document-timeline-${id}`)!;

/** Opens an entry with a click and waits for its content. */
async function open(tag: Element, id: string): Promise<HTMLElement> {
  entry(tag, id).querySelector('summary')!.click();
  await until(() => entry(tag, id).querySelector('[part=body] .sources'), `${id} is open, with its sources`);
  return entry(tag, id);
}

describe('<sco-document-timeline>, an opened entry', () => {
  const timeline = (day: IsoDay | '' = '') =>
    draw(html`<sco-document-timeline summit="2024" as-of=${day}></sco-document-timeline>`);

  it('has summary, form, text, sources and a link to itself, and says that the reader opened it', async () => {
    const tag = await timeline();
    const heard = oneEvent(tag, 'sco-toggle');
    const body = await open(tag, 'astana-declaration-2024');
    expect((await heard).detail).to.deep.equal({ part: 'astana-declaration-2024', open: true });
    const detail = dataset.summitBackgrounds['2024-astana'].documents['astana-declaration-2024']!;
    expect(words(body)).to.include(detail.summary);
    const lines = facts(body);
    expect(lines['How adopted']).to.equal(detail.legalForm);
    const [text] = Object.values(detail.texts!);
    expect(lines['Text']).to.equal('English (mea.gov.in)');
    expect(body.querySelector('a[hreflang=en]')!.getAttribute('href')).to.equal(text);
    expect(lines['Sources']).to.include('President of Russia, official, Russian and English');
    const link = [...body.querySelectorAll('a')].find((each) => words(each) === 'Link to this document');
    expect(link?.getAttribute('href')).to.equal('#sco-document-timeline-astana-declaration-2024');
    await expect(tag).to.be.accessible();
  });

  it('says where a text is, and calls no copy official', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const [id, url] = Object.values(dataset.summitBackgrounds)
      .flatMap((background) => Object.entries(background.documents))
      .flatMap(([id, { texts }]) => Object.values(texts ?? {}).map((url) => [id, url] as const))
      .find(([, url]) => url.includes('worldjpn.net'))!;
    const body = await open(tag, id);
    expect(body.querySelector(`a[href="${url}"]`)).not.to.equal(null);
    expect(facts(body)['Text']).to.include('(worldjpn.net)');
    expect(words(body.querySelector('dl'))).not.to.include('Official');
  });

  it('closes again, and says so', async () => {
    const tag = await timeline();
    const body = await open(tag, 'astana-declaration-2024');
    const heard = oneEvent(tag, 'sco-toggle');
    body.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await heard).detail).to.deep.equal({ part: 'astana-declaration-2024', open: false });
    await settled(tag);
    expect(parts(tag, 'body')).to.have.lengthOf(0);
  });

  it('opens on a click with the mouse', async () => {
    const tag = await timeline();
    const summary = entry(tag, 'astana-declaration-2024').querySelector('summary')!;
    summary.scrollIntoView({ block: 'center' });
    const { left, top } = summary.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 20), Math.round(top + 10)] });
    await arrives(tag, 'body');
    expect(entry(tag, 'astana-declaration-2024').querySelector('[part=body]')).not.to.equal(null);
  });

  it('names what it follows, and what followed it once that was adopted', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const later = documents.find(({ id }) => id === 'ct-programme-2025-2027')!;
    const earlier = documents.find(({ id }) => id === later.succeeds)!;
    expect(facts(await open(tag, later.id))['Follows']).to.equal(
      `${set(earlier.title)} (${earlier.date.slice(0, 4)})`,
    );
    expect(facts(await open(tag, earlier.id))['Followed by']).to.equal(`${set(later.title)} (2024)`);
    tag.asOf = '2024-07-03';
    await settled(tag);
    expect(facts(entry(tag, earlier.id))).not.to.have.property('Followed by');
  });

  for (const [day, known] of [
    ['', true],
    [undatedRemarksFrom, true],
    [dayBefore, false],
    ['2024-07-05', false],
  ] as const) {
    it(`as-of="${day}" ${known ? 'has' : 'hides'} what became of it since`, async () => {
      const body = await open(await timeline(day), 'strategy-2035-decision-2024');
      expect('Since then' in facts(body)).to.equal(known);
      expect('Note' in facts(body)).to.equal(known);
    });
  }

  it('leads to its predecessor by a link', async () => {
    const tag = await draw(html`<sco-document-timeline></sco-document-timeline>`);
    const body = await open(tag, 'ct-programme-2025-2027');
    body.querySelector<HTMLAnchorElement>('a[href="#sco-document-timeline-ct-programme-2022-2024"]')!.click();
    await until(() => entry(tag, 'ct-programme-2022-2024').querySelector('[part=body]'), 'it is open');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
