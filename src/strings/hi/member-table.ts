import type { memberTable as english } from '../en/member-table.js';

export const words: typeof english = {
  state: 'देश',
  since: 'कब से',
  same: 'सभी {date} से।',
  tie: 'पहला संबंध',
  tied: 'पहला संबंध {first}',
  capital: 'राजधानी',
  population: 'जनसंख्या',
  populationOf: 'जनसंख्या, {year}',
  figures: 'long',
  statusOf: {
    member: 'सदस्य',
    observer: 'पर्यवेक्षक',
    'dialogue-partner': 'संवाद साझेदार',
    partner: 'साझेदार',
  },
};
