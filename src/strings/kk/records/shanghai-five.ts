// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Шекара ауданында әскери салада сенімді нығайту туралы келісім',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Топтың атауы осы кездесуден шықты; көрші бес мемлекет бұрынғы кеңес-қытай шекарасы бойындағы әскери ашықтық туралы келісті.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'Қытай Сыртқы істер министрлігінің бір бетінде 25 сәуір, қалғанының бәрінде – 26 сәуір.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Шекара ауданында қарулы күштерді өзара қысқарту туралы келісім',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Сол бес мемлекет ортақ шекараға жақын жердегі әскер мен қару-жарақты шектеді.',
  // Almaty Joint Statement
  '1cy0y84': 'Алматы бірлескен мәлімдемесі',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'Күн тәртібіндегі шекара мәселесіне өңірлік қауіпсіздік пен экономикалық байланыстар қосылды.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Президент Ельцин ауырып қалғандықтан, Ресейден сыртқы істер министрі қатысты.',
  // Bishkek Declaration
  '1sdw1z0': 'Бішкек декларациясы',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Терроризм, сепаратизм және экстремизм: көшбасшылар енді бұларды ортақ қатер деп таныды.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Әдетте 25 тамыз көрсетіледі; қол қою 24–26 тамыздың қай күні өткенін қаралған дереккөздер растамайды.',
  // Dushanbe Declaration
  '1agf2s3': 'Душанбе декларациясы',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Бес мемлекет топты тұрақты өңірлік тетікке айналдыруға шешім қабылдады; Өзбекстан президенті қонақ болды.',
};
