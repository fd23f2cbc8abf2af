/** The names of all output formats. */
export const FORMATS = [
  'html',
  'page-html',
  'shadow',
  'text',
  'email',
  'markdown',
  'json',
  'csv',
  'json-ld',
] as const;

export type Format = (typeof FORMATS)[number];
export const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);
