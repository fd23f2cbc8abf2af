import type { Ordinals } from '../../i18n/types.js';

export const ordinals: Ordinals = {
  other: '#-',
};
