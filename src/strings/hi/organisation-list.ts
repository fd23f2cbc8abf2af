import type { organisationList as english } from '../en/organisation-list.js';

export const words: typeof english = {
  kicker: 'निकाय और साझेदार',
  heading: {
    all: 'एससीओ के निकाय और सहयोगी संगठन',
    counterparts: 'एससीओ के सहयोगी संगठन',
    bodies: 'एससीओ के निकाय',
  },
  named: '{name} ({acronym})',
  none: '{date} तक कुछ दर्ज नहीं।',
  columns: {
    bodies: {
      name: 'निकाय',
      seat: 'मुख्यालय',
      head: 'प्रमुख',
      since: 'कब से',
    },
    counterparts: {
      name: 'संगठन',
      seat: 'मुख्यालय',
      head: 'प्रमुख',
      since: 'कब से दर्ज',
    },
  },
  seatOf: '{place} (सचिवालय)',
  headOf: '{name} ({state})',
  founded: 'स्थापना: {date}',
  runIn: '{name}: ',
  colon: ': ',
  more: {
    bodies: {
      one: '# और निकाय, और हर एक का कार्य',
      other: '# और निकाय, और हर एक का कार्य',
    },
    counterparts: {
      one: '# और संगठन, और उससे हुई सहमति',
      other: '# और संगठन, और हर एक से हुई सहमति',
    },
  },
  details: {
    bodies: 'हर निकाय का कार्य',
    counterparts: 'हर एक से हुई सहमति',
  },
  partners: {
    one: 'एससीओ का # सहयोगी संगठन',
    other: 'एससीओ के # सहयोगी संगठन',
  },
};
