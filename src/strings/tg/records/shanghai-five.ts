// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Созишнома дар бораи таҳкими боварӣ дар соҳаи ҳарбӣ дар минтақаи марз',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Ин вохӯрӣ ба гурӯҳ ном дод; панҷ ҳамсоя дар бораи шаффофияти ҳарбӣ дар тӯли марзи собиқи шӯравию чинӣ ба мувофиқа расиданд.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'Дар ҳама ҷо 26 апрел аст; дар як саҳифаи вазорати корҳои хориҷии Чин 25 апрел.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Созишнома дар бораи ихтисори мутақобилаи қувваҳои мусаллаҳ дар минтақаи марз',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Ҳамин панҷ давлат қӯшун ва силоҳро дар наздикии марзҳои муштарак маҳдуд карданд.',
  // Almaty Joint Statement
  '1cy0y84': 'Изҳороти муштараки Алмаато',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'Дар рӯзномаи ҷаласа ба масъалаи марзҳо амнияти минтақа ва робитаҳои иқтисодӣ илова шуданд.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Президент Елтсин бемор буд, аз ин рӯ аз номи Русия вазири корҳои хориҷӣ иштирок кард.',
  // Bishkek Declaration
  '1sdw1z0': 'Эъломияи Бишкек',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Терроризм, сепаратизм ва экстремизм: акнун сарони давлатҳо таҳдидҳои умумиро медиданд.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Одатан 25 август зикр мешавад; манбаъҳои хондашуда тасдиқ намекунанд, ки имзо дар кадом рӯзи 24–26 август шуд.',
  // Dushanbe Declaration
  '1agf2s3': 'Эъломияи Душанбе',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Панҷ давлат дар ҳузури меҳмон – президенти Узбекистон – қарор доданд, ки гурӯҳро ба механизми доимии минтақавӣ табдил диҳанд.',
};
