/** Meetings of the Shanghai Five, which the organisation grew out of. */
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
      'Five neighbours agreed on military openness along the old Soviet-Chinese border; the meeting gave the group its name.',
    note: 'One Chinese foreign ministry page prints 25 April; 26 April is the date used everywhere else.',
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
    significance: 'The same five states limited troops and weapons near their shared borders.',
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
    significance: 'The agenda grew from borders to regional security and economic links.',
    note: 'Russia was represented by its foreign minister because President Yeltsin was ill.',
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
    significance: 'Leaders turned to terrorism, separatism and extremism as common threats.',
    note: 'Signing day within 24-26 August is not confirmed by the sources read; 25 August is the usual date.',
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
      "Uzbekistan's president came as a guest and the five decided to turn the group into a standing regional mechanism.",
    sources: [570, 571],
  },
];
