import { html, type TemplateResult } from 'lit';
import { chairmanships } from '../../data/chairmanships.js';
import { summitFiles } from '../../data/load/summit-files.js';
import { changesBetween, type ChangingRecords } from '../../data/queries/changes.js';
import { isIsoDay } from '../../data/queries/iso-day.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { yearBefore } from '../../data/queries/year-before.js';
import { secretariesGeneral } from '../../data/secretaries-general.js';
import { states } from '../../data/states.js';
import type { IsoDay, SummitFile } from '../../data/types.js';
import { LayoutElement } from '../../element/layout-element.js';
import { IN_DEPTH } from '../../i18n/languages.js';
import { readLimit } from '../../lib/read-limit.js';
import { baseStyles } from '../../styles/base.styles.js';
import { inlineLayoutStyles } from '../../styles/inline-layout.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { changes as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { FIRST_CORRECTION, recordsIn, summitsConcerned } from './changes.model.js';
import { changesStyles } from './changes.styles.js';
import { changesTemplate, sentenceOf, vocabulary } from './changes.template.js';

const LAYOUTS = attributes.layout.values;

/** How many changes are told first, unless `limit` says another number. */
const LIMIT = 5;

/**
 * @summary What changed in the organisation since a day: members and partners, the chair, summits, documents; the weightiest first. Apart from them, what earlier editions of the dataset had wrong.
 * @tagname sco-changes
 * @customElement sco-changes
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the changes cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart list - The list of changes; a second one has those beyond `limit`, another one what was corrected in the dataset.
 * @csspart fold - What opens to the changes beyond `limit`, and to what was corrected in the dataset.
 * @csspart subheading - The heading of what was corrected in the dataset, where it is not folded.
 * @csspart status - How many of the changes are listed (`layout="list"`).
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart translation - The dagger after a title of a document that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but nothing changed in the period.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoChanges extends LayoutElement {
  static override styles = [baseStyles, inlineLayoutStyles, changesStyles];

  static override properties = { ...LayoutElement.properties, from: {}, layout: {}, limit: {} };

  static override readonly vocabulary = vocabulary;
  static override readonly languages = IN_DEPTH;

  /** The day after which changes are told, up to the day shown: `YYYY-MM-DD`. Without it, a year before the day shown. */
  declare from: ValueOf<typeof attributes.from> | undefined;
  /** `box` (the changes beyond `limit` are folded), `list` (plain lines, no more than `limit`) or `inline` (one sentence). */
  declare layout: ValueOf<typeof attributes.layout> | undefined;
  /** How many changes are told first, the weightiest: a whole number above 0. Without it, 5; with `size="full"`, all but in a sentence. */
  declare limit: ValueOf<typeof attributes.limit> | undefined;

  protected override draw(drawing: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const layout = this.oneOf('layout', this.layout, LAYOUTS);
    // A sentence stays short in every size.
    const limit = layout === 'inline' || drawing.isShort ? this.#limit() : Infinity;
    const from = this.#from();
    const records = from && this.#records(from);
    if (!from || !records) return undefined;
    const changes = changesBetween(records, from, this.day);
    if (!changes.length) this.empty();
    const context = { ...drawing, from, limit };
    if (layout !== 'inline') {
      const hasNone = this.frozen < FIRST_CORRECTION || this.settings.facts?.replace;
      const notes = hasNone ? undefined : this.corrections();
      const corrections = notes?.correctionsSince(this, context, from);
      return changesTemplate(changes, corrections ?? [], layout === 'list', context);
    }
    // A sentence has no marks, but static forms list its sources.
    context.cite.mark(...changes.slice(0, limit).flatMap((change) => change.records));
    return html`${sentenceOf(changes, context)}`;
  }

  /** The day that the attribute names, else the one a year before the day shown. If it is none or later, the tag fails. */
  #from(): IsoDay | undefined {
    const value = String(this.from ?? '').trim() || yearBefore(this.day);
    if (!isIsoDay(value)) return this.fail('no-start', { value });
    return value > this.day ? this.fail('start-ahead', { value, day: this.day }) : value;
  }

  #limit(): number {
    const value = String(this.limit ?? '').trim();
    const limit = readLimit(value);
    if (!limit) this.warn('no-limit', { value });
    return (value && limit) || LIMIT;
  }

  /** The records of the dataset that concern the period, with those of the page; `undefined` while they are loading. */
  #records(from: IsoDay): ChangingRecords | undefined {
    const { replace, states: ownStates, summitFiles: own = {} } = this.settings.facts ?? {};
    const ids = replace ? [] : summitsConcerned(from, this.day).filter((id) => !own[id]);
    const files = ids.map((id) => this.use(summitFiles[id]));
    // Asked for with the documents, so that both load in parallel.
    for (const id of ids) this.titlesIn(this.locale.language, id);
    if (files.includes(undefined)) return undefined;
    return {
      states: mergeById(states, ownStates, replace),
      chairmanships: replace ? [] : chairmanships,
      bodies: replace
        ? []
        : [{ id: 'secretariat', heads: this.inLanguage('secretaries-general', secretariesGeneral) }],
      ...recordsIn([...(files as SummitFile[]), ...Object.values(own)]),
    };
  }
}
