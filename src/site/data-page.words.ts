/** Words of the data page, in each language. They are here and not in `src/strings`, whose files pages with tags load. */
import type { Language } from '../i18n/languages.js';

export const words: { readonly [language in Language]: typeof english } = {
  get en() {
    return english;
  },
  ru: {
    title: 'Данные',
    intro: 'Все факты тегов в таблицах, каждый с датой и источниками: {version}',
    edition: 'редакция {version}, по состоянию на {date}',
    all: 'Все таблицы',
    table: 'Таблица',
    rows: 'Строки',
    files: 'Файлы',
    schema: 'схема',
    package: 'Описание всех таблиц для программ (Frictionless Data Package)',
    facts: 'Схема файла с собственными фактами (JSON Schema)',
    cite: 'Описание для ссылок (CITATION.cff)',
    howTitle: 'Как читать',
    how: [
      'CSV — в UTF-8, с запятыми; пункты списка в ячейке разделены «; ». В Excel откройте файл через «Данные → Из текста/CSV».',
      'Дата так точна, как она известна: 2010-04-28, 2010-04 или 2010. Статус действует с дня from включительно до дня to, не включая его.',
      'Столбцы на _en, _ru и _zh — английский, русский и упрощённый китайский. Прочие тексты — на английском.',
      'confidence: high — официальный или два независимых источника; medium — один хороший источник или согласные сообщения из вторых рук. Сомнительного в таблицах нет.',
    ],
    licenceTitle: 'Лицензия и указание источника',
    licence: [
      'Таблицы — часть sco-elements, пакета под лицензией MIT; вместе с ними копируйте {licence}.',
      'Названия государств — из Unicode CLDR (Unicode-3.0), показатели — Всемирного банка, ЦРУ и МВФ: {notice}. Цитаты и названия документов принадлежат их авторам.',
      'Предлагаемая ссылка: {citation}',
    ],
    citation: 'sco-elements, набор данных, редакция {version}.',
    back: 'Статьи с тегами',
  },
  'zh-Hans': {
    title: '数据',
    intro: '标签所用的全部事实，以表格形式提供：{version}。每项事实均注明日期和来源。',
    edition: '版本 {version}，截至{date}',
    all: '全部表格',
    table: '表格',
    rows: '行数',
    files: '文件',
    schema: '结构',
    package: '供程序使用的全部表格说明（Frictionless Data Package）',
    facts: '自有事实文件的结构（JSON Schema）',
    cite: '引用说明（CITATION.cff）',
    howTitle: '如何阅读',
    how: [
      'CSV 采用 UTF-8 编码，以逗号分隔；单元格内列表各项以“; ”分隔。在 Excel 中请通过“数据 → 从文本/CSV”打开。',
      '日期只精确到已知程度：2010-04-28、2010-04 或 2010。地位自 from 当日起（含）至 to 当日止（不含）。',
      '以 _en、_ru、_zh 结尾的列分别为英文、俄文和简体中文；其他文本为英文。',
      'confidence：high 指有官方来源或两个独立来源；medium 指有一个可靠来源或相互一致的间接报道。表中不收存疑内容。',
    ],
    licenceTitle: '许可与署名',
    licence: [
      '这些表格是 sco-elements 的一部分，该软件包采用 MIT 许可；使用时请一并复制{licence}。',
      '国名取自 Unicode CLDR（Unicode-3.0），数据指标来自世界银行、美国中央情报局和国际货币基金组织：{notice}。引语和文件标题归其作者所有。',
      '建议的署名：{citation}',
    ],
    citation: 'sco-elements，数据集，版本 {version}。',
    back: '带标签的文章',
  },
};

const english = {
  title: 'Data',
  intro: 'All facts of the tags as tables: {version}. Each fact has its date and its sources.',
  edition: 'edition {version}, as of {date}',
  all: 'All tables',
  table: 'Table',
  rows: 'Rows',
  files: 'Files',
  schema: 'schema',
  package: 'Description of all tables for programs (Frictionless Data Package)',
  facts: 'Schema of a file with facts of your own (JSON Schema)',
  cite: 'Citation file (CITATION.cff)',
  howTitle: 'How to read them',
  how: [
    'CSV is in UTF-8, with commas; items of a list in a cell are separated by “; ”. In Excel open a file by Data → From Text/CSV.',
    'A date is as precise as it is known: 2010-04-28, 2010-04 or 2010. A status applies from the day “from”, included, to the day “to”, excluded.',
    'Columns that end in _en, _ru and _zh are English, Russian and simplified Chinese. Other texts are in English.',
    'confidence: high is an official source or two independent ones, medium one good source or consistent second-hand reports. Nothing doubtful is in the tables.',
  ],
  licenceTitle: 'Licence and attribution',
  licence: [
    'The tables are part of sco-elements, a package under the MIT licence; copy {licence} along with them.',
    'Names of states are from Unicode CLDR (Unicode-3.0), figures from the World Bank, the CIA and the IMF: {notice}. Quotations and titles of documents are those of their authors.',
    'Suggested attribution: {citation}',
  ],
  citation: 'sco-elements, dataset, edition {version}.',
  back: 'Articles with the tags',
};
