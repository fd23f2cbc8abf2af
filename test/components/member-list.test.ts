import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { countOn, dataset, statesOn, type FormalStatus, type IsoDay } from '../../src/dataset.js';
import { listenToConsole } from '../support/console.js';
import { arrives, draw, drawn, part, parts, settled, showsChildren, words } from '../support/tags.js';
import { EDITION_IN_WORDS } from '../support/latest.js';

/** Names of the states in a list or table, in order. */
const names = (tag: Element) =>
  [...tag.shadowRoot!.querySelectorAll('.list li > :first-child, tbody th')].map((name) => words(name));
const subheadings = (tag: Element) => parts(tag, 'subheading').map((heading) => words(heading));
const rows = (tag: Element) =>
  [...tag.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => words(cell)),
  );

describe('<sco-member-list>', () => {
  const messages = listenToConsole();

  it('<sco-member-list> shows the members with the year in which they joined', async () => {
    const tag = await draw(html`<sco-member-list as-of="2026-09-15"></sco-member-list>`);
    expect(words(part(tag, 'heading'))).to.equal('Members on 15 September 2026');
    expect(subheadings(tag)).to.deep.equal(['10 members']);
    const lines = [...tag.shadowRoot!.querySelectorAll('.list li')].map((line) =>
      words(line).replace(/ /g, ''),
    );
    expect(lines).to.deep.equal([
      'Belarus2024',
      'China2001,founder',
      'India2017',
      'Iran2023',
      'Kazakhstan2001,founder',
      'Kyrgyzstan2001,founder',
      'Pakistan2017',
      'Russia2001,founder',
      'Tajikistan2001,founder',
      'Uzbekistan2001,founder',
    ]);
    expect(words(part(tag, 'footer'))).to.match(
      new RegExp(`^As of 15 September 2026 \\d+ sources Cite or reuse dataset of ${EDITION_IN_WORDS}$`),
    );
    await expect(tag).to.be.accessible();
  });

  describe('counts on the day before, the day itself and the day after', () => {
    const table: [IsoDay, member: number, observer: number, dialoguePartner: number, partner: number][] = [
      ['2001-06-14', 0, 0, 0, 0],
      ['2001-06-15', 6, 0, 0, 0],
      ['2001-06-16', 6, 0, 0, 0],
      ['2017-06-08', 6, 6, 6, 0],
      ['2017-06-09', 8, 4, 6, 0],
      ['2017-06-10', 8, 4, 6, 0],
      ['2023-07-03', 8, 4, 13, 0],
      ['2023-07-04', 9, 3, 13, 0],
      ['2023-07-05', 9, 3, 13, 0],
      ['2024-07-03', 9, 3, 14, 0],
      ['2024-07-04', 10, 2, 14, 0],
      ['2024-07-05', 10, 2, 14, 0],
      ['2025-08-31', 10, 2, 14, 0],
      ['2025-09-01', 10, 0, 0, 17],
      ['2025-09-02', 10, 0, 0, 17],
    ];
    for (const [day, ...counts] of table) {
      it(`<sco-member-list status="all" as-of="${day}"> shows ${counts.join(', ')}`, async () => {
        const tag = await draw(html`<sco-member-list status="all" as-of=${day}></sco-member-list>`);
        const units = ['member', 'observer', 'dialogue partner', 'partner'];
        const expected = counts.flatMap((count, index) => (count ? [`${count} ${units[index]}s`] : []));
        expect(subheadings(tag)).to.deep.equal(expected);
        const lists = parts(tag, 'list').map((list) => list.children.length);
        expect(lists).to.deep.equal(counts.filter(Boolean));
        expect(words(part(tag, 'footer'))).to.include(`As of ${Number(day.slice(8))} `);
      });
    }
  });

  for (const [day, joined] of [
    ['2017-06-09', ['India', 'Pakistan']],
    ['2023-07-04', ['Iran']],
    ['2024-07-04', ['Belarus']],
  ] as const) {
    it(`<sco-member-list as-of="${day}"> has ${joined.join(' and ')}, the day before has not`, async () => {
      const tag = await draw(html`<sco-member-list as-of=${day}></sco-member-list>`);
      expect(names(tag)).to.include.members([...joined]);
      const before = new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10) as IsoDay;
      tag.asOf = before;
      await settled(tag);
      expect(names(tag)).not.to.include.members([...joined]);
      expect(words(part(tag, 'heading'))).to.include(` ${Number(before.slice(8))} `);
    });
  }

  describe('statuses', () => {
    for (const [status, day, heading] of [
      ['observer', '2024-07-05', 'Observers on 5 July 2024'],
      ['dialogue-partner', '2024-07-05', 'Dialogue partners on 5 July 2024'],
      ['partner', '2025-09-01', 'Partners on 1 September 2025'],
    ] as const) {
      it(`<sco-member-list status="${status}" as-of="${day}"> shows those alone`, async () => {
        const tag = await draw(html`<sco-member-list status=${status} as-of=${day}></sco-member-list>`);
        expect(words(part(tag, 'heading'))).to.equal(heading);
        expect(names(tag)).to.have.lengthOf(countOn(dataset, day)[status]);
        expect(names(tag)).not.to.include('China');
      });
    }

    it('<sco-member-list status="observer member"> shows both, members first', async () => {
      const list = html`<sco-member-list status="observer member" as-of="2024-07-05"></sco-member-list>`;
      expect(subheadings(await draw(list))).to.deep.equal(['10 members', '2 observers']);
    });

    it('<sco-member-list status="observer associate"> leaves the unknown word out and says so once', async () => {
      const list = html`<sco-member-list status="observer associate" as-of="2024-07-05"></sco-member-list>`;
      const tag = await draw(html`<div>${list}${list}</div>`);
      for (const each of tag.children) expect(names(each)).to.deep.equal(['Afghanistan', 'Mongolia']);
      const [message, ...others] = await messages.warned('status="associate"');
      expect(others).to.deep.equal([]);
      expect(message).to.match(/^<sco-member-list> .*Did you mean "\w+"\? Valid: member, observer, /);
    });

    it('<sco-member-list status="associates"> shows the members', async () => {
      const tag = await draw(html`<sco-member-list status="associates"></sco-member-list>`);
      expect(subheadings(tag)).to.deep.equal(['10 members']);
      await messages.warned('status="associates"');
    });
  });

  describe('order', () => {
    const table = [
      [
        'en',
        'alphabetical',
        'Belarus China India Iran Kazakhstan Kyrgyzstan Pakistan Russia Tajikistan Uzbekistan',
      ],
      [
        'ru',
        'alphabetical',
        'Беларусь Индия Иран Казахстан Китай Кыргызстан Пакистан Россия Таджикистан Узбекистан',
      ],
      // By pinyin: Bajisitan, Bai'eluosi, Eluosi, Hasakesitan …
      [
        'zh',
        'alphabetical',
        '巴基斯坦 白俄罗斯 俄罗斯 哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 伊朗 印度 中国',
      ],
      [
        'en',
        'charter',
        'Kazakhstan China Kyrgyzstan Russia Tajikistan Uzbekistan India Pakistan Iran Belarus',
      ],
      [
        'en',
        'accession',
        'China Kazakhstan Kyrgyzstan Russia Tajikistan Uzbekistan India Pakistan Iran Belarus',
      ],
      [
        'ru',
        'accession',
        'Казахстан Китай Кыргызстан Россия Таджикистан Узбекистан Индия Пакистан Иран Беларусь',
      ],
    ] as const;
    for (const [lang, order, expected] of table) {
      it(`<sco-member-list lang="${lang}" order="${order}"> begins with ${expected.split(' ')[0]}`, async () => {
        const tag = await draw(html`<sco-member-list lang=${lang} order=${order}></sco-member-list>`);
        expect(names(tag)).to.deep.equal(expected.split(' '));
      });
    }
  });

  describe('names', () => {
    it('<sco-member-list names="official"> writes "Kyrgyz Republic", and sorts by it', async () => {
      const tag = await draw(html`<sco-member-list names="official"></sco-member-list>`);
      expect(names(tag)).to.include.members(['Kyrgyz Republic', 'People’s Republic of China']);
      expect(names(tag)[0]).to.equal('Islamic Republic of Iran');
      expect(tag.shadowRoot!.querySelector('.list [lang]')).to.equal(null);
    });

    it('<sco-member-list names="official" status="partner"> has the common name of Afghanistan', async () => {
      const tag = await draw(html`<sco-member-list names="official" status="partner"></sco-member-list>`);
      expect(names(tag)).to.include.members(['Afghanistan', 'State of Kuwait']);
    });

    it('<sco-member-list names="official" lang="ru"> marks official names as English', async () => {
      const tag = await draw(
        html`<sco-member-list names="official" lang="ru" as-of="2026-09-15"></sco-member-list>`,
      );
      const name = [...tag.shadowRoot!.querySelectorAll('.list [lang]')].find((each) =>
        words(each).includes('Iran'),
      );
      expect(name?.getAttribute('lang')).to.equal('en');
      expect(words(part(tag, 'heading'))).to.equal('Государства-члены на 15 сентября 2026 г.');
    });
  });

  describe('flags', () => {
    it('<sco-member-list status="all"> has no flag', async () => {
      expect(
        parts(await draw(html`<sco-member-list status="all"></sco-member-list>`), 'flag'),
      ).to.have.lengthOf(0);
    });

    for (const layout of ['list', 'table'] as const) {
      it(`<sco-member-list flags status="all" layout="${layout}"> has one for every state but Afghanistan`, async () => {
        const tag = await draw(html`<sco-member-list flags status="all" layout=${layout}></sco-member-list>`);
        await arrives(tag, 'flag');
        expect(parts(tag, 'flag')).to.have.lengthOf(26);
        const bare = [...tag.shadowRoot!.querySelectorAll('.list li > :first-child, tbody th')].filter(
          (name) => !name.querySelector('svg'),
        );
        expect(bare.map((name) => words(name))).to.deep.equal(['Afghanistan']);
        // Its name stands below the others' all the same.
        const beginOf = (name: Element) => {
          const text = document.createTreeWalker(name, NodeFilter.SHOW_TEXT, (node) =>
            node.nodeValue!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
          );
          const range = document.createRange();
          range.selectNodeContents(text.nextNode()!);
          return range.getBoundingClientRect().left;
        };
        const other = bare[0]!.closest('li, tr')!.nextElementSibling!.querySelector('svg')!.parentElement!;
        expect(beginOf(bare[0]!)).to.be.closeTo(beginOf(other), 1);
        for (const flag of parts(tag, 'flag')) expect(flag.getAttribute('aria-hidden')).to.equal('true');
        expect(part(tag, 'flag').getBoundingClientRect().width).to.be.greaterThan(5);
        await expect(tag).to.be.accessible();
      });
    }
  });

  describe('layout="inline"', () => {
    for (const [lang, end] of [
      ['en', /^Belarus, China, .*, Tajikistan and Uzbekistan$/],
      ['ru', /^Беларусь, Индия, .*, Таджикистан и Узбекистан$/],
      ['zh', /^巴基斯坦、白俄罗斯、.*、印度和中国$/],
    ] as const) {
      it(`<sco-member-list layout="inline" lang="${lang}"> joins the names as the language does`, async () => {
        const tag = await draw(html`<sco-member-list layout="inline" lang=${lang}></sco-member-list>`);
        expect(drawn(tag)).to.match(end);
      });
    }

    it('<p>… <sco-member-list layout="inline"> …</p> stands in the line of the sentence', async () => {
      const paragraph = await draw<HTMLParagraphElement>(
        html`<p>Members were <sco-member-list layout="inline" as-of="2001-06-15"></sco-member-list>.</p>`,
      );
      const tag = paragraph.querySelector('sco-member-list')!;
      expect(getComputedStyle(tag).display).to.equal('inline');
      expect(getComputedStyle(tag).fontSize).to.equal(getComputedStyle(paragraph).fontSize);
      expect(drawn(tag)).to.equal('China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan');
      expect(tag.shadowRoot!.querySelector('h2, h3, h4, footer, ul')).to.equal(null);
      await expect(paragraph).to.be.accessible();
    });

    it('<sco-member-list layout="inline" hidden> is not seen', async () => {
      const tag = await draw(html`<sco-member-list layout="inline" hidden></sco-member-list>`);
      expect(getComputedStyle(tag).display).to.equal('none');
    });
  });

  describe('layout="table"', () => {
    const heads = (tag: Element) =>
      [...tag.shadowRoot!.querySelectorAll('thead th')].filter((head) => head.checkVisibility()).map(words);
    const table = (attributes: string, width = '100%') => {
      const box = document.createElement('div');
      box.style.inlineSize = width;
      box.innerHTML = `<sco-member-list layout="table" ${attributes}></sco-member-list>`;
      return draw<HTMLElement>(html`${box}`).then((page) => page.firstElementChild!);
    };

    it('<sco-member-list layout="table"> adds the day of accession and the population, rounded, its year once', async () => {
      const tag = await table('as-of="2024-07-05"');
      expect(heads(tag)).to.deep.equal(['State', 'Since', 'Population, 2024']);
      expect(rows(tag)).to.have.lengthOf(10);
      expect(rows(tag)[0]).to.deep.equal(['Belarus', '4 July 2024', '9.13 million']);
      expect(rows(tag)[4]).to.deep.equal(['Kazakhstan', '15 June 2001', '20.6 million']);
      expect(words(part(tag, 'table'))).not.to.match(/member|\(2024\)/);
      await expect(tag).to.be.accessible();
    });

    it('<sco-member-list layout="table" size="full"> also has the capitals', async () => {
      const tag = await table('as-of="2024-07-05" size="full"');
      expect(heads(tag)).to.deep.equal(['State', 'Since', 'Capital', 'Population, 2024']);
      expect(rows(tag)[0]).to.deep.equal(['Belarus', '4 July 2024', 'Minsk', '9.13 million']);
    });

    it('<sco-member-list layout="table" status="all"> shows the members and folds the partners; size="full" folds nothing', async () => {
      const table = (size: string) =>
        draw(
          html`<sco-member-list
            layout="table"
            status="all"
            size=${size}
            as-of="2026-09-15"
          ></sco-member-list>`,
        );
      const labels = (tag: Element) => parts(tag, 'fold').map((fold) => words(fold.querySelector('summary')));
      expect(labels(await table('short'))).to.deep.equal(['17 partners']);
      const full = await table('full');
      expect(labels(full)).to.deep.equal([]);
      expect(subheadings(full)).to.deep.equal(['10 members', '17 partners']);
    });

    it('<sco-member-list layout="table" status="dialogue-partner"> writes "2010" where no day is sourced', async () => {
      const tag = await table('status="dialogue-partner" as-of="2024-07-05"');
      expect(rows(tag).find(([name]) => name === 'Sri Lanka')?.[1]).to.equal('2010*');
    });

    it('<sco-member-list layout="table" status="partner"> says once since when all are partners, and has their first ties', async () => {
      const tag = await table('status="partner" as-of="2026-09-15"');
      expect(heads(tag)).to.deep.equal(['State', 'First tie', 'Population, 2024']);
      expect(words(part(tag, 'base')).split('All since 1 September 2025.')).to.have.lengthOf(2);
      expect(rows(tag).find(([name]) => name === 'Türkiye')?.[1]).to.equal('26 April 2013');
    });

    it('<sco-member-list layout="table" as-of="2001-06-15"> has no column of six equal days', async () => {
      const tag = await table('as-of="2001-06-15"');
      expect(heads(tag)).to.deep.equal(['State', 'Population, 2024']);
      expect(words(part(tag, 'base'))).to.include('All since 15 June 2001.');
    });

    for (const [size, width, columns] of [
      ['short', '26rem', 3],
      ['short', '38rem', 3],
      ['full', '26rem', 3],
      ['full', '38rem', 4],
    ] as const)
      it(`<sco-member-list layout="table" size="${size}"> ${width} wide is a table of ${columns} columns, a line for each state`, async () => {
        const tag = await table(`size="${size}"`, width);
        const element = part(tag, 'table');
        expect(getComputedStyle(element).display).to.equal('table');
        expect(heads(tag)).to.have.lengthOf(columns);
        expect(element.offsetWidth).to.be.at.most((tag as HTMLElement).offsetWidth);
        const lines = [...element.querySelectorAll('tr')].map((row) => row.offsetHeight);
        expect(Math.max(...lines)).to.be.lessThan(2 * Math.min(...lines));
      });

    it('<sco-member-list layout="grid"> is a list, and says so', async () => {
      const tag = await draw(html`<sco-member-list layout="grid"></sco-member-list>`);
      expect(parts(tag, 'list')).to.have.lengthOf(1);
      await messages.warned('layout="grid" is unknown; "list" is used');
    });
  });

  describe('nobody', () => {
    const table: [status: FormalStatus, day: IsoDay, text: string][] = [
      ['member', '2001-06-14', 'No members on this date. The organisation was founded on 15 June 2001.'],
      [
        'observer',
        '2026-09-15',
        'No observers on this date. Observers and dialogue partners have been SCO partners since 1 September 2025.',
      ],
      ['observer', '2002-01-01', 'No observers on this date.'],
      ['partner', '2025-08-31', 'No partners on this date.'],
    ];
    for (const [status, day, text] of table) {
      it(`<sco-member-list status="${status}" as-of="${day}"> says why`, async () => {
        const tag = await draw(html`<sco-member-list status=${status} as-of=${day}></sco-member-list>`);
        expect(statesOn(dataset, day, status)).to.deep.equal([]);
        expect(words(part(tag, 'base'))).to.include(text);
        expect(drawn(tag)).to.match(/on this date\.( [^.]+ \d{4} ?\.)? As of/);
        expect(tag.matches(':state(empty)')).to.equal(true);
        expect(parts(tag, 'subheading')).to.have.lengthOf(0);
      });
    }
  });

  describe('headings', () => {
    const table = [
      [undefined, 'H3', 'H4'],
      ['2', 'H2', 'H3'],
      ['4', 'H4', 'H5'],
      ['5', 'H5', 'H6'],
      ['6', 'H6', 'H6'],
    ] as const;
    for (const [level, heading, subheading] of table) {
      it(`<sco-member-list heading-level="${level ?? ''}"> has a ${heading} and ${subheading}s`, async () => {
        const tag = await draw(
          html`<sco-member-list heading-level=${level ?? ''} status="all"></sco-member-list>`,
        );
        expect(part(tag, 'heading').tagName).to.equal(heading);
        expect(parts(tag, 'subheading').map(({ tagName }) => tagName)).to.deep.equal([
          subheading,
          subheading,
        ]);
      });
    }

    it('<sco-member-list heading-level="none"> has no heading of its own', async () => {
      const tag = await draw(html`<sco-member-list heading-level="none"></sco-member-list>`);
      expect(parts(tag, 'heading')).to.have.lengthOf(0);
      expect(subheadings(tag)).to.deep.equal(['10 members']);
    });
  });

  it('<sco-member-list as-of="2024-02-30"> shows its children and says what a day is', async () => {
    const tag = await fixture(html`<sco-member-list as-of="2024-02-30"><p>Ten members</p></sco-member-list>`);
    await settled(tag);
    expect(showsChildren(tag)).to.equal(true);
    expect(tag.matches(':state(error)')).to.equal(true);
    await messages.warned('as-of="2024-02-30" is not a day. Valid: a day such as "2024-07-04", or "latest".');
  });
});
