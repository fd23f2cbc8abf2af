/** Words of the list of sources, loaded with it. */
export const citations = {
  back: 'Back to the fact',
  copy: 'Source known from a copy',
  secondHand: 'one source or second-hand reports',
  more: 'and {count} more',
  source: '{kind}, {languages}',
  kinds: {
    official: 'official',
    law: 'law database',
    agency: 'news agency',
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    academic: 'academic',
    'press-release': 'press release',
    reference: 'reference work',
  },
};
