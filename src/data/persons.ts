/**
 * The persons whom records name. Records have the English name; `npm run generate` takes its translations from here, so that
 * a person has one name in a language. Natural order of each language: the family name first where it does so.
 */
import type { Person } from './types.js';

export const persons: readonly Person[] = [
  {
    id: 'aleksandr-lukashenko',
    name: { en: 'Aleksandr Lukashenko', ru: 'Александр Лукашенко', 'zh-Hans': '亚历山大·卢卡申科' },
    alternatives: ['Alexander Lukashenko'],
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm',
    },
  },
  {
    id: 'almazbek-atambayev',
    name: { en: 'Almazbek Atambayev', ru: 'Алмазбек Атамбаев', 'zh-Hans': '阿尔马兹别克·阿坦巴耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml',
      'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm',
    },
  },
  {
    id: 'amanzhol-zhankuliev',
    name: { en: 'Amanzhol Zhankuliev', ru: 'Аманжол Жанкулиев', 'zh-Hans': '阿曼若尔·然库利耶夫' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'amina-mohammed',
    name: { en: 'Amina Mohammed', ru: 'Амина Мохаммед', 'zh-Hans': '阿米娜·穆罕默德' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'antonio-guterres',
    name: { en: 'António Guterres', ru: 'Антониу Гутерриш', 'zh-Hans': '安东尼奥·古特雷斯' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://tass.ru/info/24916129',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'anwar-ibrahim',
    name: { en: 'Anwar Ibrahim', ru: 'Анвар Ибрагим', 'zh-Hans': '安瓦尔·易卜拉欣' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'asad-majeed-khan',
    name: { en: 'Asad Majeed Khan', ru: 'Асад Маджид Хан', 'zh-Hans': '阿萨德·马吉德·汗' },
    alternatives: ['Asad Khan'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'ashraf-ghani',
    name: { en: 'Ashraf Ghani', ru: 'Ашраф Гани', 'zh-Hans': '阿什拉夫·加尼' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'asif-ali-zardari',
    name: { en: 'Asif Ali Zardari', ru: 'Асиф Али Зардари', 'zh-Hans': '阿西夫·阿里·扎尔达里' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
  },
  {
    id: 'askar-akayev',
    name: { en: 'Askar Akayev', ru: 'Аскар Акаев', 'zh-Hans': '阿斯卡尔·阿卡耶夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'bakytzhan-sagintayev',
    name: { en: 'Bakytzhan Sagintayev', ru: 'Бакытжан Сагинтаев', 'zh-Hans': '巴克特詹·萨金塔耶夫' },
    alternatives: ['薩金塔耶夫'],
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
    attestedBy: {
      ru: 'https://adilet.zan.kz/rus/docs/P1700000054',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'bolat-nurgaliyev',
    name: { en: 'Bolat Nurgaliyev', ru: 'Болат Нургалиев', 'zh-Hans': '博拉特·努尔加利耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'https://sputniknews.cn/20070123/41686254.html' },
  },
  {
    id: 'changyong-rhee',
    name: { en: 'Changyong Rhee', ru: 'Ли Чхан Ён', 'zh-Hans': '李昌镛' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'dashjamts-battulga',
    name: { en: 'Dashjamts Battulga', ru: 'Дашжамц Баттулга', 'zh-Hans': '达希扎姆茨·巴特图勒嘎' },
    alternatives: ['D. Battulga'],
    basis: { ru: 'ours', 'zh-Hans': 'ours' },
  },
  {
    id: 'dmitry-medvedev',
    name: { en: 'Dmitry Medvedev', ru: 'Дмитрий Медведев', 'zh-Hans': '德米特里·梅德韦杰夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://khovar.tj/rus/2008/08/neformalnaya-vstrecha-glav-gosudarstv-chlenov-shanhajskoj-organizatsii-sotrudnichestva',
      'zh-Hans': 'https://big5.sputniknews.cn/20111219/43260709.html',
    },
  },
  {
    id: 'dmitry-mezentsev',
    name: { en: 'Dmitry Mezentsev', ru: 'Дмитрий Мезенцев', 'zh-Hans': '德米特里·梅津采夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
  },
  {
    id: 'dzhenisbek-dzhumanbekov',
    name: { en: 'Dzhenisbek Dzhumanbekov', ru: 'Дженисбек Джуманбеков', 'zh-Hans': '杰尼斯别克·朱曼别科夫' },
    alternatives: ['D. Dzhumanbekov'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'ebrahim-raisi',
    name: { en: 'Ebrahim Raisi', ru: 'Эбрахим Раиси', 'zh-Hans': '易卜拉欣·莱希' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://rg.ru/2022/09/16/predsedatel-knr-si-czinpin-prinial-uchastie-v-22-m-zasedanii-soveta-glav-gosudarstv-chlenov-shanhajskoj-organizacii-sotrudnichestva-i-vystupil-s-vazhnoj-rechiu.html',
    },
  },
  {
    id: 'emomali-rahmon',
    name: { en: 'Emomali Rahmon', ru: 'Эмомали Рахмон', 'zh-Hans': '埃莫马利·拉赫蒙' },
    alternatives: ['Emomali Rakhmonov', 'Rakhmonov'],
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm',
    },
  },
  {
    id: 'gong-jianwei',
    name: { en: 'Gong Jianwei', ru: 'Гун Цзяньвэй', 'zh-Hans': '宫建伟' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'gurbanguly-berdimuhamedov',
    name: {
      en: 'Gurbanguly Berdimuhamedov',
      ru: 'Гурбангулы Бердымухамедов',
      'zh-Hans': '库尔班古力·别尔德穆哈梅多夫',
    },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
  },
  {
    id: 'hamid-karzai',
    name: { en: 'Hamid Karzai', ru: 'Хамид Карзай', 'zh-Hans': '哈米德·卡尔扎伊' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml' },
  },
  {
    id: 'hassan-rouhani',
    name: { en: 'Hassan Rouhani', ru: 'Хасан Рухани', 'zh-Hans': '哈桑·鲁哈尼' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml' },
  },
  {
    id: 'hu-jintao',
    name: { en: 'Hu Jintao', ru: 'Ху Цзиньтао', 'zh-Hans': '胡锦涛' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://khovar.tj/rus/2008/08/neformalnaya-vstrecha-glav-gosudarstv-chlenov-shanhajskoj-organizatsii-sotrudnichestva',
    },
  },
  {
    id: 'hun-manet',
    name: { en: 'Hun Manet', ru: 'Хун Манет', 'zh-Hans': '洪玛奈' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'ilham-aliyev',
    name: { en: 'Ilham Aliyev', ru: 'Ильхам Алиев', 'zh-Hans': '伊利哈姆·阿利耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'imangali-tasmagambetov',
    name: {
      en: 'Imangali Tasmagambetov',
      ru: 'Имангали Тасмагамбетов',
      'zh-Hans': '伊曼加利·塔斯马加姆别托夫',
    },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'imran-khan',
    name: { en: 'Imran Khan', ru: 'Имран Хан', 'zh-Hans': '伊姆兰·汗' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
  },
  {
    id: 'islam-karimov',
    name: { en: 'Islam Karimov', ru: 'Ислам Каримов', 'zh-Hans': '伊斯拉姆·卡里莫夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://khovar.tj/rus/2008/08/neformalnaya-vstrecha-glav-gosudarstv-chlenov-shanhajskoj-organizatsii-sotrudnichestva',
    },
  },
  {
    id: 'jan-kubis',
    name: { en: 'Ján Kubiš', ru: 'Ян Кубиш', 'zh-Hans': '扬·库比什' },
    alternatives: ['库比什'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'jeffrey-feltman',
    name: { en: 'Jeffrey Feltman', ru: 'Джеффри Фелтман', 'zh-Hans': '杰弗里·费尔特曼' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'jiang-zemin',
    name: { en: 'Jiang Zemin', ru: 'Цзян Цзэминь', 'zh-Hans': '江泽民' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
  },
  {
    id: 'jin-liqun',
    name: { en: 'Jin Liqun', ru: 'Цзинь Лицюнь', 'zh-Hans': '金立群' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'jumakhon-giyosov',
    name: { en: 'Jumakhon Giyosov', ru: 'Джумахон Гиёсов', 'zh-Hans': '朱马洪·吉约索夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'https://uzdaily.uz/ru/post/47254' },
  },
  {
    id: 'kairat-sarybay',
    name: { en: 'Kairat Sarybay', ru: 'Кайрат Сарыбай', 'zh-Hans': '凯拉特·萨雷拜' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'kao-kim-hourn',
    name: { en: 'Kao Kim Hourn', ru: 'Као Ким Хорн', 'zh-Hans': '高金洪' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'kassym-jomart-tokayev',
    name: { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев', 'zh-Hans': '卡瑟姆若马尔特·托卡耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: { ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/' },
  },
  {
    id: 'khalid-taimur-akram',
    name: { en: 'Khalid Taimur Akram', ru: 'Халид Таймур Акрам', 'zh-Hans': '哈利德·泰穆尔·阿克拉姆' },
    basis: { ru: 'ours', 'zh-Hans': 'checked' },
  },
  {
    id: 'khaltmaagiin-battulga',
    name: { en: 'Khaltmaagiin Battulga', ru: 'Халтмаагийн Баттулга', 'zh-Hans': '哈勒特马·巴特图勒嘎' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'khurshid-kasuri',
    name: { en: 'Khurshid Kasuri', ru: 'Хуршид Касури', 'zh-Hans': '胡尔希德·卡苏里' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'khusrav-noziri',
    name: { en: 'Khusrav Noziri', ru: 'Хусрав Нозири', 'zh-Hans': '胡斯拉夫·诺济里' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
    attestedBy: { 'zh-Hans': 'http://world.people.com.cn/n1/2022/1102/c1002-32556825.html' },
  },
  {
    id: 'kp-sharma-oli',
    name: { en: 'KP Sharma Oli', ru: 'К. П. Шарма Оли', 'zh-Hans': '卡·普·夏尔马·奥利' },
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'kurmanbek-bakiyev',
    name: { en: 'Kurmanbek Bakiyev', ru: 'Курманбек Бакиев', 'zh-Hans': '库尔曼别克·巴基耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://khovar.tj/rus/2008/08/neformalnaya-vstrecha-glav-gosudarstv-chlenov-shanhajskoj-organizatsii-sotrudnichestva',
    },
  },
  {
    id: 'le-luong-minh',
    name: { en: 'Le Luong Minh', ru: 'Ле Лыонг Минь', 'zh-Hans': '黎良明' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'lim-jock-hoi',
    name: { en: 'Lim Jock Hoi', ru: 'Лим Джок Хой', 'zh-Hans': '林玉辉' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'lynn-pascoe',
    name: { en: 'Lynn Pascoe', ru: 'Линн Пэскоу', 'zh-Hans': '林恩·帕斯科' },
    alternatives: ['Linn Pasko'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'm-a-durrani',
    name: { en: 'M. A. Durrani', ru: 'М. А. Дуррани', 'zh-Hans': '马哈茂德·阿里·杜拉尼' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'mahmoud-ahmadinejad',
    name: { en: 'Mahmoud Ahmadinejad', ru: 'Махмуд Ахмадинежад', 'zh-Hans': '马哈茂德·艾哈迈迪-内贾德' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
  },
  {
    id: 'mamnoon-hussain',
    name: { en: 'Mamnoon Hussain', ru: 'Мамнун Хусейн', 'zh-Hans': '马姆努恩·侯赛因' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'manmohan-singh',
    name: { en: 'Manmohan Singh', ru: 'Манмохан Сингх', 'zh-Hans': '曼莫汉·辛格' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
  },
  {
    id: 'masoud-pezeshkian',
    name: { en: 'Masoud Pezeshkian', ru: 'Масуд Пезешкиан', 'zh-Hans': '马苏德·佩泽希齐扬' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'min-aung-hlaing',
    name: { en: 'Min Aung Hlaing', ru: 'Мин Аун Хлайн', 'zh-Hans': '敏昂莱' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
  },
  {
    id: 'miroslav-jenca',
    name: { en: 'Miroslav Jenča', ru: 'Мирослав Енча', 'zh-Hans': '米罗斯拉夫·延恰' },
    alternatives: ['M. Jenca'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'mohamed-muizzu',
    name: { en: 'Mohamed Muizzu', ru: 'Мохамед Муиззу', 'zh-Hans': '穆罕默德·穆伊兹' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'mohammad-javad-zarif',
    name: { en: 'Mohammad Javad Zarif', ru: 'Мохаммад Джавад Зариф', 'zh-Hans': '穆罕默德·贾瓦德·扎里夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'mohammad-mokhber',
    name: { en: 'Mohammad Mokhber', ru: 'Мохаммад Мохбер', 'zh-Hans': '穆罕默德·穆赫贝尔' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm' },
  },
  {
    id: 'mostafa-madbouly',
    name: { en: 'Mostafa Madbouly', ru: 'Мустафа Мадбули', 'zh-Hans': '穆斯塔法·马德布利' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'muratbek-imanaliev',
    name: { en: 'Muratbek Imanaliev', ru: 'Муратбек Иманалиев', 'zh-Hans': '穆拉特别克·伊马纳利耶夫' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'murli-deora',
    name: { en: 'Murli Deora', ru: 'Мурли Деора', 'zh-Hans': '穆尔利·德奥拉' },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'myrzakan-subanov',
    name: { en: 'Myrzakan Subanov', ru: 'Мырзакан Субанов', 'zh-Hans': '梅尔扎坎·苏班诺夫' },
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
  },
  {
    id: 'n-altankhuyag',
    name: { en: 'N. Altankhuyag', ru: 'Норовын Алтанхуяг', 'zh-Hans': '诺罗布·阿勒坦呼亚格' },
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
  },
  {
    id: 'nambaryn-enkhbayar',
    name: { en: 'Nambaryn Enkhbayar', ru: 'Намбарын Энхбаяр', 'zh-Hans': '那木巴尔·恩赫巴亚尔' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'https://apn.ru/index.php?newsid=6934' },
  },
  {
    id: 'narendra-modi',
    name: { en: 'Narendra Modi', ru: 'Нарендра Моди', 'zh-Hans': '纳伦德拉·莫迪' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm',
    },
  },
  {
    id: 'natwar-singh',
    name: { en: 'Natwar Singh', ru: 'Натвар Сингх', 'zh-Hans': '纳特瓦尔·辛格' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'https://apn.ru/index.php?newsid=6934' },
  },
  {
    id: 'nawaz-sharif',
    name: { en: 'Nawaz Sharif', ru: 'Наваз Шариф', 'zh-Hans': '纳瓦兹·谢里夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'nikol-pashinyan',
    name: { en: 'Nikol Pashinyan', ru: 'Никол Пашинян', 'zh-Hans': '尼科尔·帕什尼扬' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'nikolai-bordyuzha',
    name: { en: 'Nikolai Bordyuzha', ru: 'Николай Бордюжа', 'zh-Hans': '尼古拉·博尔久扎' },
    alternatives: ['N. Bordyuzha', 'N. N. Bordyuzha', '博尔久扎'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'nurlan-yermekbayev',
    name: { en: 'Nurlan Yermekbayev', ru: 'Нурлан Ермекбаев', 'zh-Hans': '努尔兰·叶尔梅克巴耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'https://big5.sputniknews.cn//20240709/1060328333.html',
    },
  },
  {
    id: 'nursultan-nazarbayev',
    name: { en: 'Nursultan Nazarbayev', ru: 'Нурсултан Назарбаев', 'zh-Hans': '努尔苏丹·纳扎尔巴耶夫' },
    alternatives: ['N. Nazarbayev'],
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://khovar.tj/rus/2008/08/neformalnaya-vstrecha-glav-gosudarstv-chlenov-shanhajskoj-organizatsii-sotrudnichestva',
    },
  },
  {
    id: 'pervez-musharraf',
    name: { en: 'Pervez Musharraf', ru: 'Первез Мушарраф', 'zh-Hans': '佩尔韦兹·穆沙拉夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://news.sohu.com/20060615/n243754956.shtml' },
  },
  {
    id: 'pham-minh-chinh',
    name: { en: 'Pham Minh Chinh', ru: 'Фам Минь Тинь', 'zh-Hans': '范明政' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'rashid-alimov',
    name: { en: 'Rashid Alimov', ru: 'Рашид Алимов', 'zh-Hans': '拉希德·阿利莫夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'https://chn.sectsco.org/20170404/245115.html' },
  },
  {
    id: 'recep-tayyip-erdogan',
    name: { en: 'Recep Tayyip Erdoğan', ru: 'Реджеп Тайип Эрдоган', 'zh-Hans': '雷杰普·塔伊普·埃尔多安' },
    alternatives: ['Recep Tayyip Erdogan'],
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'roman-golovchenko',
    name: { en: 'Roman Golovchenko', ru: 'Роман Головченко', 'zh-Hans': '罗曼·戈洛夫琴科' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://world.people.com.cn/n1/2022/1102/c1002-32556825.html' },
  },
  {
    id: 'rosemary-a-dicarlo',
    name: { en: 'Rosemary A. DiCarlo', ru: 'Розмари Дикарло', 'zh-Hans': '罗斯玛丽·迪卡洛' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
  },
  {
    id: 'roza-otunbayeva',
    name: { en: 'Roza Otunbayeva', ru: 'Роза Отунбаева', 'zh-Hans': '萝扎·奥通巴耶娃' },
    alternatives: ['R. Otunbaeva'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'ruslan-kazakbayev',
    name: { en: 'Ruslan Kazakbayev', ru: 'Руслан Казакбаев', 'zh-Hans': '鲁斯兰·卡扎克巴耶夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'ruslan-mirzayev',
    name: { en: 'Ruslan Mirzayev', ru: 'Руслан Мирзаев', 'zh-Hans': '鲁斯兰·米尔扎耶夫' },
    alternatives: ['Ruslan Mirzaev'],
    basis: { ru: 'known', 'zh-Hans': 'checked' },
  },
  {
    id: 's-m-krishna',
    name: { en: 'S. M. Krishna', ru: 'С. М. Кришна', 'zh-Hans': 'S.M.克里希纳' },
    alternatives: ['M. Krishna', 'S. Krishna'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'sadyr-japarov',
    name: { en: 'Sadyr Japarov', ru: 'Садыр Жапаров', 'zh-Hans': '萨德尔·扎帕罗夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm',
    },
  },
  {
    id: 'salman-khurshid',
    name: { en: 'Salman Khurshid', ru: 'Салман Хуршид', 'zh-Hans': '萨尔曼·胡尔希德' },
    alternatives: ['胡尔希德'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'sanjaasurengiin-oyuun',
    name: { en: 'Sanjaasürengiin Oyuun', ru: 'Санжаасурэнгийн Оюун', 'zh-Hans': '桑加苏伦·奥云' },
    alternatives: ['S. Oyun'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'sartaj-aziz',
    name: { en: 'Sartaj Aziz', ru: 'Сартадж Азиз', 'zh-Hans': '萨尔塔杰·阿齐兹' },
    alternatives: ['S. Aziz', '阿齐兹'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'saud-bin-saqr-al-qasimi',
    name: {
      en: 'Saud bin Saqr Al Qasimi',
      ru: 'Сауд бен Сакр аль-Касими',
      'zh-Hans': '沙特·本·萨克尔·卡西米',
    },
    basis: { ru: 'ours', 'zh-Hans': 'ours' },
  },
  {
    id: 'serdar-berdimuhamedov',
    name: {
      en: 'Serdar Berdimuhamedov',
      ru: 'Сердар Бердымухамедов',
      'zh-Hans': '谢尔达尔·别尔德穆哈梅多夫',
    },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://rg.ru/2022/09/16/predsedatel-knr-si-czinpin-prinial-uchastie-v-22-m-zasedanii-soveta-glav-gosudarstv-chlenov-shanhajskoj-organizacii-sotrudnichestva-i-vystupil-s-vazhnoj-rechiu.html',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'sergey-lebedev',
    name: { en: 'Sergey Lebedev', ru: 'Сергей Лебедев', 'zh-Hans': '谢尔盖·列别杰夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'shaukat-aziz',
    name: { en: 'Shaukat Aziz', ru: 'Шаукат Азиз', 'zh-Hans': '肖卡特·阿齐兹' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { ru: 'https://apn.ru/index.php?newsid=6934' },
  },
  {
    id: 'shavkat-mirziyoyev',
    name: { en: 'Shavkat Mirziyoyev', ru: 'Шавкат Мирзиёев', 'zh-Hans': '沙夫卡特·米尔济约耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm',
    },
  },
  {
    id: 'shehbaz-sharif',
    name: { en: 'Shehbaz Sharif', ru: 'Шахбаз Шариф', 'zh-Hans': '夏巴兹·谢里夫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://szb.xnnews.com.cn/xnrb/html/2024-07/05/content_727788.htm' },
  },
  {
    id: 'sooronbay-jeenbekov',
    name: { en: 'Sooronbay Jeenbekov', ru: 'Сооронбай Жээнбеков', 'zh-Hans': '索隆拜·热恩别科夫' },
    alternatives: ['S. Jeenbekov'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'subrahmanyam-jaishankar',
    name: { en: 'Subrahmanyam Jaishankar', ru: 'Субраманьям Джайшанкар', 'zh-Hans': '苏杰生' },
    alternatives: ['S. Jaishankar'],
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'http://world.people.com.cn/n1/2022/1102/c1002-32556825.html' },
  },
  {
    id: 'sugiono',
    name: { en: 'Sugiono', ru: 'Сугионо', 'zh-Hans': '苏吉约诺' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'sushma-swaraj',
    name: { en: 'Sushma Swaraj', ru: 'Сушма Сварадж', 'zh-Hans': '苏什玛·斯瓦拉杰' },
    alternatives: ['S. Svaradzh'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'tair-mansurov',
    name: { en: 'Tair Mansurov', ru: 'Таир Мансуров', 'zh-Hans': '塔伊尔·曼苏罗夫' },
    alternatives: ['T. A. Mansurov', 'T. Mansurov', '曼苏罗夫'],
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'tamim-bin-hamad-al-thani',
    name: {
      en: 'Tamim bin Hamad Al Thani',
      ru: 'Тамим бен Хамад Аль Тани',
      'zh-Hans': '塔米姆·本·哈马德·阿勒萨尼',
    },
    basis: { ru: 'known', 'zh-Hans': 'ours' },
  },
  {
    id: 'thongloun-sisoulith',
    name: { en: 'Thongloun Sisoulith', ru: 'Тхонглун Сисулит', 'zh-Hans': '通伦·西苏里' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'https://ria.ru/20250901/shos-2038827515.html',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'tigran-sargsyan',
    name: { en: 'Tigran Sargsyan', ru: 'Тигран Саркисян', 'zh-Hans': '季格兰·萨尔基相' },
    alternatives: ['Tigran Sarkisyan'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'toktasyn-buzubaev',
    name: { en: 'Toktasyn Buzubaev', ru: 'Токтасын Бузубаев', 'zh-Hans': '托克塔森·布祖巴耶夫' },
    alternatives: ['T. I. Buzubaev'],
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
    attestedBy: { ru: 'http://m.21.by/politics/2011/04/20/288933.html' },
  },
  {
    id: 'tsakhiagiin-elbegdorj',
    name: { en: 'Tsakhiagiin Elbegdorj', ru: 'Цахиагийн Элбэгдорж', 'zh-Hans': '查希亚·额勒贝格道尔吉' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      ru: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml',
      'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm',
    },
  },
  {
    id: 'ukhnaagiin-khurelsukh',
    name: { en: 'Ukhnaagiin Khürelsükh', ru: 'Ухнаагийн Хурэлсух', 'zh-Hans': '乌赫那·呼日勒苏赫' },
    basis: { ru: 'checked', 'zh-Hans': 'known' },
    attestedBy: {
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'ularbek-sharsheyev',
    name: { en: 'Ularbek Sharsheyev', ru: 'Уларбек Шаршеев', 'zh-Hans': '乌拉尔别克·沙尔舍耶夫' },
    basis: { ru: 'checked', 'zh-Hans': 'ours' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans':
        'https://hk.crntt.com/doc/1071/1/1/0/107111014.html?coluid=7&kindid=0&docid=107111014&mdate=0822175120',
    },
  },
  {
    id: 'valery-semerikov',
    name: { en: 'Valery Semerikov', ru: 'Валерий Семериков', 'zh-Hans': '瓦列里·谢梅里科夫' },
    basis: { ru: 'known', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'https://cn.inform.kz/news/article_a3017497/' },
  },
  {
    id: 'victoria-kwakwa',
    name: { en: 'Victoria Kwakwa', ru: 'Виктория Кваква', 'zh-Hans': '维多利亚·克瓦' },
    basis: { ru: 'ours', 'zh-Hans': 'known' },
  },
  {
    id: 'vladimir-norov',
    name: { en: 'Vladimir Norov', ru: 'Владимир Норов', 'zh-Hans': '弗拉基米尔·诺罗夫' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://uzdaily.uz/ru/post/47254',
      'zh-Hans': 'https://big5.sputniknews.cn//20240709/1060328333.html',
    },
  },
  {
    id: 'vladimir-putin',
    name: { en: 'Vladimir Putin', ru: 'Владимир Путин', 'zh-Hans': '弗拉基米尔·普京' },
    alternatives: ['V. Putin'],
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'https://www.newscentralasia.net/2025/09/01/summit-sco-in-tianjin-ru/',
      'zh-Hans': 'https://cn.inform.kz/news/chushangchengguozhenglishihuihui-98a292/',
    },
  },
  {
    id: 'vladimir-rushailo',
    name: { en: 'Vladimir Rushailo', ru: 'Владимир Рушайло', 'zh-Hans': '弗拉基米尔·鲁沙伊洛' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://news.sohu.com/20060615/n243754956.shtml' },
  },
  {
    id: 'vyacheslav-kasymov',
    name: { en: 'Vyacheslav Kasymov', ru: 'Вячеслав Касымов', 'zh-Hans': '维亚切斯拉夫·卡西莫夫' },
    alternatives: ['V. T. Kasymov', 'Viacheslav Kasymov'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://news.sohu.com/20060615/n243754956.shtml' },
  },
  {
    id: 'wilfrido-v-villacorta',
    name: { en: 'Wilfrido V. Villacorta', ru: 'Вильфридо Вильякорта', 'zh-Hans': '维尔弗里多·比利亚科塔' },
    basis: { ru: 'ours', 'zh-Hans': 'ours' },
    attestedBy: { 'zh-Hans': 'http://news.sohu.com/20060615/n243754956.shtml' },
  },
  {
    id: 'xi-jinping',
    name: { en: 'Xi Jinping', ru: 'Си Цзиньпин', 'zh-Hans': '习近平' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: {
      ru: 'http://russian.dbw.cn/system/2013/09/15/000715478.shtml',
      'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm',
    },
  },
  {
    id: 'yevgeny-sysoyev',
    name: { en: 'Yevgeny Sysoyev', ru: 'Евгений Сысоев', 'zh-Hans': '叶夫根尼·瑟索耶夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
    attestedBy: { 'zh-Hans': 'http://xinhuanet.com/world/2017-06/10/c_1121118784.htm' },
  },
  {
    id: 'yuri-khachaturov',
    name: { en: 'Yuri Khachaturov', ru: 'Юрий Хачатуров', 'zh-Hans': '尤里·哈恰图罗夫' },
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'yury-fedotov',
    name: { en: 'Yury Fedotov', ru: 'Юрий Федотов', 'zh-Hans': '尤里·费多托夫' },
    alternatives: ['Y. Fedotov'],
    basis: { ru: 'known', 'zh-Hans': 'known' },
  },
  {
    id: 'zhang-deguang',
    name: { en: 'Zhang Deguang', ru: 'Чжан Дэгуан', 'zh-Hans': '张德广' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'http://news.sohu.com/20060615/n243754956.shtml' },
  },
  {
    id: 'zhang-ming',
    name: { en: 'Zhang Ming', ru: 'Чжан Мин', 'zh-Hans': '张明' },
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
    attestedBy: { 'zh-Hans': 'http://world.people.com.cn/n1/2022/1102/c1002-32556825.html' },
  },
  {
    id: 'zhang-xinfeng',
    name: { en: 'Zhang Xinfeng', ru: 'Чжан Синьфэн', 'zh-Hans': '张新枫' },
    alternatives: ['Zhang Sinfen'],
    basis: { ru: 'checked', 'zh-Hans': 'checked' },
  },
];
