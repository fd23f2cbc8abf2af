import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import '../../src/data-sco.js';
import { listenToConsole } from '../support/console.js';
import { draw, part, parts, settled, until, words } from '../support/tags.js';

/** The text of a page as a reader sees it, through shadow roots and slots. */
function seen(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType === Node.COMMENT_NODE) return '';
  if (node instanceof Element && getComputedStyle(node).display === 'none') return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length ? assigned : ((node as Element).shadowRoot ?? node).childNodes;
  return [...children].map(seen).join('').replace(/\s+/g, ' ');
}

/** A sentence with a tag in it. */
async function sentence(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<p></p>`);
  page.innerHTML = `Members of ${markup} met.`;
  await settled(page);
  return page;
}
const tagIn = (page: Element) => page.querySelector('sco-term')!;
const explanation = (page: Element) => words(part(tagIn(page), 'definition'));

const CICA = 'Conference on Interaction and Confidence Building Measures in Asia';

describe('the words of the page in <sco-term>', () => {
  const messages = listenToConsole();

  for (const [inside, what] of [
    ['<em>CICA</em>', 'in italics'],
    ['<mark>CI</mark>CA', 'of which a search has marked a part'],
    ['<font style="vertical-align: inherit"><font>CICA</font></font>', 'that the browser has translated'],
    ['<span style="color: red">CICA</span>', 'that an editor has coloured'],
    ['<span lang="en">CICA</span>', 'whose language the page gives'],
    ['<!-- sic --><b>CICA</b><!-- /sic -->', 'between comments'],
    ['<strong>\n  CI&shy;CA\n</strong>', 'over lines'],
    ['<ruby>CICA<rt>see-ka</rt></ruby>', 'with its sound above it'],
  ] as const) {
    it(`<sco-term>${inside}</sco-term>, ${what}, stays as it is and is explained`, async () => {
      const page = await sentence(`<sco-term>${inside}</sco-term>`);
      const tag = tagIn(page);
      const [child] = tag.children;
      expect(tag.matches(':state(ready)')).to.equal(true);
      expect(seen(page).replace(/\u00ad/g, '')).to.match(/^Members of \s?CICA(?:see-ka)? ?met\.$/);
      expect((child as HTMLElement).getBoundingClientRect().width).to.be.greaterThan(0);
      expect(explanation(page)).to.include(CICA);
      expect(messages.warnings).to.deep.equal([]);
    });
  }

  for (const [inside, what] of [
    ['CI\u00adCA', 'a soft hyphen'],
    ['CI\u200bCA', 'a zero width space'],
    ['\ufeffCICA\ufeff', 'the marks that editors put around a selection'],
    ['CI\u2060CA\u200d', 'joiners'],
    ['\u00a0cica\u00a0', 'no-break spaces, in lower case'],
    ['\u2068CICA\u2069', 'a bidirectional isolate'],
    ['ＣＩＣＡ', 'full-width letters'],
  ] as const) {
    it(`<sco-term>CICA</sco-term> with ${what} stays as it is and is explained`, async () => {
      const page = await sentence(`<sco-term>${inside}</sco-term>`);
      expect(seen(page)).to.equal(
        `Members of ${inside
          .replace(/\u00a0/g, ' ')
          .replace(/^\ufeff|\ufeff$/g, '')
          .trim()} met.`,
      );
      expect(explanation(page)).to.include(CICA);
    });
  }

  for (const [inside, name] of [
    ['dialogue\u00a0partner', '28 August 2008'],
    ['dialogue\u2011partner', '28 August 2008'],
    ['Шанхайская организация сотруднич\u00adества', 'Founded in Shanghai'],
    ['Shanghai <em>Cooperation</em>\n Organization', 'Founded in Shanghai'],
    ['CICA<sup><a href="#fn1">1</a></sup>', 'proposed by Kazakhstan'],
    ['<img alt="CICA">', 'proposed by Kazakhstan'],
  ] as const) {
    it(`<sco-term>${inside}</sco-term> is explained`, async () => {
      expect(explanation(await sentence(`<sco-term>${inside}</sco-term>`))).to.include(name);
    });
  }

  it('<sco-term term="caricc"><em>the centre</em></sco-term> keeps the page’s words and their markup', async () => {
    const page = await sentence('<sco-term term="caricc"><em>the centre</em></sco-term>');
    expect(seen(page)).to.equal('Members of the centre met.');
    expect(explanation(page)).to.include('Central Asian Regional Information and Coordination Centre');
  });

  it('<span data-sco="term"><em>CICA</em></span> keeps the page’s words and their markup', async () => {
    const page = await sentence('<span data-sco="term"><em>CICA</em></span>');
    await until(() => page.querySelector('sco-term'), 'the box has its tag');
    await settled(page);
    // The box shows the tag, with a copy of the words, once that is drawn.
    await until(() => page.querySelector('sco-term em')!.getBoundingClientRect().width, 'the tag is shown');
    expect(seen(page)).to.equal('Members of CICA met.');
    expect(explanation(page)).to.include(CICA);
  });

  it('<sco-term>CICA (a forum)</sco-term> keeps what the page says in brackets', async () => {
    const page = await sentence('<sco-term>CICA (a forum)</sco-term>');
    expect(seen(page)).to.equal('Members of CICA (a forum) met.');
    expect(explanation(page)).to.include(CICA);
  });

  for (const inside of [
    '<em>The Forum</em>',
    '<a href="#x">Forum The</a>',
    '<b>The</b> For&shy;um of them',
  ]) {
    it(`<sco-term>${inside}</sco-term>, which names no term, stays, and one message says so`, async () => {
      const page = await sentence(`<sco-term>${inside}</sco-term> and <sco-term>${inside}</sco-term>`);
      const text = words(tagIn(page)).replace(/\u00ad/g, '');
      expect(seen(page).replace(/\u00ad/g, '')).to.equal(`Members of ${text} and ${text} met.`);
      expect(tagIn(page).matches(':state(error)')).to.equal(true);
      const told = await messages.warned(`has no term "${text}"`);
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.include('Did you mean');
    });
  }

  it('<sco-term><svg>…</svg></sco-term>, a picture without text, stays', async () => {
    const page = await sentence('<sco-term><svg width="20" height="20"></svg></sco-term>');
    expect(tagIn(page).matches(':state(error)')).to.equal(true);
    expect(page.querySelector('svg')!.getBoundingClientRect().width).to.equal(20);
    expect(seen(page)).not.to.include('SCO');
  });

  for (const inside of ['', ' \n ', '<!-- nothing -->', '&#xFEFF;']) {
    it(`<sco-term>${inside}</sco-term> without any words is the SCO`, async () => {
      expect(seen(await sentence(`<sco-term>${inside}</sco-term>`))).to.equal('Members of SCO met.');
    });
  }

  describe('our own static HTML', () => {
    const full =
      '<span lang="en">CICA<span lang="en"> (Conference on Interaction and Confidence Building Measures in Asia)</span></span>';
    const inRussian =
      '<span lang="ru"><span lang="en">CICA<span lang="ru"> (<span lang="en">Conference on Interaction and Confidence Building Measures in Asia</span>)</span></span></span>';
    for (const [markup, said] of [
      [`<sco-term term="cica">${full}</sco-term>`, 'CICA'],
      [`<sco-term term="cica">\n  ${full}\n</sco-term>`, 'CICA'],
      [`<sco-term term="cica" lang="ru">${inRussian}</sco-term>`, 'СВМДА'],
      [`<sco-term term="cica">${full.replaceAll(' lang="en"', '')}</sco-term>`, 'CICA'],
      [`<sco-term term="cica">${full.replace(/<[^>]*>/g, '')}</sco-term>`, 'CICA'],
      [`<sco-term>${full}</sco-term>`, 'CICA'],
      [`<sco-term term="csto">${full}</sco-term>`, 'CSTO'],
      ['<sco-term term="observer" lang="ru"><span lang="en">observer</span></sco-term>', 'наблюдатель'],
    ] as const) {
      it(`${markup.slice(0, 60)}… is replaced by "${said}"`, async () => {
        const page = await sentence(markup);
        const shown = seen(page).replace(/\s+/g, ' ');
        expect(shown).to.equal(`Members of ${said} met.`);
        expect(messages.warnings).to.deep.equal([]);
      });
    }
  });

  describe('that change', () => {
    it('<sco-term>CICA</sco-term> whose text a script changes explains the new one', async () => {
      const page = await sentence('<sco-term>CICA</sco-term>');
      tagIn(page).firstChild!.nodeValue = 'CSTO';
      await until(() => explanation(page).includes('Collective Security'), 'the CSTO is explained');
      expect(seen(page)).to.equal('Members of CSTO met.');
    });

    it('<sco-term><em>CICA</em></sco-term> whose text a script changes explains the new one', async () => {
      const page = await sentence('<sco-term><em>CICA</em></sco-term>');
      page.querySelector('em')!.textContent = 'EAEU';
      await until(() => explanation(page).includes('Eurasian Economic Union'), 'the EAEU is explained');
      expect(seen(page)).to.equal('Members of EAEU met.');
    });

    it('<sco-term>CICA</sco-term> in which a search marks the word keeps it, open or not, and after the search', async () => {
      const page = await sentence('<sco-term>CICA</sco-term>');
      const tag = tagIn(page);
      part(tag, 'word').click();
      const mark = document.createElement('mark');
      mark.append(tag.firstChild!);
      tag.append(mark);
      await until(() => mark.getBoundingClientRect().width > 0, 'the mark is seen');
      expect(parts(tag, 'definition')[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
      mark.replaceWith(...mark.childNodes);
      await until(() => !tag.shadowRoot!.querySelector('slot'), 'the text alone is drawn again');
      expect(words(part(tag, 'word')).startsWith('CICA')).to.equal(true);
    });

    it('<sco-term> taken out, changed and put back explains the new text', async () => {
      const page = await sentence('<sco-term>CICA</sco-term>');
      const tag = tagIn(page);
      tag.remove();
      tag.textContent = 'CSTO';
      page.append(tag);
      await until(() => explanation(page).includes('Collective Security'), 'the CSTO is explained');
    });
  });

  it('<sco-term><a href="#there">CICA</a></sco-term> has no button around the link, and opens on its focus', async () => {
    const page = await draw<HTMLElement>(
      html`<p>
        Members of <sco-term><a href="#there">CICA</a></sco-term>
      </p>`,
    );
    await expect(page).to.be.accessible();
    page.querySelector('a')!.focus();
    await until(() => part(tagIn(page), 'definition').getBoundingClientRect().height > 0, 'it opens');
    page.querySelector('a')!.blur();
    await until(() => part(tagIn(page), 'definition').getBoundingClientRect().height === 0, 'it closes');
  });
});
