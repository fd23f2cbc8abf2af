import type { summitList as english } from '../en/summit-list.js';

export const words: typeof english = {
  kicker: 'राष्ट्राध्यक्षों की बैठकें',
  heading: 'शिखर सम्मेलन',
  separator: '\u00a0· ',
  where: '{place}, {state}',
  comma: ', ',
  years: '{first}–{last}',
  singleYear: '{year}',
  meetings: {
    one: 'राष्ट्राध्यक्षों की परिषद की # बैठक, {years}',
    other: 'राष्ट्राध्यक्षों की परिषद की # बैठकें, {years}',
  },
  five: {
    one: 'शंघाई फाइव की # बैठक, {years}',
    other: 'शंघाई फाइव की # बैठकें, {years}',
  },
  earlier: {
    one: '# पिछली बैठक',
    other: '# पिछली बैठकें',
  },
  fiveHeading: 'शंघाई फाइव, संगठन से पहले',
  number: 'क्र.',
  meeting: 'बैठक',
  place: 'स्थान',
  dates: 'तिथियां',
  chair: 'अध्यक्षता',
  states: {
    one: '# देश',
    other: '# देश',
  },
  merged: {
    other: '# पर्यवेक्षक और संवाद साझेदार एससीओ साझेदार बने',
  },
  video: 'वीडियो लिंक से',
  hybrid: 'आंशिक रूप से वीडियो लिंक से',
  none: 'इस तिथि तक इस अवधि में कोई बैठक नहीं हुई थी।',
};
