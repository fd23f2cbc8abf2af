import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { OwnDataset } from '../../src/data/types.js';
import { listenToConsole } from '../support/console.js';
import { draw, drawn, part, parts, settled, showsChildren, until, words } from '../support/tags.js';

const lines = (list: Element | undefined) => [...(list?.children ?? [])].map((line) => words(line));

describe('<sco-changes>', () => {
  const messages = listenToConsole();

  it('<sco-changes from="2024-07-05" as-of="2026-11-24"> has the five weightiest changes, and folds the others', async () => {
    const tag = await draw(html`<sco-changes from="2024-07-05" as-of="2026-11-24"></sco-changes>`);
    expect(words(part(tag, 'heading'))).to.equal('Changes since 5 July 2024');
    const [first, others] = parts(tag, 'list');
    expect(lines(first)).to.deep.equal([
      '1 September 2025 16 observers and dialogue partners became SCO partners: Afghanistan, Armenia, Azerbaijan, ' +
        'Bahrain, Cambodia, Egypt, Kuwait, the Maldives, Mongolia, Myanmar, Nepal, Qatar, Saudi Arabia, ' +
        'Sri Lanka, Türkiye and the United Arab Emirates*',
      '1 September 2025 Laos became an SCO partner',
      '1 September 2026 The chair passed to Pakistan*',
      '1 September 2025 The chair passed to Kyrgyzstan',
      '1 January 2025 Nurlan Yermekbayev became Secretary-General',
    ]);
    const fold = part(tag, 'fold') as HTMLDetailsElement;
    expect(words(fold.querySelector('summary'))).to.equal('23 more changes');
    expect(fold.open).to.equal(false);
    fold.querySelector('summary')!.click();
    await until(() => fold.open, 'the fold opens');
    expect(lines(others)).to.have.lengthOf(23);
    expect(lines(others)[0]).to.equal('1 September 2026 The heads of state met in Bishkek*');
    expect(lines(others)).to.include(
      '2025 Ended: Development Strategy of the Shanghai Cooperation Organisation until 2025',
    );
    await expect(tag).to.be.accessible();
  });

  it('<sco-changes layout="list" limit="2"> has plain lines with their dates, and says how many there are', async () => {
    const tag = await draw(
      html`<sco-changes from="2024-07-03" as-of="2024-07-05" layout="list" limit="2"></sco-changes>`,
    );
    expect(lines(part(tag, 'list'))).to.deep.equal([
      'Belarus became an SCO member (4 July 2024)',
      'The chair passed to China (4 July 2024)',
    ]);
    expect(words(part(tag, 'status'))).to.equal('2 of 26 changes');
    expect(parts(tag, 'fold')).to.deep.equal([]);
    await expect(tag).to.be.accessible();
  });

  for (const layout of ['box', 'list'] as const)
    it(`<sco-changes size="full" layout="${layout}" limit="2"> lists all changes`, async () => {
      const tag = await draw(
        html`<sco-changes
          from="2024-07-03"
          as-of="2024-07-05"
          size="full"
          limit="2"
          layout=${layout}
        ></sco-changes>`,
      );
      expect(lines(part(tag, 'list'))).to.have.lengthOf(26);
      expect([...parts(tag, 'fold'), ...parts(tag, 'status')]).to.deep.equal([]);
    });

  for (const [lang, sentence] of [
    [
      'en',
      'Since 5 July 2024, among other changes: on 1 January 2025, Nurlan Yermekbayev became Secretary-General; ' +
        'on 1 September 2025, 16 observers and dialogue partners became SCO partners, Laos became an SCO partner and ' +
        'the chair passed to Kyrgyzstan; on 1 September 2026, the chair passed to Pakistan.',
    ],
    [
      'ru',
      'С 5 июля 2024 г., среди прочего: 1 января 2025 г. генеральным секретарём становится Нурлан Ермекбаев; ' +
        '1 сентября 2025 г. 16 наблюдателей и партнёров по диалогу становятся партнёрами ШОС, Лаос становится ' +
        'партнёром ШОС и председателем ШОС становится Кыргызстан; 1 сентября 2026 г. председателем ШОС становится Пакистан.',
    ],
    [
      'zh-Hans',
      '自2024年7月5日以来的主要变化：2025年1月1日，努尔兰·叶尔梅克巴耶夫就任秘书长；2025年9月1日，16个观察员国和对话伙伴成为' +
        '上合组织伙伴，老挝成为上合组织伙伴，吉尔吉斯斯坦接任轮值主席国；2026年9月1日，巴基斯坦接任轮值主席国。',
    ],
  ] as const)
    it(`<sco-changes lang="${lang}" layout="inline"> is one sentence, in the order of the days`, async () => {
      const tag = await draw(
        html`<sco-changes lang=${lang} from="2024-07-05" as-of="2026-11-24" layout="inline"></sco-changes>`,
      );
      expect(drawn(tag)).to.equal(sentence);
      expect(getComputedStyle(tag).display).to.equal('inline');
    });

  it('<sco-changes layout="inline" limit="9"> tells all changes where they are few, and quotes documents', async () => {
    const tag = await draw(
      html`<sco-changes from="2024-12-30" as-of="2025-01-01" layout="inline" limit="9"></sco-changes>`,
    );
    expect(drawn(tag)).to.equal(
      'Since 30 December 2024: in 2024, “Programme of Cooperation of the SCO Member States in Countering Terrorism, ' +
        'Separatism and Extremism for 2022–2024” ended; on 1 January 2025, Nurlan Yermekbayev became Secretary-General.',
    );
  });

  for (const layout of ['box', 'list', 'inline'] as const)
    it(`<sco-changes from="2024-07-05" as-of="2024-12-31" layout="${layout}"> is empty, and says so`, async () => {
      const tag = await draw(
        html`<sco-changes from="2024-07-05" as-of="2024-12-31" layout=${layout}></sco-changes>`,
      );
      expect(tag.matches(':state(empty)')).to.equal(true);
      expect(drawn(tag)).to.include('Nothing on record changed between 5 July 2024 and 31 December 2024.');
    });

  it('<sco-changes as-of="2024-07-05"> tells the changes of a year', async () => {
    const tag = await draw(html`<sco-changes as-of="2024-07-05"></sco-changes>`);
    expect(words(part(tag, 'heading'))).to.equal('Changes since 5 July 2023');
    expect(lines(part(tag, 'list'))[0]).to.equal('4 July 2024 Belarus became an SCO member');
  });

  it('<sco-changes as-of="2024-02-29"> begins on 28 February of the year before', async () => {
    const tag = await draw(html`<sco-changes as-of="2024-02-29"></sco-changes>`);
    expect(words(part(tag, 'heading'))).to.equal('Changes since 28 February 2023');
  });

  for (const [attributes, message] of [
    [{ from: '5 July 2024' }, 'from="5 July 2024" is not a day. Valid: a day such as "2024-07-04"'],
    [{ from: '2024-02-30' }, 'from="2024-02-30" is not a day'],
    [{ from: 'latest' }, 'from="latest" is not a day'],
    [{ from: '2024-07-06', asOf: '2024-07-05' }, 'from="2024-07-06" is after 2024-07-05'],
  ] as const)
    it(`<sco-changes ${JSON.stringify(attributes)}> shows its children, and says why`, async () => {
      const { from, asOf = '2024-07-05' } = attributes as { readonly from: string; readonly asOf?: string };
      const tag = await draw(html`<sco-changes from=${from} as-of=${asOf}><p>Since July</p></sco-changes>`);
      expect(tag.matches(':state(error)')).to.equal(true);
      expect(showsChildren(tag)).to.equal(true);
      await messages.warned(message);
    });

  it('<sco-changes limit="none"> has five changes, and says why', async () => {
    const tag = await draw(
      html`<sco-changes from="2024-07-03" as-of="2024-07-05" limit="none"></sco-changes>`,
    );
    expect(lines(part(tag, 'list'))).to.have.lengthOf(5);
    await messages.warned('limit="none" is not a whole number');
  });

  it('<sco-changes> in a provider with facts of the page tells those too', async () => {
    const facts: OwnDataset = {
      replace: true,
      states: [{ id: 'kz', statuses: [{ status: 'member', from: '2024-07-04', sources: [] }] }],
    };
    const provider = await draw(
      html`<sco-provider .facts=${facts}>
        <sco-changes from="2024-07-03" as-of="2026-11-24"></sco-changes>
      </sco-provider>`,
    );
    const tag = provider.querySelector('sco-changes')!;
    await settled(tag);
    expect(lines(part(tag, 'list'))).to.deep.equal(['4 July 2024 Kazakhstan became an SCO member']);
  });
});
