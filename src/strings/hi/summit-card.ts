import type { summitCard as english } from '../en/summit-card.js';

export const words: typeof english = {
  kicker: 'राष्ट्राध्यक्षों की {number} बैठक',
  heading: '{place} {year}',
  where: '{dates} · {where}',
  city: '{place}, {state}',
  at: '{venue}, {city}',
  semicolon: '; ',
  colon: ': ',
  'in-person': '{where}',
  video: 'वीडियो लिंक के माध्यम से, मेज़बानी: {where}',
  hybrid: '{where}, आंशिक रूप से वीडियो लिंक से',
  now: ' (अब {place})',
  count: {
    member: {
      one: 'सदस्य',
      other: 'सदस्य',
    },
    observer: {
      one: 'पर्यवेक्षक',
      other: 'पर्यवेक्षक',
    },
    'dialogue-partner': {
      one: 'संवाद साझेदार',
      other: 'संवाद साझेदार',
    },
    partner: {
      one: 'साझेदार',
      other: 'साझेदार',
    },
    guest: {
      one: 'अध्यक्ष का अतिथि',
      other: 'अध्यक्ष के अतिथि',
    },
    organisation: {
      one: 'संगठन',
      other: 'संगठन',
    },
  },
  some: '{noun}: {count}',
  partial: 'न्यूनतम संख्या – {counts}। प्रतिभागियों की सूची अधूरी है; केवल पुष्ट प्रतिभागी गिने गए हैं।',
  chair: 'अध्यक्षता',
  person: '{name}, {office}',
  motto: 'आदर्श वाक्य',
  membership: 'सदस्यता',
  changes: {
    'founding-member': {
      other: 'संस्थापक देश: {states}',
    },
    member: {
      one: 'नया सदस्य: {states}',
      other: 'नए सदस्य: {states}',
    },
    observer: {
      one: 'नया पर्यवेक्षक: {states}',
      other: 'नए पर्यवेक्षक: {states}',
    },
    'dialogue-partner': {
      one: 'नया संवाद साझेदार: {states}',
      other: 'नए संवाद साझेदार: {states}',
    },
    partner: {
      one: 'नया साझेदार: {states}',
      other: 'नए साझेदार: {states}',
    },
    merged: {
      other: 'एससीओ साझेदार बने पर्यवेक्षक और संवाद साझेदार: {states}',
    },
    'dialogue-partner-granted': {
      other: 'संवाद साझेदार का दर्जा मिला: {states}',
    },
    'accession-started': {
      other: 'सदस्यता प्रक्रिया का आरंभ: {states}',
    },
    'memorandum-signed': {
      one: 'प्रतिबद्धता ज्ञापन पर हस्ताक्षर: {states}',
      other: 'प्रतिबद्धता ज्ञापनों पर हस्ताक्षर: {states}',
    },
  },
  adopted: 'पारित',
  documents: {
    one: '# दस्तावेज़',
    other: '# दस्तावेज़',
  },
  listed: {
    other: 'शीर्षक से ज्ञात: #',
  },
  types: {
    agreement: {
      one: '# समझौता',
      other: '# समझौते',
    },
    decision: {
      one: '# निर्णय',
      other: '# निर्णय',
    },
    declaration: {
      one: '# घोषणापत्र',
      other: '# घोषणापत्र',
    },
    statement: {
      one: '# वक्तव्य',
      other: '# वक्तव्य',
    },
  },
  keyDocuments: 'प्रमुख दस्तावेज़',
  more: {
    one: '# और प्रमुख दस्तावेज़',
    other: '# और प्रमुख दस्तावेज़',
  },
  next: 'इसके बाद',
  nextSummit: '{number} बैठक, {dates}, {place}',
  handover: 'अध्यक्षता {state} को सौंपी गई',
  secondHand: 'अभी मुख्यतः अप्रत्यक्ष सूचनाओं से ज्ञात; कुछ ही दस्तावेज़ों के स्रोत हैं।',
};
