import type { Theme } from './types.js';

/** Groups of themes, for drawings that have no room for all themes. The grouping is ours. */
export type ThemeGroup = 'security' | 'organisation' | 'economy' | 'people';

export const themeGroups: { readonly [theme in Theme]: ThemeGroup } = {
  'counter-terrorism': 'security',
  'counter-narcotics': 'security',
  'information-security': 'security',
  security: 'security',
  institution: 'organisation',
  enlargement: 'organisation',
  'foreign-policy': 'organisation',
  economy: 'economy',
  'trade-and-investment': 'economy',
  finance: 'economy',
  energy: 'economy',
  transport: 'economy',
  agriculture: 'economy',
  digital: 'economy',
  environment: 'people',
  health: 'people',
  tourism: 'people',
  'culture-and-people': 'people',
};
