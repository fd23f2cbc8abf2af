// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai:
    'Праз год пасля заснавання арганізацыя атрымала прававую аснову – Хартыю; яе антытэрарыстычны орган утвораны асобным пагадненнем.',
  // In the chair: opened the meeting as host.
  '1lzl627': 'Старшыня: адкрыў пасяджэнне як гаспадар саміту.',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb:
    'Месца правядзення: абедзве крыніцы называюць танцавальную залу для пасяджэння ў вузкім складзе; newsru цытуе «Інтэрфакс».',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0':
    'Пасяджэнне ў вузкім складзе: «Труд», 8 чэрвеня 2002 года. Гасцей і назіральнікаў тады яшчэ не было.',
  // Vladimir Putin
  '19in0m9': 'Уладзімір Пуцін',
  // President
  zl63xb: 'прэзідэнт',
  // chair and host; opened the meeting
  '81j4a3': 'старшыня і гаспадар саміту; адкрыў пасяджэнне',
  // Jiang Zemin
  '76esqf': 'Цзян Цзэмінь',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултан Назарбаеў',
  // Askar Akayev
  '13w0c4e': 'Аскар Акаеў',
  // Emomali Rahmon
  zcp1ao: 'Эмамалі Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Да 2007 года ўжывалася форма Рахмонаў.',
  // Islam Karimov
  '1lfg1yk': 'Іслам Карымаў',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'Служыць асноўным законам арганізацыі: мэты, прынцыпы, органы, парадак прыёму членаў і юрыдычная сіла рашэнняў.',
  // It has been in force since 19 September 2003.
  '4w4272': 'Дзейнічае з 19 верасня 2003 года.',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'Пазней зменена пратаколамі ад 5 верасня 2003 года і 15 чэрвеня 2006 года.',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'Стварае пастаянны антытэрарыстычны орган; спачатку яго месцам планаваўся Бішкек.',
  // The seat ended up in Tashkent.
  hzvfh1: 'У выніку орган размясціўся ў Ташкенце.',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr':
    'Зменена 5 верасня 2003 года і 16 жніўня 2007 года. Кароткая кітайская назва – тая, якую ўжываюць СМІ Кітая.',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'Палітычна выкладае побач з Хартыяй, навошта створана ШАС, і заклікае хутчэй ратыфікаваць яе асноўныя тэксты.',
};
