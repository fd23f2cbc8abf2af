import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'इस तिथि को कोई सदस्य नहीं था।',
    observer: 'इस तिथि को कोई पर्यवेक्षक नहीं था।',
    'dialogue-partner': 'इस तिथि को कोई संवाद साझेदार नहीं था।',
    partner: 'इस तिथि को कोई साझेदार नहीं था।',
  },
  because: '{none} {reason}',
  merged: 'पर्यवेक्षक और संवाद साझेदार {date} से एससीओ साझेदार हैं।',
  unfounded: 'संगठन की स्थापना {date} को हुई।',
};
