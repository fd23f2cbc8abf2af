import { html, nothing, type TemplateResult } from 'lit';
import { Citations } from '../../citations/citations.js';
import { sourceList } from '../../citations/source-list.js';
import { datasetInfo } from '../../data/dataset-info.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { knownOn, successorsOf } from '../../data/queries/documents.js';
import type { SummitDocument, SummitId } from '../../data/types.js';
import { formatYear } from '../../i18n/date-in-sentence.js';
import { languageNames } from '../../i18n/language-names.js';
import { languageNames as namesInEnglish } from '../../strings/en/language-names.js';
import { wordsIn, type RecordFile } from '../../i18n/languages.js';
import { fill } from '../../i18n/phrases.js';
import { fragmentLink } from '../../lib/fragment-link.js';
import type { Lazy } from '../../lib/lazy.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { textLinks } from '../../templates/text-links.js';
import type { vocabulary } from './document-timeline.template.js';

/** The address of the entry of a document. */
const linkTo = ({ id }: SummitDocument) => fragmentLink(`sco-document-timeline-${id}`);

export { entryBodyStyles } from './entry-body.styles.js';
export { sourcesStyles } from '../../citations/sources.styles.js';

/**
 * What an opened entry shows: summary, form, texts, predecessors and successors, sources. `all` are the documents that it
 * can link to. Draws nothing while its data is loading.
 */
export function entryBody(
  document: SummitDocument,
  summit: SummitId,
  all: readonly SummitDocument[],
  context: DrawingContext<typeof vocabulary>,
  use: <T>(thing: Lazy<T>) => T | undefined,
  inLanguage: <T>(file: RecordFile, records: T) => T,
): TemplateResult | typeof nothing {
  const { day, locale, title, prose } = context;
  const words = context.words.documentTimeline;
  const background = use(summitBackgrounds[summit]);
  const names = wordsIn(locale.language, 'languageNames', namesInEnglish, use);
  if (!background || !names) return nothing;
  const { documents } = inLanguage(`summits/${summit}.background`, background.background);
  const detail = documents[document.id];
  // Our remarks may mention later events, so they are shown for the newest day only.
  const remarks = day >= datasetInfo.undatedRemarksFrom ? detail : undefined;
  const known = knownOn({ documents: all }, day);
  const link = (other: SummitDocument) =>
    html`<a href=${linkTo(other)}>${title(other)}</a
      ><span class="muted"
        >${fill(locale.grammar.brackets, { content: formatYear(other.date, locale) })}</span
      >`;
  const byId = (id: string | undefined) => known.filter((other) => other.id === id);
  const links = (others: readonly SummitDocument[]) => others.map((other) => html`<p>${link(other)}</p>`);
  const fact = (term: string, content: readonly unknown[]) =>
    content.length
      ? html`<div>
          <dt>${term}</dt>
          <dd>${content}</dd>
        </div>`
      : nothing;

  const texts = textLinks(detail, languageNames(locale), locale).map((link) => html`<p>${link}</p>`);
  const cite = new Citations(context.cite.existed);
  cite.mark(document);
  return html`<div class="body" part="body">
    ${detail?.summary ? html`<p>${prose(detail.summary)}</p>` : nothing}
    <dl>
      ${fact(words.adopted, detail?.legalForm ? [prose(detail.legalForm)] : [])} ${fact(words.text, texts)}
      ${fact(words.succeeds, links(byId(document.succeeds)))}
      ${fact(words.succeeded, links(successorsOf({ documents: known }, document.id)))}
      ${fact(words.related, links((detail?.related ?? []).flatMap(byId)))}
      ${fact(words.followUp, remarks?.followUp ? [prose(remarks.followUp)] : [])}
      ${fact(words.note, remarks?.note ? [prose(remarks.note)] : [])}
      ${fact(words.sources, [sourceList({ cite, locale, use })])}
    </dl>
    ${detail && !detail.titleIsOfficial ? html`<p class="muted">${words.described}</p>` : nothing}
    <p class="muted"><a href=${linkTo(document)}>${words.link}</a></p>
  </div>`;
}
