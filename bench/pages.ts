/** The pages of the benchmark, in the order of the tables. For another one, add a line. */
import { other, ours, plain, preloaded, rowsOf, type BenchPage } from './page.js';

const card = { name: 'sco-summit-card', attributes: { summit: '2024-astana' } };
const list = { name: 'sco-member-list' };
const timeline = { name: 'sco-document-timeline', attributes: { limit: '25' } };

/** Titles and days of the documents that our timeline shows, for the timelines of others. */
async function documents(): Promise<string> {
  const data = (await rowsOf(timeline)).map(({ document, date }) => ({ title: document, date }));
  return `<div id="timeline" style="height: 600px"></div>
    <script type="application/json" id="documents">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** Ten names. */
async function items(): Promise<string> {
  const members = (await rowsOf(list)).filter(({ status }) => status === 'member');
  return `<md-list>${members.map(({ state }) => `<md-list-item>${state}</md-list-item>`).join('')}</md-list>\n`;
}

export const pages: readonly BenchPage[] = [
  ours('card', 'summit card, Astana 2024', card),
  preloaded('preloaded-card', 'summit card, links by `render --preload`', card),
  plain('plain-card', 'summit card, plain HTML', card),
  ours('list', 'member list', list),
  preloaded('preloaded-list', 'member list, links by `render --preload`', list),
  plain('plain-list', 'member list, plain HTML', list),
  ours('timeline', 'timeline, 25 documents', timeline),
  preloaded('preloaded-timeline', 'timeline, links by `render --preload`', timeline),
  plain('plain-timeline', 'timeline, plain HTML', timeline),
  other('timelinejs', 'TimelineJS3, 25 documents', 'timelinejs', documents, {
    selector: '.tl-timemarker',
    count: 25,
  }),
  other('vis-timeline', 'vis-timeline, 25 documents', 'vis-timeline', documents, {
    selector: '.vis-item',
    count: 25,
  }),
  other(
    'baseline-status',
    'baseline-status',
    'baseline-status',
    async () => '<baseline-status featureId="grid"></baseline-status>',
    { selector: 'baseline-status', inside: 'p a' },
  ),
  other(
    'web-awesome-card',
    'Web Awesome card, one sentence',
    'web-awesome-card',
    async () => '<wa-card>Twenty-fourth meeting of the SCO heads of state.</wa-card>',
    { selector: 'wa-card', inside: 'slot' },
  ),
  other('material-list', 'Material list, ten items', 'material-list', items, {
    selector: 'md-list-item',
    count: 10,
    inside: 'slot',
  }),
  ours('100-cards', '100 summit cards', card, 100),
  plain('100-plain-cards', '100 summit cards, plain HTML', card, 100),
  ours('100-lists', '100 member lists', list, 100),
  plain('100-plain-lists', '100 member lists, plain HTML', list, 100),
  other(
    '100-material-lists',
    '100 Material lists, ten items each',
    'material-list',
    items,
    { selector: 'md-list-item', count: 1000, inside: 'slot' },
    100,
  ),
  ours('1000-cards', '1,000 summit cards', card, 1000),
  plain('1000-plain-cards', '1,000 summit cards, plain HTML', card, 1000),
  ours('1000-lists', '1,000 member lists', list, 1000),
  plain('1000-plain-lists', '1,000 member lists, plain HTML', list, 1000),
];
