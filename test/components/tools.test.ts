import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/index.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, part, parts, settled, until, words } from '../support/tags.js';
import { embedButtons, fields, labels, open, snippet } from '../support/tools.js';

const LABELS = { en: 'Cite or reuse', ru: 'Цитировать и использовать', 'zh-Hans': '引用与使用' };
describe('the panel in the footer', () => {
  for (const [lang, label] of Object.entries(LABELS)) {
    it(`<sco-member-list lang="${lang}"> names its control, and the open panel passes axe`, async () => {
      const tag = await draw(html`<sco-member-list lang=${lang} as-of="2024-07-05"></sco-member-list>`);
      expect(words(part(tag, 'tools-button'))).to.equal(label);
      await open(tag);
      await expect(tag).to.be.accessible();
      expect(labels(tag)).to.have.lengthOf(4);
    });
  }

  it('opens with Enter, takes the focus by Tab, and closes with Escape, which gives the focus back', async () => {
    const tag = await draw(html`<sco-summit-card summit="2024-astana"></sco-summit-card>`);
    const button = part(tag, 'tools-button');
    button.focus();
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    const opened = oneEvent(tag, 'sco-toggle');
    await sendKeys({ press: 'Enter' });
    expect((await opened).detail).to.deep.equal({ part: 'tools', open: true });
    await arrives(tag, 'tools');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(tag.shadowRoot!.activeElement).to.equal(button);
    await sendKeys({ press: 'Tab' });
    expect(part(tag, 'tools').contains(tag.shadowRoot!.activeElement)).to.equal(true);
    const closed = oneEvent(tag, 'sco-toggle');
    await sendKeys({ press: 'Escape' });
    expect((await closed).detail).to.deep.equal({ part: 'tools', open: false });
    await settled(tag);
    expect(parts(tag, 'tools')).to.have.lengthOf(0);
    expect(tag.shadowRoot!.activeElement).to.equal(button);
  });

  it('and the list of sources are never open both', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    part(tag, 'sources-button').click();
    await arrives(tag, 'sources');
    await open(tag);
    expect(part(tag, 'sources-button').getAttribute('aria-expanded')).to.equal('false');
    part(tag, 'sources-button').click();
    await settled(tag);
    expect(parts(tag, 'tools')).to.have.lengthOf(0);
  });

  it('fits a column of 320 px, also in a page that is read from right to left', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const box = await draw<HTMLElement>(
        html`<div dir=${dir} style="inline-size: 320px"><sco-state-card state="ir"></sco-state-card></div>`,
      );
      const tag = box.firstElementChild!;
      await settled(tag);
      await open(tag);
      const { left, right } = box.getBoundingClientRect();
      for (const each of part(tag, 'tools').querySelectorAll('*')) {
        const inside = each.getBoundingClientRect();
        if (!inside.width) continue;
        // A select begins a little before its text.
        expect(inside.left, each.outerHTML.slice(0, 80)).to.be.at.least(left - 5);
        expect(inside.right, each.outerHTML.slice(0, 80)).to.be.at.most(right + 5);
      }
      const label = part(tag, 'tools').querySelector('dt')!.getBoundingClientRect();
      expect(dir === 'rtl' ? label.right : label.left).to.be.closeTo(dir === 'rtl' ? right : left, 1);
    }
  });

  it('has enough contrast on a dark page', async () => {
    const box = await draw<HTMLElement>(
      html`<div style="background: #16181c; color: #e8e6e1">
        <sco-state-card state="ir"></sco-state-card>
      </div>`,
    );
    const tag = box.firstElementChild!;
    await settled(tag);
    await open(tag);
    await expect(box).to.be.accessible();
  });

  it('is not printed', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    await open(tag);
    dispatchEvent(new Event('beforeprint'));
    expect(parts(tag, 'tools')).to.have.lengthOf(0);
    dispatchEvent(new Event('afterprint'));
    await settled(tag);
    expect(parts(tag, 'tools')).to.have.lengthOf(1);
  });

  it('makes no snippet before a reader asks for one, then the one of the choice', async () => {
    const tag = await draw(html`<sco-member-list as-of="2024-07-05"></sco-member-list>`);
    await open(tag);
    const pressed = () => embedButtons(tag).map((button) => button.ariaPressed);
    expect(embedButtons(tag).map(words)).to.deep.equal(['Facts of 5 July 2024', 'Always the newest facts']);
    expect(pressed()).to.deep.equal(['false', 'false']);
    expect(await snippet(tag, 'frozen')).to.match(/^<sco-member-list [^>]*as-of="2024-07-05">[^]*Belarus/);
    expect(pressed()).to.deep.equal(['true', 'false']);
    expect(await snippet(tag, 'live')).to.match(/^<sco-member-list [^>]*lang="en">[^]*Belarus/);
    expect(pressed()).to.deep.equal(['false', 'true']);
    await expect(tag).to.be.accessible();
  });

  it('keeps what is above it where it is', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    const before = part(tag, 'tools-button').getBoundingClientRect().top - tag.getBoundingClientRect().top;
    await open(tag);
    expect(part(tag, 'tools-button').getBoundingClientRect().top - tag.getBoundingClientRect().top).to.equal(
      before,
    );
  });
});

describe('what a panel offers', () => {
  const reader = listenToConsole();

  it('tools="cite data": these alone, and the number of sources as text', async () => {
    const tag = await draw(html`<sco-member-list tools="cite data"></sco-member-list>`);
    expect(parts(tag, 'sources-button')).to.have.lengthOf(0);
    expect(words(part(tag, 'footer'))).to.match(/\d+ sources/);
    part(tag, 'tools-button').click();
    await arrives(tag, 'tools');
    expect(labels(tag)).to.deep.equal(['Cite', 'Data']);
  });

  for (const attributes of ['tools="none"', 'sources="none"']) {
    it(`<sco-member-list ${attributes}> has no control in the footer`, async () => {
      const [name, value] = attributes.replaceAll('"', '').split('=');
      const tag = await draw(html`<sco-member-list></sco-member-list>`);
      tag.setAttribute(name!, value!);
      await settled(tag);
      expect(part(tag, 'footer').querySelectorAll('button')).to.have.lengthOf(0);
    });
  }

  it('<sco-provider tools="cite">: also for tags inside, except for one that asks for its day alone', async () => {
    const provider = await draw<HTMLElement>(
      html`<sco-provider tools="cite">
        <sco-chair-list></sco-chair-list>
        <sco-member-list sources="none"></sco-member-list>
        <sco-member-list sources="none" tools="cite"></sco-member-list>
      </sco-provider>`,
    );
    const [inherits, alone, asks] = [...provider.children] as [Element, Element, Element];
    expect(parts(inherits, 'tools-button')).to.have.lengthOf(1);
    expect(parts(inherits, 'sources-button')).to.have.lengthOf(0);
    expect(parts(alone, 'tools-button')).to.have.lengthOf(0);
    expect(parts(asks, 'tools-button')).to.have.lengthOf(1);
  });

  it('<sco-member-list layout="inline"> has none, as it has no footer', async () => {
    const tag = await draw(html`<sco-member-list layout="inline"></sco-member-list>`);
    expect(parts(tag, 'tools-button')).to.have.lengthOf(0);
  });

  it('tools="cite dtaa" leaves the unknown word out and names the valid ones', async () => {
    const tag = await draw(html`<sco-member-list tools="cite dtaa"></sco-member-list>`);
    part(tag, 'tools-button').click();
    await arrives(tag, 'tools');
    expect(labels(tag)).to.deep.equal(['Cite']);
    await until(() => reader.warnings.length, 'the warning');
    expect(reader.warnings.join()).to.match(/tools="dtaa" is unknown and left out.*data/);
  });

  it('<sco-provider report="javascript:alert(1)"> is warned of once and gives no link', async () => {
    const provider = await draw<HTMLElement>(
      html`<sco-provider report="javascript:alert(1)"><sco-chair-list></sco-chair-list></sco-provider>`,
    );
    const tag = provider.firstElementChild!;
    await open(tag);
    expect(labels(tag)).to.not.include('Errors');
    expect(reader.warnings).to.have.lengthOf(1);
    expect(reader.warnings[0]).to.match(/report="javascript:alert\(1\)" is no address for reports/);
  });

  it('<sco-provider report="mailto:…">: a link with the tag, its record, its day and the page', async () => {
    const provider = await draw<HTMLElement>(
      html`<sco-provider report="mailto:desk@example.org"
        ><sco-state-card state="ir" as-of="2024-07-05"></sco-state-card
      ></sco-provider>`,
    );
    const tag = provider.firstElementChild!;
    await open(tag);
    const { href } = part(tag, 'tools').querySelector<HTMLAnchorElement>('a[href^=mailto]')!;
    const body = new URL(href).searchParams.get('body')!;
    for (const line of [
      'tag: sco-state-card',
      'id: ir',
      'as-of: 2024-07-05',
      'lang: en',
      `page: ${location.href}`,
    ])
      expect(body).to.include(line);
  });
});

describe('the panel of a tag with an entry that the page’s address names', () => {
  const page = location.href;
  const cited = (tag: Element) => fields(tag)[0]!.value;
  const mail = (tag: Element) => {
    const { href } = part(tag, 'tools').querySelector<HTMLAnchorElement>('a[href^=mailto]')!;
    return new URL(href).searchParams.get('body')!.split('\n');
  };
  afterEach(() => history.replaceState(null, '', page));

  it('cites the address of the entry and names it in the report, until the reader leaves it', async () => {
    const provider = await draw<HTMLElement>(
      html`<sco-provider report="mailto:desk@example.org"><sco-member-list></sco-member-list></sco-provider>`,
    );
    const tag = provider.firstElementChild!;
    await open(tag);
    expect(cited(tag)).to.include(page);
    expect(cited(tag)).not.to.include('#');
    expect(mail(tag)).to.include(`page: ${page}`);
    expect(mail(tag).join()).not.to.include('entry:');
    for (const record of ['kz', 'ru']) {
      const id = `sco-member-list-${record}`;
      location.hash = id;
      await until(() => cited(tag).includes(`${page}#${id}`), `the address of ${record} is cited`);
      expect(mail(tag)).to.include(`entry: ${id}`);
      expect(mail(tag)).to.include(`page: ${page}#${id}`);
    }
    location.hash = 'elsewhere';
    await until(() => !cited(tag).includes('#'), 'the address of the page is cited');
    expect(mail(tag).join()).not.to.include('entry:');
  });

  for (const [lang, day] of [
    ['en', '5 July 2024'],
    ['ru', '5 июля 2024'],
    ['zh-Hans', '2024年7月5日'],
  ] as const)
    it(`<sco-state-card lang="${lang}"> and <sco-member-list lang="${lang}"> are cited with their day once`, async () => {
      for (const tag of ['<sco-state-card state="ir"', '<sco-member-list', '<sco-roadmap']) {
        const box = document.createElement('div');
        box.innerHTML = `${tag} lang="${lang}" as-of="2024-07-05">`;
        const element = await draw(html`${box.firstElementChild}`);
        await open(element);
        const title = cited(element).replace(/\s/g, ' ');
        expect(title.split(day), title).to.have.lengthOf(2);
      }
    });

  it('cites the address of the page where the entry is one of another tag', async () => {
    location.hash = 'sco-map-kz';
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    await open(tag);
    expect(cited(tag)).to.include(page);
    expect(cited(tag)).not.to.include('#');
  });
});
