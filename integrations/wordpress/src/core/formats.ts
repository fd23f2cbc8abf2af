/** In the place of `src/static/formats/index.ts`: a post needs one format, and the others bring the whole dataset along. */
import { html } from '../../../../src/static/formats/html.js';
import type { FormatWriter } from '../../../../src/static/formats/types.js';

export const formats: { readonly html: FormatWriter } = { html };
