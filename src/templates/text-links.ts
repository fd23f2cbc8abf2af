import { html, type TemplateResult } from 'lit';
import type { DocumentDetail } from '../data/types.js';
import type { Locale } from '../i18n/locale.js';
import { fill } from '../i18n/phrases.js';

/**
 * Links to the texts of a document, each with its language and the site that has it. The site is named because many texts
 * are copies, made by newspapers, archives and databases of laws.
 */
export const textLinks = (
  detail: DocumentDetail | undefined,
  languageName: (tag: string) => string,
  locale: Pick<Locale, 'grammar'>,
): readonly TemplateResult[] =>
  Object.entries(detail?.texts ?? {}).map(
    ([language, url]) =>
      html`<a href=${url} hreflang=${language} rel="noopener external">${languageName(language)}</a
        ><span class="muted"
          >${fill(locale.grammar.brackets, { content: new URL(url).host.replace('www.', '') })}</span
        >`,
  );
