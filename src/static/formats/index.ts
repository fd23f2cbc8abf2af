import { csv, json } from './data.js';
import { email } from './email.js';
import { html, pageHtml, shadow } from './html.js';
import { jsonLd } from './json-ld.js';
import { markdown } from './markdown.js';
import type { Format } from './names.js';
import { text } from './text.js';
import type { FormatWriter } from './types.js';

/** All output formats, by name. */
export const formats: { readonly [name in Format]: FormatWriter } = {
  html,
  'page-html': pageHtml,
  shadow,
  text,
  email,
  markdown,
  json,
  csv,
  'json-ld': jsonLd,
};
