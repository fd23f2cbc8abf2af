import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, showsChildren, words } from '../support/tags.js';

describe('<sco-quote-list>', () => {
  const messages = listenToConsole();

  it('<sco-quote-list summit="2024-astana"> has every quotation with speaker, office, occasion and day', async () => {
    const tag = await draw(html`<sco-quote-list summit="2024-astana"></sco-quote-list>`);
    expect(words(part(tag, 'heading'))).to.equal('Said at the summit: Astana 2024');
    const quotes = parts(tag, 'quote').map((quote) => words(quote));
    expect(quotes).to.have.lengthOf(11);
    const guterres = quotes.find((quote) => quote.includes('Guterres'))!;
    expect(guterres).to.match(/^“The central goal of our multilateral system must be peace/);
    expect(guterres).to.include('António Guterres UN Secretary-General · SCO Plus · 4 July 2024');
    await expect(tag).to.be.accessible();
  });

  it('<sco-quote-list> shows three and folds the others, in lines of about 65 characters', async () => {
    const page = await draw(
      html`<div style="inline-size: 1000px; font-family: serif">
        <sco-quote-list summit="2024-astana"></sco-quote-list>
      </div>`,
    );
    const tag = page.firstElementChild!;
    const shown = parts(tag, 'quote').filter((quote) => !quote.closest('details:not([open])'));
    expect(shown).to.have.lengthOf(3);
    expect(words(part(tag, 'fold').querySelector('summary'))).to.equal('8 more quotations');
    for (const quote of shown) {
      const paragraph = quote.querySelector('blockquote .para')!;
      const lines =
        paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight);
      expect(words(paragraph).length / Math.round(lines)).to.be.at.most(75);
    }
  });

  it('<sco-quote-list size="full"> has them all in one list', async () => {
    const tag = await draw(html`<sco-quote-list summit="2024-astana" size="full"></sco-quote-list>`);
    expect(parts(tag, 'fold')).to.deep.equal([]);
    expect(part(tag, 'quotes').children).to.have.lengthOf(11);
  });

  it('<sco-quote-list> prints no note that was meant for us', async () => {
    const tag = await draw(html`<sco-quote-list summit="2024-astana"></sco-quote-list>`);
    expect(drawn(tag)).not.to.include('opinion piece');
  });

  it('a quotation is one for machines too, in the reader’s language, with the words that it was made from below', async () => {
    const tag = await draw(html`<sco-quote-list lang="ru" quote="q-modi-1"></sco-quote-list>`);
    const [quote] = tag.shadowRoot!.querySelectorAll('blockquote');
    expect(quote!.lang).to.equal('ru');
    expect(words(quote)).to.match(/^«Терроризму .*»†$/);
    expect(part(tag, 'original').lang).to.equal('en');
    expect(words(part(tag, 'original'))).to.equal(
      'Terrorism in any form or manifestation cannot be justified or condoned.',
    );
    const inEnglish = await draw(html`<sco-quote-list quote="q-modi-1"></sco-quote-list>`);
    expect(parts(inEnglish, 'original')).to.have.lengthOf(0);
  });

  for (const [speaker, count] of [
    ['tokayev', 2],
    ['Recep Tayyip Erdoğan', 1],
    ['erdogan', 1],
  ] as const) {
    it(`<sco-quote-list speaker="${speaker}"> has ${count}`, async () => {
      const tag = await draw(html`<sco-quote-list speaker=${speaker}></sco-quote-list>`);
      expect(parts(tag, 'quote')).to.have.lengthOf(count);
    });
  }

  it('<sco-quote-list speaker="tokaev"> shows its children, and names the nearest', async () => {
    const tag = await draw(html`<sco-quote-list speaker="tokaev"><p>Facts</p></sco-quote-list>`);
    expect(showsChildren(tag)).to.equal(true);
    expect((await messages.warned('speaker "tokaev"'))[0]).to.include('kassym-jomart-tokayev');
  });

  it('<sco-quote-list summit="2018-qingdao"> says that there is none', async () => {
    const tag = await draw(html`<sco-quote-list summit="2018-qingdao"></sco-quote-list>`);
    expect(drawn(tag)).to.include('The dataset has no sourced quotations from this summit.');
    expect(tag.matches(':state(empty)')).to.equal(true);
  });

  it('<sco-quote-list summit=" "> has those of the newest summit with any, as without the attribute', async () => {
    const tag = await draw(html`<sco-quote-list summit=" "></sco-quote-list>`);
    expect(words(part(tag, 'heading'))).to.equal('Said at the summit: Astana 2024');
  });

  it('<sco-quote-list as-of="2023-07-05"> does not know the summit of 2024', async () => {
    const tag = await draw(html`<sco-quote-list as-of="2023-07-05"></sco-quote-list>`);
    expect(words(part(tag, 'heading'))).to.equal('Said at the summit: New Delhi 2023');
    expect(tag.matches(':state(empty)')).to.equal(true);
  });

  it('<sco-quote-list> begins no line with a dot between two things', async () => {
    const tag = await draw(html`<sco-quote-list summit="2024-astana"></sco-quote-list>`);
    expect(part(tag, 'quotes').textContent).to.include('\u00a0· ').and.not.to.include(' · ');
  });
});
