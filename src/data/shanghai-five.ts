/** Meetings of the Shanghai Five, the forerunner of the organisation. */
import type { ShanghaiFiveMeeting } from './types.js';

export const shanghaiFive: readonly ShanghaiFiveMeeting[] = [
  {
    id: 's5-1996-shanghai',
    number: 1,
    start: '1996-04-26',
    end: '1996-04-26',
    place: 'shanghai',
    host: 'cn',
    documents: [
      {
        title: {
          en: 'Agreement on Confidence-Building in the Military Field in the Border Area',
          'zh-Hans': '关于在边境地区加强军事领域信任的协定',
        },
        date: '1996-04-26',
        type: 'agreement',
      },
    ],
    significance:
      'This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.',
    note: 'It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.',
    dispute: 'differ',
    sources: [568, 157],
  },
  {
    id: 's5-1997-moscow',
    number: 2,
    start: '1997-04-24',
    end: '1997-04-24',
    place: 'moscow',
    host: 'ru',
    documents: [
      {
        title: {
          en: 'Agreement on Mutual Reduction of Armed Forces in the Border Area',
          'zh-Hans': '关于在边境地区相互裁减军事力量的协定',
        },
        date: '1997-04-24',
        type: 'agreement',
      },
    ],
    significance: 'Troops and weapons near common borders were limited by the same five.',
    sources: [568, 569],
  },
  {
    id: 's5-1998-almaty',
    number: 3,
    start: '1998-07-03',
    end: '1998-07-03',
    place: 'almaty',
    host: 'kz',
    documents: [{ title: { en: 'Almaty Joint Statement' }, date: '1998-07-03', type: 'statement' }],
    significance: 'Regional security and economic links joined borders on the agenda.',
    note: 'President Yeltsin was ill, so the foreign minister stood in for Russia.',
    sources: [118, 568],
  },
  {
    id: 's5-1999-bishkek',
    number: 4,
    start: '1999-08-24',
    end: '1999-08-26',
    place: 'bishkek',
    host: 'kg',
    documents: [{ title: { en: 'Bishkek Declaration' }, date: '1999-08-25', type: 'declaration' }],
    significance: 'Terrorism, separatism and extremism: leaders now saw common threats.',
    note: '25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.',
    dispute: 'open',
    sources: [568, 118],
    confidence: 'medium',
  },
  {
    id: 's5-2000-dushanbe',
    number: 5,
    start: '2000-07-05',
    end: '2000-07-05',
    place: 'dushanbe',
    host: 'tj',
    documents: [
      {
        title: { en: 'Dushanbe Declaration', 'zh-Hans': '“上海五国”杜尚别声明' },
        date: '2000-07-05',
        type: 'declaration',
      },
    ],
    significance:
      'The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.',
    sources: [570, 571],
  },
];
