// Translate here. `npm run generate` keeps keys and English texts in step with the records.
import type { Texts } from '../../../../i18n/language-module.js';

/** The texts of `src/data/summits/2002-saint-petersburg.background.ts`, each below the English one. */
export const texts: Texts = {
  // A year old, the body gained a legal basis in the Charter; its counter-terrorism agency came from a separate agreement.
  lemmai: 'एक वर्ष पुराने संगठन को चार्टर से कानूनी आधार मिला; उसकी आतंकवाद-रोधी एजेंसी एक अलग समझौते से बनी।',
  // In the chair: opened the meeting as host.
  '1lzl627': 'अध्यक्षता: मेज़बान के रूप में बैठक आरंभ की।',
  // Venue: both name the dance hall for the restricted session; newsru quotes Interfax.
  cu42jb: 'आयोजन स्थल: दोनों में सीमित सत्र के लिए नृत्य कक्ष का नाम है; newsru ने इंटरफ़ैक्स को उद्धृत किया है।',
  // Restricted session: Trud, 8 June 2002. There were as yet no guests or observers.
  '1wjoil0': 'सीमित सत्र: त्रूद, 8 जून 2002। अतिथि या पर्यवेक्षक तब तक नहीं थे।',
  // Vladimir Putin
  '19in0m9': 'व्लादिमीर पुतिन',
  // President
  zl63xb: 'राष्ट्रपति',
  // chair and host; opened the meeting
  '81j4a3': 'अध्यक्ष और मेज़बान; बैठक आरंभ की',
  // Jiang Zemin
  '76esqf': 'जियांग ज़ेमिन',
  // Nursultan Nazarbayev
  '18abg52': 'नूरसुल्तान नज़रबायेव',
  // Askar Akayev
  '13w0c4e': 'अस्कर अकायेव',
  // Emomali Rahmon
  zcp1ao: 'इमोमाली रहमोन',
  // Rakhmonov is the form of name used to 2007.
  '1gd7zns': 'राखमोनोव 2007 तक प्रयुक्त नाम का रूप है।',
  // Islam Karimov
  '1lfg1yk': 'इस्लाम करीमोव',
  // Acts as the organisation’s constitution, setting goals, principles, bodies, how members are admitted and what legal force decisions have.
  '1giyow4':
    'संगठन के संविधान का काम करता है; लक्ष्य, सिद्धांत, निकाय, सदस्यों के प्रवेश का तरीका और निर्णयों का कानूनी बल तय करता है।',
  // It has been in force since 19 September 2003.
  '4w4272': '19 सितंबर 2003 से लागू है।',
  // Protocols of 5 September 2003 and 15 June 2006 later amended it.
  erifjq: 'बाद में 5 सितंबर 2003 और 15 जून 2006 के प्रोटोकॉल से संशोधित।',
  // Creates the permanent counter-terrorism body, its seat first planned for Bishkek.
  xtsk9k: 'स्थायी आतंकवाद-रोधी निकाय का गठन करता है; मुख्यालय पहले बिश्केक में नियोजित था।',
  // The seat ended up in Tashkent.
  hzvfh1: 'मुख्यालय अंततः ताशकंद में बना।',
  // Changed 5 September 2003 and 16 August 2007. The short Chinese title is the one Chinese media use.
  '77f9tr': '5 सितंबर 2003 और 16 अगस्त 2007 को बदला गया। चीनी में संक्षिप्त शीर्षक वही है, जो चीनी मीडिया में चलता है।',
  // Sets out in political terms, alongside the Charter, why the SCO was formed, and urges that its basic texts be ratified soon.
  o9sfn5:
    'चार्टर के साथ-साथ राजनीतिक शब्दों में बताता है कि एससीओ क्यों बना, और आग्रह करता है कि उसके बुनियादी पाठों का शीघ्र अनुसमर्थन हो।',
};
