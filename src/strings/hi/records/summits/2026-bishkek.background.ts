// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2026-bishkek.background.ts`, each below the English one. */
export const texts: Texts = {
  // Leaders, meeting in the twenty-fifth-anniversary year, adopted a Bishkek Declaration, other decisions and statements. Pakistan took the chair, to host in Islamabad in 2027.
  x9vque:
    'पच्चीसवीं वर्षगांठ के वर्ष में मिले नेताओं ने बिश्केक घोषणापत्र, अन्य निर्णय और वक्तव्य पारित किए। पाकिस्तान ने अध्यक्षता संभाली, जो 2027 में इस्लामाबाद में मेज़बानी करेगा।',
  // In a programme of 31 August – 1 September, the Council sat on 1 September 2026.
  '76ob15': '31 अगस्त – 1 सितंबर के कार्यक्रम में परिषद की बैठक 1 सितंबर 2026 को हुई।',
  // The pages of the SCO are known through texts of September and October 2026 that cite them. The speech of China’s president at the Council is published by an embassy of China.
  hf1jto:
    'एससीओ के पृष्ठ सितंबर और अक्टूबर 2026 के उन पाठों से ज्ञात हैं, जो उन्हें उद्धृत करते हैं। परिषद में चीन के राष्ट्रपति का भाषण चीन के एक दूतावास ने प्रकाशित किया है।',
  // In the chair: a second file, quoting Global Research (September 2026), also names him as chair; both are second-hand.
  '1bi5buw':
    'अध्यक्षता: एक दूसरी फ़ाइल भी, Global Research (सितंबर 2026) के हवाले से, उन्हें अध्यक्ष बताती है; दोनों सूचनाएं अप्रत्यक्ष हैं।',
  // Motto: slogan of the Kyrgyz chairmanship 2025–2026.
  '13b6lr7': 'आदर्श वाक्य: किर्गिज़ अध्यक्षता 2025–2026 का नारा।',
  // Documents: the 28 documents, the Bishkek Declaration included, are known from a file that cites the page of the Secretariat; the page itself could not be opened.
  mmyrm6:
    'दस्तावेज़: बिश्केक घोषणापत्र सहित 28 दस्तावेज़ एक फ़ाइल से ज्ञात हैं, जो सचिवालय के पृष्ठ को उद्धृत करती है; स्वयं पृष्ठ नहीं खुल सका।',
  // Nothing was found reporting a change of status. On 4 September 2026 an interview in People’s Daily still gave the SCO family 27 states (10 members and 17 partners), as reached in Tianjin.
  owg7xp:
    'दर्जे में बदलाव की कोई सूचना नहीं मिली। 4 सितंबर 2026 को पीपुल्स डेली के एक साक्षात्कार में एससीओ परिवार में अब भी 27 देश थे (10 सदस्य और 17 साझेदार), जितने तियानजिन में हुए थे।',
  // In the afternoon of 1 September an SCO Plus meeting followed, on a stronger United Nations and a multipolar world, according to People’s Daily. Who took part is not established.
  '1xxevwj':
    'पीपुल्स डेली के अनुसार, 1 सितंबर की दोपहर बाद अधिक सशक्त संयुक्त राष्ट्र और बहुध्रुवीय विश्व पर एससीओ प्लस बैठक हुई। किसने भाग लिया, यह स्थापित नहीं है।',
  // Xi Jinping, Vladimir Putin, Narendra Modi and Shehbaz Sharif: attributed to the page of the Chinese foreign ministry. The other members and António Guterres: a file quoting Global Research (September 2026). Recep Tayyip Erdoğan: a Japan Times summary.
  '1yl3phb':
    'शी जिनपिंग, व्लादिमीर पुतिन, नरेंद्र मोदी और शहबाज़ शरीफ़: चीन के विदेश मंत्रालय के पृष्ठ के हवाले से। अन्य सदस्य और एंटोनियो गुटेरेस: Global Research (सितंबर 2026) को उद्धृत करती फ़ाइल। रेसेप तैयप एर्दोगन: जापान टाइम्स का सारांश।',
  // Besides the declaration, ANI reports 13 outcome agreements.
  '6ahigp': 'एएनआई के अनुसार घोषणापत्र के अलावा 13 परिणाम समझौते हैं।',
  // Sadyr Japarov
  '1227kq1': 'सदिर जापारोव',
  // chair and host
  xr1n8v: 'अध्यक्ष और मेज़बान',
  // Aleksandr Lukashenko
  '1hxp1hl': 'अलेक्जेंडर लुकाशेंको',
  // Xi Jinping
  '1m22oiv': 'शी जिनपिंग',
  // Narendra Modi
  '1tiqful': 'नरेंद्र मोदी',
  // Masoud Pezeshkian
  '1epfskm': 'मसूद पेज़ेश्कियान',
  // Kassym-Jomart Tokayev
  m8u0ps: 'कासिम-जोमार्ट टोकायेव',
  // Shehbaz Sharif
  '1mcsg8n': 'शहबाज़ शरीफ़',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Shavkat Mirziyoyev
  '2vjwye': 'शौकत मिर्ज़ियोयेव',
  // Recep Tayyip Erdoğan
  '13npg14': 'रेसेप तैयप एर्दोगन',
  // António Guterres
  '1c6orhi': 'एंटोनियो गुटेरेस',
  // Secretary-General
  '16rw38o': 'महासचिव',
  // Marks the anniversary; reports say it condemns attacks on Iran and deals with health, climate, digital, transport and security.
  '88h7co':
    'वर्षगांठ पर केंद्रित; रिपोर्टों के अनुसार ईरान पर हमलों की निंदा करता है और स्वास्थ्य, जलवायु, डिजिटल क्षेत्र, परिवहन और सुरक्षा से संबंधित है।',
  // The official page is known from others who cite it.
  tasxua: 'आधिकारिक पृष्ठ उसे उद्धृत करने वालों से ज्ञात है।',
  // The cultural centre of Pakistan, the next chair, gets the yearly title.
  '1mfox78': 'अगले अध्यक्ष देश पाकिस्तान के सांस्कृतिक केंद्र को वार्षिक उपाधि मिलती है।',
  // Known from two texts of October 2026: one cites a page of the SCO, the other several press reports.
  '18miwbt': 'अक्टूबर 2026 के दो पाठों से ज्ञात: एक एससीओ का पृष्ठ उद्धृत करता है, दूसरा कई प्रेस रिपोर्टें।',
};
