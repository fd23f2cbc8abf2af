// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Пагадненне аб умацаванні даверу ў ваеннай галіне ў раёне граніцы',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Гэта сустрэча дала групе назву; пяць суседніх краін дамовіліся аб адкрытасці ў ваеннай галіне ўздоўж былой савецка-кітайскай граніцы.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'Усюды 26 красавіка; на адной са старонак МЗС Кітая – 25 красавіка.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Пагадненне аб узаемным скарачэнні ўзброеных сіл у раёне граніцы',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Тыя ж пяць краін абмежавалі войскі і ўзбраенні каля агульных граніц.',
  // Almaty Joint Statement
  '1cy0y84': 'Алмацінская сумесная заява',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'Да граніц у парадку дня дадаліся рэгіянальная бяспека і эканамічныя сувязі.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Прэзідэнт Ельцын хварэў, і Расію прадстаўляў міністр замежных спраў.',
  // Bishkek Declaration
  '1sdw1z0': 'Бішкекская дэкларацыя',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Тэрарызм, сепаратызм і экстрэмізм: цяпер лідары бачылі агульныя пагрозы.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Звычайна называюць 25 жніўня; прагледжаныя крыніцы не пацвярджаюць, у які з дзён 24–26 жніўня адбылося падпісанне.',
  // Dushanbe Declaration
  '1agf2s3': 'Душанбінская дэкларацыя',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Пяць краін вырашылі зрабіць сваю групу пастаянным рэгіянальным механізмам; госцем быў прэзідэнт Узбекістана.',
};
