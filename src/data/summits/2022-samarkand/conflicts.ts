/** Where sources on the Samarkand summit contradict each other, and what we concluded. */
import type { Conflict } from '../../types.js';

export const conflicts: readonly Conflict[] = [
  {
    topic: 'Day of Iran’s memorandum',
    about: ['iran-memorandum-2022'],
    resolution:
      'The official text bears the date of 16 September 2022, and Xinhua has it signed at the Council that day. According to the foreign ministry of Uzbekistan it was signed on 15 September, by Iran’s foreign minister and the Secretary-General.',
    sources: [248, 24, 655],
  },
];
