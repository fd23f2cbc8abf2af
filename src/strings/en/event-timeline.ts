import type { Plural } from '../../i18n/types.js';

/** Words of `<sco-event-timeline>`. */
export const eventTimeline = {
  kicker: 'Chronology',
  heading: 'Around the summit: {place} {year}',
  phases: {
    background: 'Before',
    chairmanship: 'The chairmanship year',
    summit: 'At the summit',
    'follow-up': 'Since then',
  },
  chair: '{state} takes the chair',
  meeting: '{number} meeting of the Council of Heads of State, {place}',
  adopted: 'Adopted: {documents}',
  handover: 'Chair passes to {state}',
  next: '{number} meeting, {place}',
  /** Labels of the events that are folded away. */
  earlier: { one: '# earlier event', other: '# earlier events' } as Plural,
  later: { one: '# later event', other: '# later events' } as Plural,
  none: 'No events on record for this period by this date.',
};
