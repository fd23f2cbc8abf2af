// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2011-astana.background.ts`, each below the English one. */
export const texts: Texts = {
  // Ten years of work were reviewed at this anniversary; a health agreement and six-year anti-drug strategy were approved.
  mvo198:
    'Дар ин саммити ҷашнӣ даҳ соли кор ҷамъбаст шуд; созишнома дар соҳаи тандурустӣ ва стратегияи шашсолаи зидди маводи мухаддир тасдиқ шуданд.',
  // Press release of the Secretariat (University of Tokyo copy) and the Chinese text of the communiqué (Xinhua, read in a copy), which gives the list of organisations in full. A Russian embassy page (afghanistan.mid.ru) also lists the president of Turkmenistan and ASEAN among the guests; the communiqué has neither, so they are left out.
  '1hqhmbd':
    'Хабарномаи матбуотии Котибот (нусхаи Донишгоҳи Токио) ва матни чинии коммюнике («Синхуа», дар нусха хонда шудааст), ки рӯйхати созмонҳоро пурра меорад. Саҳифаи сафорати Русия (afghanistan.mid.ru) президенти Туркманистон ва АСЕАН-ро низ дар байни меҳмонон номбар мекунад; дар коммюнике ҳеҷ кадом нест, аз ин рӯ оварда нашудаанд.',
  // Nursultan Nazarbayev
  '18abg52': 'Нурсултон Назарбоев',
  // President
  zl63xb: 'президент',
  // chair and host
  xr1n8v: 'раисикунанда ва мизбон',
  // Hu Jintao
  '1r0kdf9': 'Ху Ҷинтао',
  // Roza Otunbayeva
  '1mgn4wj': 'Роза Отунбоева',
  // The given name was supplied from common usage.
  '1tcoor': 'Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Dmitry Medvedev
  ypo4dw: 'Дмитрий Медведев',
  // Emomali Rahmon
  zcp1ao: 'Эмомалӣ Раҳмон',
  // Islam Karimov
  '1lfg1yk': 'Ислом Каримов',
  // Mahmoud Ahmadinejad
  '13fbldc': 'Маҳмуд Аҳмадинажод',
  // Asif Ali Zardari
  z23gnx: 'Осиф Алӣ Зардорӣ',
  // S. M. Krishna
  '1icy4mx': 'С. М. Кришна',
  // Minister of External Affairs
  '1g8yzxc': 'вазири корҳои хориҷӣ',
  // Printed as Foreign Minister M. Krishna.
  '1f2kvm3': '«Вазири корҳои хориҷӣ М. Кришна» чоп шудааст.',
  // Dashjamts Battulga
  '1njqoee': 'Дашжамтсин Баттулга',
  // Chief of the Presidential Staff
  '1h5ao5w': 'роҳбари дастгоҳи президент',
  // Hamid Karzai
  '1lbmgmy': 'Ҳомид Карзай',
  // guest of the host state
  '14bix26': 'меҳмони давлати мизбон',
  // Yury Fedotov
  go2dvz: 'Юрий Федотов',
  // Under-Secretary-General, Executive Director of the UN Office on Drugs and Crime
  '1xitqeh': 'муовини дабири кулл, директори иҷроияи Раёсати СММ оид ба маводи мухаддир ва ҷинояткорӣ',
  // Sergey Lebedev
  antnuh: 'Сергей Лебедев',
  // Chairman of the Executive Committee – Executive Secretary
  eqwxi: 'раиси Кумитаи иҷроия – котиби иҷроия',
  // Tair Mansurov
  '1jbv9bw': 'Таир Мансуров',
  // Secretary-General
  '16rw38o': 'дабири кулл',
  // Full name as in the 2009 communiqué; surname only in the Chinese text. The given name was supplied from common usage.
  '1l1wjf7':
    'Номи пурра чун дар коммюникеи соли 2009; дар матни чинӣ танҳо насаб аст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Nikolai Bordyuzha
  '1orqmk8': 'Николай Бордюжа',
  // Surname only in the Chinese text. The given name was supplied from common usage.
  '1upu9v2': 'Дар матни чинӣ танҳо насаб аст. Номи шахсӣ аз истифодаи маъмул илова шуд.',
  // Muratbek Imanaliev
  e3b1c: 'Муратбек Иманалиев',
  // SCO Secretary-General
  ieef8v: 'дабири кулли СҲШ',
  // Dzhenisbek Dzhumanbekov
  '1jfb88q': 'Ҷенисбек Ҷуманбеков',
  // Director of the Executive Committee of the SCO Regional Anti-Terrorist Structure
  '1btwic2': 'директори Кумитаи иҷроияи Сохтори минтақавии зиддитеррористии СҲШ',
  // The press release omits the given name.
  yfhtn1: 'Дар хабарномаи матбуотӣ номи шахсӣ нест.',
  // Reviews the first ten years and states aims for the next ten.
  '15mav9z': 'Даҳ соли аввалро ҷамъбаст мекунад ва ҳадафҳои даҳ соли ояндаро баён менамояд.',
  // Covers six years of work on drug trafficking; has a programme of action.
  t5sbe3: 'Шаш соли кор бар зидди қочоқи маводи мухаддирро фаро мегирад; барномаи амал дорад.',
  // Approved with the strategy, as a list for its execution.
  '1lgd1cm': 'Ҳамроҳ бо стратегия ҳамчун рӯйхат барои татбиқи он тасдиқ шуд.',
  // Deals with food safety, medicines, infectious disease, emergency care, telemedicine and mother and child health.
  zdyj0t:
    'Бехатарии маводи ғизоӣ, доруҳо, бемориҳои сироятӣ, ёрии таъҷилӣ, телетиб ва солимии модару кӯдакро дар бар мегирад.',
};
