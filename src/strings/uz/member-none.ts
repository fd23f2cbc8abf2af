import type { memberNone as english } from '../en/member-none.js';

export const words: typeof english = {
  none: {
    member: 'Shu sanada aʼzo davlatlar boʻlmagan.',
    observer: 'Shu sanada kuzatuvchilar boʻlmagan.',
    'dialogue-partner': 'Shu sanada muloqot boʻyicha sheriklar boʻlmagan.',
    partner: 'Shu sanada sheriklar boʻlmagan.',
  },
  because: '{none} {reason}',
  merged: 'Kuzatuvchilar va muloqot boʻyicha sheriklar {date}dan SHHT sheriklari hisoblanadi.',
  unfounded: 'Tashkilot tuzilgan sana: {date}.',
};
