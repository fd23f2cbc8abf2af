/** Words of `<sco-event-timeline>`. */
export const eventTimeline = {
  kicker: 'Chronology',
  heading: 'Around the summit: {place} {year}',
  phases: {
    background: 'Before',
    chairmanship: 'The year in the chair',
    summit: 'At the summit',
    'follow-up': 'Since then',
    article: 'The opinion piece',
  },
  chair: '{state} takes the chair',
  meeting: '{number} meeting of the Council of Heads of State, {place}',
  adopted: 'Adopted: {documents}',
  handover: 'Chair passes to {state}',
  next: '{number} meeting, {place}',
  none: 'Nothing is recorded in these limits by this day.',
};
