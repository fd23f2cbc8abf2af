// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../i18n/language-module.js';

/** The texts of `src/data/shanghai-five.ts`, each below the English one. */
export const texts: Texts = {
  // Agreement on Confidence-Building in the Military Field in the Border Area
  '1ph62c3': 'सीमा क्षेत्र में सैन्य विश्वास निर्माण पर समझौता',
  // This meeting named the group; five neighbours agreed on military openness along the former Soviet-Chinese border.
  '1hw6fy4': 'समूह का नाम इसी बैठक से पड़ा; पांच पड़ोसी देश पूर्व सोवियत-चीन सीमा पर सैन्य पारदर्शिता पर सहमत हुए।',
  // It is 26 April everywhere else; one Chinese foreign ministry page has 25 April.
  zf7ciq: 'अन्य सभी जगह 26 अप्रैल है; चीन के विदेश मंत्रालय के एक पृष्ठ पर 25 अप्रैल है।',
  // Agreement on Mutual Reduction of Armed Forces in the Border Area
  '1nqz7d6': 'सीमा क्षेत्र में सशस्त्र बलों की पारस्परिक कटौती पर समझौता',
  // Troops and weapons near common borders were limited by the same five.
  '1drb4ix': 'उन्हीं पांच देशों ने साझा सीमाओं के पास सैनिक और हथियार सीमित किए।',
  // Almaty Joint Statement
  '1cy0y84': 'अल्माटी संयुक्त वक्तव्य',
  // Regional security and economic links joined borders on the agenda.
  '1t24eq3': 'सीमाओं के साथ क्षेत्रीय सुरक्षा और आर्थिक संबंध भी एजेंडे में आए।',
  // President Yeltsin was ill, so the foreign minister stood in for Russia.
  '1oyv9d': 'राष्ट्रपति येल्तसिन अस्वस्थ थे, इसलिए रूस का प्रतिनिधित्व विदेश मंत्री ने किया।',
  // Bishkek Declaration
  '1sdw1z0': 'बिश्केक घोषणापत्र',
  // Terrorism, separatism and extremism: leaders now saw common threats.
  '1he2o2l': 'आतंकवाद, अलगाववाद और उग्रवाद: नेताओं ने अब इन्हें साझा खतरे माना।',
  // 25 August is usually given; the sources read do not confirm which day of 24–26 August saw the signing.
  '1ldc85i': 'सामान्यतः 25 अगस्त दिया जाता है; पढ़े गए स्रोत पुष्टि नहीं करते कि 24–26 अगस्त में से किस दिन हस्ताक्षर हुए।',
  // Dushanbe Declaration
  '1agf2s3': 'दुशांबे घोषणापत्र',
  // The five, with the president of Uzbekistan as guest, resolved to make their group a standing regional mechanism.
  '1dk8x4v':
    'पांचों देशों ने, उज़्बेकिस्तान के राष्ट्रपति को अतिथि के रूप में साथ रखकर, अपने समूह को स्थायी क्षेत्रीय तंत्र बनाने का संकल्प लिया।',
};
