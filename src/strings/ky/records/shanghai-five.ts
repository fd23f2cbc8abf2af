// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'Чек ара аймагында аскерий тармактагы ишенимди бекемдөө жөнүндө макулдашуу',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4':
    'Бул жолугушуу топко ат берген; беш коңшу мурдагы советтик-кытай чек арасында аскерий ачыктык тууралуу макулдашкан.',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'Калган бардык булакта 26-апрель; Кытайдын Тышкы иштер министрлигинин бир барагында 25-апрель.',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'Чек ара аймагында куралдуу күчтөрдү өз ара кыскартуу жөнүндө макулдашуу',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'Ошол эле беш мамлекет жалпы чек араларга жакын жердеги аскерлерди жана куралды чектеген.',
  // Almaty Joint Statement
  '1cy0y84': 'Алматы биргелешкен билдирүүсү',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'Күн тартибине чек аралардан тышкары аймактык коопсуздук жана экономикалык байланыштар кирген.',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'Президент Ельцин ооруп калгандыктан, Россиядан тышкы иштер министри катышкан.',
  // Bishkek Declaration
  '1sdw1z0': 'Бишкек декларациясы',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'Терроризм, сепаратизм жана экстремизм: лидерлер эми орток коркунучтарды көргөн.',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i':
    'Адатта 25-август көрсөтүлөт; окулган булактар 24–26-августтун кайсы күнү кол коюлганын ырастабайт.',
  // Dushanbe Declaration
  '1agf2s3': 'Душанбе декларациясы',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'Беш мамлекет, Өзбекстандын президенти конок катары катышып, тобун туруктуу аймактык механизмге айландырууну чечкен.',
};
