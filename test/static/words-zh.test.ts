/** Chinese as a reader sees it: official terms, full-width marks, 年 after years, and nothing that a source does not say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { counted, fill } from '../../src/i18n/phrases.js';
import { wrap } from '../../src/static/formats/text.js';
import { render as renderAnew } from '../../src/static/index.js';
import { documents } from '../../src/strings/zh-Hans/documents.js';
import { words as outcomeList } from '../../src/strings/zh-Hans/outcome-list.js';
import { words as participantList } from '../../src/strings/zh-Hans/participant-list.js';
import { words as roadmap } from '../../src/strings/zh-Hans/roadmap.js';
import { words as ourTitles } from '../../src/strings/zh-Hans/our-titles.js';
import { words as titles } from '../../src/strings/zh-Hans/titles.js';
import { render } from './rendered.js';

type Attributes = Readonly<Record<string, string>>;

/** In one line: the text format may break between any two Chinese characters. */
const said = async (tag: string, attributes: Attributes): Promise<string> =>
  (await render(tag, { sources: 'none', lang: 'zh-Hans', ...attributes }, { format: 'text' }))
    .replace(/\n *(?=[^\n\x20-\x7f])/g, '')
    .replace(/\s+/g, ' ');

const markup = (tag: string, attributes: Attributes) =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}>`;

/** What a tag says, and what it said before, which no reader may see again. */
const sentences = (
  title: string,
  cases: readonly (readonly [tag: string, attributes: Attributes, says: string, before?: string])[],
) =>
  describe(title, () => {
    for (const [tag, attributes, says, before] of cases)
      test(`${markup(tag, attributes)}: ${says}`, async () => {
        const text = await said(tag, attributes);
        assert.ok(text.includes(says), text);
        if (before) assert.ok(!text.includes(before), text);
      });
  });

sentences('offices and states have the names that the SCO gives them', [
  ['sco-participant-list', { summit: '2025-tianjin', size: 'full' }, '通伦·西苏里 国家主席'],
  ['sco-participant-list', { summit: '2025-tianjin', size: 'full' }, '洪玛奈 首相'],
  ['sco-participant-list', { summit: '2017-astana', size: 'full' }, '执行委员会主席兼执行秘书'],
  ['sco-participant-list', { summit: '2024-astana' }, '穆罕默德·穆赫贝尔 代理总统'],
  ['sco-member-list', { status: 'observer', 'as-of': '2024-07-05' }, '蒙古国 · 2004年', '蒙古 '],
  ['sco-figure', { measure: 'gdp' }, '名义国内生产总值', '市场价格'],
  ['sco-state-card', { state: 'kz', 'as-of': '1999-01-01' }, '截至当日，上合组织尚未成立。', '本组织'],
]);

sentences('a year has 年', [
  ['sco-member-list', { 'as-of': '2024-07-05' }, '白俄罗斯 · 2024年'],
  ['sco-member-list', { 'as-of': '2024-07-05' }, '哈萨克斯坦 · 2001年，创始成员国'],
  [
    'sco-member-list',
    { status: 'observer', 'as-of': '2020-01-01' },
    '白俄罗斯 · 始于2010年，2015年起为现地位',
  ],
  [
    'sco-membership-history',
    { 'as-of': '2024-07-05', layout: 'table' },
    '对话伙伴，2010年4月至2015年7月10日',
  ],
  ['sco-membership-history', { 'as-of': '2026-09-15' }, '2001年：6，2017年：8'],
  ['sco-figure', { measure: 'population' }, '人口 · 2024年，世界银行'],
  ['sco-document-card', { document: 'energy-strategy-2030' }, '有效期至2030年'],
  ['sco-document-card', { document: 'ct-programme-2007-2009' }, '有效期2007—2009年，已届满', '曾有效'],
  ['sco-document-card', { document: 'sco-charter-2002' }, '有效期自2003年9月19日起'],
  [
    'sco-document-timeline',
    { summit: '2024-astana', limit: '6', 'as-of': '2024-07-05' },
    '有效期2025—2027年，尚未开始',
    '将生效',
  ],
  ['sco-roadmap', { theme: 'counter-narcotics', 'as-of': '2024-07-05' }, '禁毒战略 · 有效：2024—2029年'],
  ['sco-roadmap', { summit: '2024-astana' }, '至2030年'],
  ['sco-changes', { from: '2024-07-05', 'as-of': '2026-11-24', size: 'full' }, '2024年 · 期满：'],
]);

describe('a period that ends on a day, in a month or a year has its 年 once', () => {
  for (const [to, said] of [
    ['2030年', '至2030年'],
    ['2030年12月31日', '至2030年12月31日'],
  ])
    for (const [name, { until }] of Object.entries({ documents: documents.period, roadmap: roadmap.period }))
      test(`${name}: ${said}`, () => assert.equal(fill(until, { to }).join(''), said));
});

sentences('marks are full-width', [
  ['sco-document-card', { document: 'astana-declaration-2024' }, '（媒体报道所用名称）', '媒体译名'],
  ['sco-document-card', { document: 'development-strategy-2025' }, '发展战略（2015年7月10日）'],
  ['sco-member-list', { layout: 'table', size: 'full' }, '白俄罗斯（起始日期：2024年7月4日；首都：明斯克；'],
  ['sco-state-card', { state: 'by' }, '208,000平方公里（美国中央情报局《世界概况》）', '公里 （'],
  ['sco-member-list', { status: 'observer' }, '当日没有观察员国。自2025年9月1日起', '。 自'],
  ['sco-map', { 'as-of': '2017-06-10' }, '八个成员国、四个观察员国、六个对话伙伴'],
]);

sentences('a sentence says what happened, and no more', [
  ['sco-summit-card', { summit: '2024-astana' }, '接任轮值主席国：中国', '移交'],
  ['sco-event-timeline', { summit: '2025-tianjin', size: 'full' }, '接任轮值主席国', '移交'],
  ['sco-summit-card', { summit: '2020-moscow' }, '以视频方式举行，由俄罗斯主办', '主办方：莫斯科'],
  ['sco-participant-list', { summit: '2020-moscow' }, '另有1方致函或以视频致辞，未计入与会方', '致贺'],
  ['sco-outcome-list', { summit: '2024-astana' }, '3份通过但未签署', '未经签署通过'],
  ['sco-claim', { claim: 'kz-chair' }, '已证实。', '属实'],
  ['sco-claim', { claim: 'orgs-oic' }, '与来源不符。资料来源另有说法。', '与事实不符'],
  ['sco-claim-list', {}, '22条已证实'],
  ['sco-document-card', { document: 'declaration-heads-2002' }, '文本：', '正式文本'],
]);

sentences('a summit has its name, its meeting its ordinal, and its place begins with the state', [
  ['sco-summit-card', { summit: '2024-astana' }, '2024年阿斯塔纳峰会'],
  ['sco-summit-card', { summit: '2024-astana' }, '第二十四次会议', '第24次'],
  ['sco-summit-card', { summit: '2001-shanghai' }, '2001年6月15日 · 中国上海'],
  ['sco-summit-list', { 'as-of': '2024-07-05' }, '哈萨克斯坦阿斯塔纳，2024年7月3日至4日'],
]);

// Chinese has one form for all numbers.
for (const count of [0, 1, 2, 5, 21, 1.5])
  test(`counts of ${count} read as sentences`, () => {
    assert.equal(counted(count, outcomeList.forms.unsigned, 'zh-Hans'), `${count}份通过但未签署`);
    assert.equal(
      counted(count, participantList.message, 'zh-Hans'),
      `另有${count}方致函或以视频致辞，未计入与会方`,
    );
  });

describe('titles', () => {
  const all = [...Object.values(titles), ...Object.values(ourTitles)];
  test('have — between years', () =>
    assert.deepEqual(
      all.filter((title) => /\d年?[-–－]\d/.test(title)),
      [],
    ));
  test('have 〈〉 inside 《》 alone', () =>
    assert.deepEqual(
      all.filter((title) => /〈/.test(title.replace(/《[^》]*》/g, ''))),
      [],
    ));
  test('no decision on a report is called a report', () =>
    assert.deepEqual(
      dataset.documents.filter(({ type, title }) => type === 'report' && title.startsWith('Decision')),
      [],
    ));
});

test('no line of text begins with a closing mark or ends with an opening one', async () => {
  for (const [tag, attributes] of [
    ['sco-summit-list', { 'as-of': '2024-07-05', size: 'full' }],
    ['sco-changes', { from: '2024-07-05', 'as-of': '2026-11-24', size: 'full' }],
    ['sco-document-timeline', { theme: 'energy', texts: '' }],
  ] as const) {
    const text = await renderAnew(tag, { ...attributes, lang: 'zh-Hans' }, { format: 'text' });
    assert.doesNotMatch(text, /^ *[、，。；：！？）》”]|[（《“]$/m);
  }
  assert.equal(wrap('一二三、四（五）六', '', '', 6), '一二\n三、四\n（五）\n六');
});
