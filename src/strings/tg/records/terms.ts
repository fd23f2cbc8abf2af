// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/terms.ts`, each below the English one. */
export const texts: Texts = {
  // SCO
  r6df3o: 'СҲШ',
  // Shanghai Cooperation Organisation
  fs9z1f: 'Созмони ҳамкории Шанхай',
  // Founded in Shanghai on 15 June 2001 by China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.
  rtpouo:
    '15 июни соли 2001 дар Шанхай аз ҷониби Чин, Қазоқистон, Қирғизистон, Русия, Тоҷикистон ва Узбекистон таъсис ёфт.',
  // observer
  '6f21cn': 'нозир',
  // Status of a state beside the members, set up at Tashkent on 17 June 2004; Mongolia was the first to hold it.
  '1rn4phb':
    'Мақоми давлат дар канори давлатҳои узв, 17 июни соли 2004 дар Тошканд ҷорӣ шуд; аввалин шуда онро Муғулистон гирифт.',
  // Status of a state beside the members from 17 June 2004 until 1 September 2025, when observers became SCO partners.
  '8slhy5':
    'Мақоми давлат дар канори давлатҳои узв аз 17 июни соли 2004 то 1 сентябри соли 2025, ки давлатҳои нозир шарики СҲШ шуданд.',
  // dialogue partner
  facxlp: 'шарики муколама',
  // Status of a state beside members and observers, set up at Dushanbe on 28 August 2008.
  sgtnlh: 'Мақоми давлат дар канори давлатҳои узв ва нозир, 28 августи соли 2008 дар Душанбе ҷорӣ шуд.',
  // Status of a state beside members and observers from 28 August 2008 until 1 September 2025, when dialogue partners became SCO partners.
  '1isq6wr':
    'Мақоми давлат дар канори давлатҳои узв ва нозир аз 28 августи соли 2008 то 1 сентябри соли 2025, ки шарикони муколама шарики СҲШ шуданд.',
  // SCO partner
  dvm6di: 'шарики СҲШ',
  // Status of a state beside the members since 1 September 2025; observers and dialogue partners were merged into it at Tianjin.
  ztfznz:
    'Мақоми давлат дар канори давлатҳои узв аз 1 сентябри соли 2025; давлатҳои нозир ва шарикони муколама дар Тянҷин дар он муттаҳид шуданд.',
  // SCO Plus
  e0lowc: '«СҲШ-плюс»',
  // Session of a summit at which others join the members; held under this name for the first time in Astana on 4 July 2024.
  '1vnfatd':
    'Ҷаласаи саммит, ки дар он дигарон ба давлатҳои узв ҳамроҳ мешаванд; бори аввал бо ин ном 4 июли соли 2024 дар Остона гузашт.',
  // EAEU
  '1u7sb4l': 'ИИАО',
  // Eurasian Economic Union
  '13s9nox': 'Иттиҳоди иқтисодии АвруОсиё',
  // Customs and economic union regulated by the Eurasian Economic Commission; its treaty of 29 May 2014 took force on 1 January 2015.
  vqvp53:
    'Иттиҳоди гумрукӣ ва иқтисодӣ, ки онро Комиссияи иқтисодии АвруОсиё танзим мекунад; аҳдномаи он аз 29 майи соли 2014 аст ва 1 январи соли 2015 эътибор пайдо кард.',
};
