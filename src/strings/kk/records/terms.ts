// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'ШЫҰ',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Шанхай ынтымақтастық ұйымы',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    '2001 жылғы 15 маусымда Шанхайда Қазақстан, Қырғызстан, Қытай, Өзбекстан, Ресей және Тәжікстан құрған ұйым.',
  // observer
  '6f21cn': 'бақылаушы',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Мүше емес мемлекеттерге арналған мәртебе; 2004 жылғы 17 маусымда Ташкентте енгізілді, оны бірінші болып Моңғолия алды.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Мүше емес мемлекеттерге арналған мәртебе; 2004 жылғы 17 маусымнан 2025 жылғы 1 қыркүйекке дейін болды, сол күні бақылаушылар ШЫҰ серіктесі болды.',
  // dialogue partner
  facxlp: 'диалог бойынша серіктес',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh:
    'Мүше де, бақылаушы да емес мемлекеттерге арналған мәртебе; 2008 жылғы 28 тамызда Душанбеде енгізілді.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Мүше де, бақылаушы да емес мемлекеттерге арналған мәртебе; 2008 жылғы 28 тамыздан 2025 жылғы 1 қыркүйекке дейін болды, сол күні диалог бойынша серіктестер ШЫҰ серіктесі болды.',
  // SCO partner
  dvm6di: 'ШЫҰ серіктесі',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    '2025 жылғы 1 қыркүйектен бері мүше емес мемлекеттерге арналған мәртебе; Тяньцзиньде бақылаушылар мен диалог бойынша серіктестер осы мәртебеге біріктірілді.',
  // SCO Plus
  e0lowc: '«ШЫҰ плюс»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Саммиттің мүшелерге басқа қатысушылар қосылатын отырысы; бұл атаумен алғаш рет 2024 жылғы 4 шілдеде Астанада өтті.',
  // EAEU
  '1u7sb4l': 'ЕАЭО',
  // Eurasian Economic Union
  '13s9nox': 'Еуразиялық экономикалық одақ',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Еуразиялық экономикалық комиссия реттейтін кедендік және экономикалық одақ; оның 2014 жылғы 29 мамырдағы шарты 2015 жылғы 1 қаңтарда күшіне енді.',
};
