// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Созмони яксола дар Хартия асоси ҳуқуқӣ гирифт; мақомоти зиддитеррористии он бо созишномаи алоҳида барпо шуд.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Раисикунанда: ҳамчун мизбон ҷаласаро кушод.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb:
    'Макон: ҳарду манбаъ барои ҷаласаи маҳдуд толори рақсро ном мебаранд; newsru аз «Интерфакс» иқтибос меорад.',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'Ҷаласа дар ҳайати маҳдуд: «Труд», 8 июни соли 2002. Меҳмонон ё нозирон ҳанӯз набуданд.',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // President
  zl63xb: 'президент',
  // chair and host; opened the meeting
  '81j4a3': 'раисикунанда ва мизбон; ҷаласаро кушод',
  // Jiang Zemin
  '76esqf': 'Ҷян Земин',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Раҳмонов шакли номест, ки то соли 2007 истифода мешуд.',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Ҳамчун қонуни асосии созмон хизмат мекунад: ҳадафҳо, принсипҳо, мақомот, тартиби қабули аъзо ва эътибори ҳуқуқии қарорҳоро муқаррар менамояд.',
  // It has been in force since 19 September 2003.
  '4w4272': 'Аз 19 сентябри соли 2003 эътибор дорад.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'Протоколҳои 5 сентябри соли 2003 ва 15 июни соли 2006 баъдан ба он тағйир ворид карданд.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k:
    'Мақомоти доимии зиддитеррористиро таъсис медиҳад; қароргоҳи он аввал дар Бишкек ба нақша гирифта шуда буд.',
  // The seat ended up in Tashkent.
  hzvfh1: 'Қароргоҳ дар ниҳоят дар Тошканд ҷойгир шуд.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    '5 сентябри соли 2003 ва 16 августи соли 2007 тағйир ёфт. Номи кӯтоҳи чинӣ ҳамон аст, ки расонаҳои Чин истифода мебаранд.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Дар баробари Хартия бо забони сиёсӣ баён мекунад, ки СҲШ чаро таъсис шуд, ва ба тасдиқи зудтари санадҳои асосии он даъват менамояд.',
};
