import { csv, json } from './data.js';
import { email } from './email.js';
import { html, pageHtml, shadow } from './html.js';
import { jsonLd } from './json-ld.js';
import { markdown } from './markdown.js';
import { text } from './text.js';
import type { FormatWriter } from './types.js';

/** All output formats, by name. */
export const formats = {
  html,
  'page-html': pageHtml,
  shadow,
  text,
  email,
  markdown,
  json,
  csv,
  'json-ld': jsonLd,
} as const satisfies { readonly [name: string]: FormatWriter };

export type Format = keyof typeof formats;
export const FORMATS = Object.keys(formats) as readonly Format[];
export const isFormat = (name: string): name is Format => name in formats;
