import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-roadmap>`. */
export const roadmap = {
  kicker: 'Documents and terms',
  heading: 'What is in force',
  headingOf: 'What {place} {year} planned for the years ahead',
  lede: '{date} · {now}\u00a0of\u00a0{all} in force',
  /** The key to the bars. */
  legend: { now: 'in force', past: 'expired', future: 'not yet in force' },
  /** Labels of the groups that are folded away. */
  folded: {
    lasting: {
      one: '# document in force without an end date',
      other: '# documents in force without an end date',
    } as Plural,
    past: { one: '# expired document', other: '# expired documents' } as Plural,
  },
  /** The label of the folded items of one summit. */
  over: { one: '# completed item', other: '# completed items' } as Plural,
  adopted: 'adopted {date}',
  theme: 'Theme',
  allThemes: 'All themes',
  none: 'No document with a known period matches.',
  noneYet: 'No document with a known period had been adopted by this date.',
  noMap: 'No road map of this summit is on record.',
  period: { range: '{from}–{to}', until: 'until {to}', since: 'since {from}', none: 'no date set' },
  phase: {
    now: 'in force {period}',
    past: 'expired ({period})',
    future: 'starts: {period}',
    open: '{period}',
  },
  item: {
    now: 'under way: {period}',
    past: 'completed: {period}',
    future: 'to come: {period}',
    open: '{period}',
  },
  key: { now: 'under way', past: 'completed', future: 'to come', open: 'end date only' },
  groups: {
    security: 'Security',
    organisation: 'Development and foreign policy',
    economy: 'Economy and energy',
    people: 'Environment, health, tourism',
    lasting: 'In force without an end date',
    past: 'Expired',
  },
  /** Short names of chains of documents, by the id of the first document. Other chains are named by its title. */
  chains: {
    'shanghai-convention-2001': 'Shanghai Convention',
    'sco-charter-2002': 'Charter',
    'privileges-convention-2004': 'Privileges and immunities',
    'ct-programme-2007-2009': 'Counter-terrorism programmes',
    'good-neighbourliness-treaty-2007': 'Good-neighbourliness treaty',
    'culture-agreement-2007': 'Culture agreement',
    'ct-exercises-agreement-2008': 'Counter-terrorism exercises',
    'convention-against-terrorism-2009': 'Convention against Terrorism',
    'ct-training-agreement-2009': 'Training of anti-terrorist units',
    'anti-drug-strategy-2011-2016': 'Anti-drug strategies',
    'anti-drug-programme-2011-2016': 'Anti-drug programmes',
    'treaty-action-plan-2013-2017': 'Good-neighbourliness plans',
    'development-strategy-2025': 'Development strategies',
    'border-cooperation-agreement-2015': 'Border issues',
    'strategy-action-plan-2016-2020': 'Strategy action plans',
    'tourism-action-plan-2017-2018': 'Tourism plan',
    'environment-plan-2019-2021': 'Environment plan',
    'anti-drug-workplan-2019-2020': 'Anti-drug work plans',
    'health-plan-2019-2021': 'Health plan',
    'info-security-plan-2022-2023': 'Information security plan',
    'covid-recovery-plan-2021-2023': 'COVID-19 recovery',
    'economic-strategy-2030': 'Economic strategy',
    'energy-strategy-2030': 'Energy strategy',
    'economic-action-plan-2024': 'Economic action plan',
    'extremist-ideology-programme-2026-2030': 'Countering extremist ideology',
    'energy-roadmap-2030': 'Energy road map',
  } as { readonly [document: string]: string },
};
