import type { chairList as english } from '../en/chair-list.js';

export const words: typeof english = {
  kicker: 'अध्यक्षता',
  heading: '{date} तक की अध्यक्षताएं',
  empty: 'इस तिथि तक कोई अध्यक्षता दर्ज नहीं।',
  current: 'अध्यक्षता जारी',
  span: '{from}\u00a0– {to}',
  since: '{from} से',
  from: '{from} से',
  colon: ': ',
  motto: 'आदर्श वाक्य',
  capital: 'पर्यटन एवं सांस्कृतिक राजधानी',
  closing: 'समापन शिखर सम्मेलन',
  summit: '{place}, {date}',
  earlier: {
    one: '# पिछला कार्यकाल',
    other: '# पिछले कार्यकाल',
  },
  more: 'कुल {total} में से {shown} कार्यकाल',
};
