// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2004-tashkent.background.ts`, each below the English one. */
export const texts: Texts = {
  // Mongolia became the first outside state with a status, and the anti-terrorist structure formally opened in Tashkent.
  '8dkpb2':
    'Моңғолия мүше емес мемлекеттердің ішінде бірінші болып мәртебе алды, Ташкентте терроризмге қарсы құрылым ресми ашылды.',
  // In the chair: host head of state.
  '8u5ie8': 'Төраға: қабылдаушы елдің басшысы.',
  // The text is China News Service of 18 June 2004, read in a copy. Venue and explicit word on who presided not found.
  tlqjdh:
    'Мәтін – «Чжунго синьвэньшэ» агенттігінің 2004 жылғы 18 маусымдағы хабары, көшірмесінен оқылды. Өткен жері және кім төрағалық еткені туралы тікелей мәлімет табылмады.',
  // Islam Karimov
  '1lfg1yk': 'Ислам Каримов',
  // President
  zl63xb: 'президент',
  // host
  '1ctymwf': 'қабылдаушы тарап',
  // Hu Jintao
  '1r0kdf9': 'Ху Цзиньтао',
  // Nursultan Nazarbayev
  '18abg52': 'Нұрсұлтан Назарбаев',
  // Askar Akayev
  '13w0c4e': 'Асқар Ақаев',
  // Vladimir Putin
  '19in0m9': 'Владимир Путин',
  // Emomali Rahmon
  zcp1ao: 'Эмомали Рахмон',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'Рахмонов – 2007 жылға дейін қолданылған тегі.',
  // Hamid Karzai
  '1lbmgmy': 'Хамид Қарзай',
  // President of the transitional government
  '1ncn3iy': 'өтпелі үкіметтің президенті',
  // guest of the host country
  '1u0oop5': 'қабылдаушы ел шақырған қонақ',
  // the host country’s guest; it became an observer at this meeting
  b3w2f4: 'қабылдаушы ел шақырған қонақ; осы отырыста бақылаушы болды',
  // Name and office were not seen, as the excerpt stops after “of the Mongolian ministry of external relations”.
  '13lml0w':
    'Аты-жөні мен лауазымы көрінбеді: үзінді «Моңғолия сыртқы қатынастар министрлігінің» деген сөздерден кейін үзіледі.',
  // Asks for a partnership network with other international bodies and states that the set-up phase is over.
  se0hi1:
    'Басқа халықаралық органдармен серіктестік желісін құруға шақырады және қалыптасу кезеңі аяқталғанын айтады.',
  // The text itself and every other source say 17 June; worldjpn’s heading, 7 June 2004.
  v9e8rm:
    'Мәтіннің өзінде және қалған барлық дереккөзде 17 маусым, worldjpn тақырыбында – 2004 жылғы 7 маусым.',
  // One of the SCO’s early treaties, dealing with drugs.
  '1beoo0v': 'ШЫҰ-ның алғашқы шарттарының бірі; есірткі мәселесіне арналған.',
  // It became the legal base for the later anti-drug strategies.
  udye48: 'Кейінгі есірткіге қарсы стратегиялардың құқықтық негізіне айналды.',
  // Set up observers as a category; Mongolia became one that day.
  foekn9: 'Бақылаушылар санатын енгізді; сол күні Моңғолия бақылаушы болды.',
  // Made Mongolia the first SCO observer.
  '1j83cv0': 'Моңғолияны ШЫҰ-ның алғашқы бақылаушысы етті.',
  // Agreement with the host country of the Secretariat in Beijing.
  '1h2x18y': 'Бейжіңдегі Хатшылық орналасқан елмен жасалған келісім.',
  // A protocol to it was approved in Tianjin in 2025.
  '1wmx2h8': 'Оған хаттама 2025 жылы Тяньцзиньде мақұлданды.',
  // A 2025 decision that refers to it supplies the date.
  '1w7eg5t': 'Күні оған сілтеме жасайтын 2025 жылғы шешімнен алынды.',
  // Member states grant the organisation, both its permanent bodies and their staff the legal protection they need there.
  '7sefiv':
    'Мүше мемлекеттер ұйымға, оның екі тұрақты органына және олардың қызметкерлеріне қажетті құқықтық қорғау береді.',
  // In force since 4 October 2007.
  '4vt2bk': '2007 жылғы 4 қазаннан бастап күшінде.',
  // Says how the anti-terrorist body is to treat classified information.
  '1o7c61h': 'Терроризмге қарсы құрылымның құпия ақпаратпен қалай жұмыс істейтінін белгілейді.',
  // Members’ security services are to exchange information in a common database set up here.
  '1at8b4g': 'Осымен құрылған ортақ деректер базасында мүшелердің қауіпсіздік қызметтері ақпарат алмасады.',
  // Kazakhstan’s ratification law and two law databases give 17 June 2004; a Russian government resolution of 24 June and one compilation point to 28 June.
  pt11c:
    'Қазақстанның ратификациялау туралы заңы мен екі заңнама базасы 2004 жылғы 17 маусымды көрсетеді; Ресей үкіметінің 24 маусымдағы қаулысы мен бір жинақ 28 маусымды меңзейді.',
  // Turned the founding date into an annual day of the organisation.
  '17kaphs': 'Құрылған күнді ұйымның жыл сайынғы күніне айналдырды.',
  // The Tashkent summit approved it, by a Chinese chronology’s list (设立上海合作组织日).
  '1e8u84d': 'Қытай хроникасының тізіміне сәйкес, Ташкент саммиті бекітті (设立上海合作组织日).',
};
