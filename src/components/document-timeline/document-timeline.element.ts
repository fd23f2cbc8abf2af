import { isServer, type TemplateResult } from 'lit';
import { allDocuments, allSummits } from '../../data/queries/own-records.js';
import { readPartialDate } from '../../data/queries/partial-date.js';
import { findSummit } from '../../data/queries/summits.js';
import type { DocumentId, DocumentType, Theme } from '../../data/types.js';
import { ScoElement } from '../../element/sco-element.js';
import { readLimit } from '../../lib/read-limit.js';
import { bubbling } from '../../lib/event.js';
import { lazy } from '../../lib/lazy.js';
import { baseStyles } from '../../styles/base.styles.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { filterStyles } from '../../templates/filter-select.js';
import type { documentTimeline as attributes } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';
import { arrange, MORE, type Filter, type Frame, type Timeline } from './document-timeline.model.js';
import { Steps } from './document-timeline.steps.js';
import { documentTimelineStyles } from './document-timeline.styles.js';
import { timelineTemplate, vocabulary } from './document-timeline.template.js';

/** Loaded when the first entry is opened. */
const entryBody = lazy(() => import('./entry-body.js'));

/**
 * @summary The documents that the summits adopted, newest first, with filters and with entries that open.
 * @tagname sco-document-timeline
 * @customElement sco-document-timeline
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the timeline cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed an entry (`part` is the id of the document), the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 * @fires {CustomEvent<{theme: string, type: string}>} sco-filter-change - The reader chose a theme or a type; empty for all.
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart filters - The reader's controls.
 * @csspart status - The number of documents shown.
 * @csspart subheading - The heading of one meeting: its year, number and place.
 * @csspart entries - The documents of one meeting.
 * @csspart entry - One document.
 * @csspart body - What an opened document shows.
 * @csspart fold - The documents that a short timeline folds away.
 * @csspart more - The button that shows twenty more documents beyond `limit`.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart translation - The dagger after a title of a document that is our translation.
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading and the children are shown; or the last entries are not drawn yet.
 * @cssstate ready - The tag is drawn.
 * @cssstate empty - The tag is drawn, but no document that its attributes select had been adopted by that day.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoDocumentTimeline extends ScoElement {
  static override styles = [baseStyles, filterStyles, documentTimelineStyles];

  static override properties = {
    ...ScoElement.properties,
    summit: {},
    theme: {},
    type: {},
    state: {},
    from: {},
    to: {},
    limit: {},
    picked: { attribute: false },
    opened: { attribute: false },
    added: { attribute: false },
  };

  static override readonly vocabulary = vocabulary;

  /** Only what this summit adopted: an id such as `2024-astana`, or a year. */
  declare summit: ValueOf<typeof attributes.summit> | undefined;
  /** The theme chosen at first; readers can choose another. */
  declare theme: ValueOf<typeof attributes.theme> | undefined;
  /** The type chosen at first; readers can choose another. */
  declare type: ValueOf<typeof attributes.type> | undefined;
  /** Only documents about this state, by its ISO 3166-1 alpha-2 code. */
  declare state: ValueOf<typeof attributes.state> | undefined;
  /** Only documents adopted on or after this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare from: ValueOf<typeof attributes.from> | undefined;
  /** Only documents adopted on or before this date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  declare to: ValueOf<typeof attributes.to> | undefined;
  /** How many documents to show at first: a whole number above 0. A button adds twenty at a time. Nothing is folded then. */
  declare limit: ValueOf<typeof attributes.limit> | undefined;
  /** @internal The filter that the reader chose; takes precedence over the attributes `theme` and `type`. */
  declare picked: Filter;
  /** @internal The entries that are open. */
  declare opened: ReadonlySet<DocumentId>;
  /** @internal How many documents beyond `limit` the reader asked for. */
  declare added: number;

  /** The document whose entry the page's address names, until it is shown. */
  #wanted: DocumentId | undefined;
  readonly #steps = new Steps();

  constructor() {
    super();
    this.picked = {};
    this.opened = new Set();
    this.added = 0;
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const frame = this.#frame();
    if (!frame) return undefined;
    const timeline = this.#arrange(frame);
    if (!timeline.total) this.empty();
    const isWhole = isServer || this.hydrates || this.drawsWhole || this.#wanted || context.open;
    const now = { ...timeline, groups: this.#steps.take(timeline.groups, Boolean(isWhole)) };
    return timelineTemplate(now, {
      ...context,
      linked: this.choice('sources') === 'facts',
      filter: this.#filter(),
      folds: context.isShort && !this.limit,
      summit: frame.summit,
      framed: Object.values(frame).some(Boolean),
      isOpen: ({ id }) => this.opened.has(id),
      body: (document, summit) => {
        const body = this.use(entryBody);
        if (!body) return undefined;
        this.sheets.add(body.entryBodyStyles).add(body.sourcesStyles);
        const all = Object.values(allDocuments(this.settings.facts)).flat();
        return body.entryBody(
          document,
          summit.id,
          all,
          context,
          (thing) => this.use(thing),
          (file, records) => this.inLanguage(file, records),
        );
      },
      onPick: this.#onPick,
      onToggle: this.#onToggle,
      onMore: this.#lift,
    });
  }

  protected override updated(): void {
    super.updated();
    if (!this.drawing.content || this.guard?.isDeferring) return;
    const filter = this.#filter();
    // Once a reader has used a control, the attribute `selected` of its options no longer changes it.
    for (const select of this.renderRoot.querySelectorAll('select'))
      select.value = filter[select.name as 'theme' | 'type'] ?? '';

    if (!this.#steps.scheduleNext(this)) this.#wanted = undefined;
  }

  /** @internal */
  override reveal(record: string): void {
    this.#wanted = record as DocumentId;
    this.requestUpdate();
  }

  /** What to draw. Includes the entry that the page's address names, if the attributes select its document. */
  #arrange(frame: Frame): Timeline {
    const arranged = (filter: Filter, limit: number) =>
      arrange(
        allDocuments(this.settings.facts),
        allSummits(this.settings.facts),
        this.day,
        frame,
        filter,
        limit,
      );
    const id = this.#wanted;
    const hasIt = ({ groups }: Timeline) =>
      groups.some(({ documents }) => documents.some((each) => each.id === id));
    const timeline = arranged(this.#filter(), this.#limit());
    if (!id) return timeline;
    const whole = hasIt(timeline) ? timeline : arranged({}, Infinity);
    if (!hasIt(whole)) return timeline;
    if (whole !== timeline) {
      // The filter or the limit hides the entry. The link takes precedence, so both are cleared.
      this.added = Infinity;
      this.picked = { theme: '' as Theme, type: '' as DocumentType };
    }
    return whole;
  }

  /** What the attributes select. If `summit` or `state` names no record, the tag fails. */
  #frame(): Frame | undefined {
    const all = allSummits(this.settings.facts);
    const key = String(this.summit ?? '').trim();
    const summit = key ? findSummit({ summits: all }, key) : undefined;
    if (key && (!summit || summit === 'ambiguous')) {
      const ids = all.map(({ id }) => id);
      return this.fail(summit ? 'several-summits' : 'unknown-summit', { value: key }, ids);
    }
    const ids = Object.values(allDocuments(this.settings.facts)).flatMap((list) =>
      list.flatMap(({ states }) => states ?? []),
    );
    const wanted = String(this.state ?? '').trim();
    const state = ids.find((id) => id === wanted.toLowerCase());
    if (wanted && !state) return this.fail('unknown-state', { value: wanted }, [...new Set(ids)]);
    return {
      summit: summit === 'ambiguous' ? undefined : summit,
      state,
      from: readPartialDate(this.from, (value) => this.warn('no-date', { name: 'from', value })),
      to: readPartialDate(this.to, (value) => this.warn('no-date', { name: 'to', value })),
    };
  }

  #limit(): number {
    const limit = readLimit(this.limit);
    if (!limit) this.warn('no-limit', { value: String(this.limit) });
    return (limit ?? Infinity) + this.added;
  }

  /** The reader's filter, or the attributes until the reader has chosen. */
  #filter(): Filter {
    const themes = ['', ...(Object.keys(vocabulary.documents.themes) as Theme[])] as const;
    const types = ['', ...(Object.keys(vocabulary.documentTypes) as DocumentType[])] as const;
    return {
      theme: this.oneOf('theme', this.picked.theme ?? this.theme, themes) || undefined,
      type: this.oneOf('type', this.picked.type ?? this.type, types) || undefined,
    };
  }

  readonly #onPick = (event: Event): void => {
    const { name, value } = event.target as HTMLSelectElement;
    this.picked = { ...this.#filter(), ...this.picked, [name]: value };
    const { theme = '', type = '' } = this.#filter();
    this.dispatchEvent(bubbling('sco-filter-change', { detail: { theme, type } }));
  };

  readonly #onToggle = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    const id = details.dataset['document'] as DocumentId;
    if (details.open === this.opened.has(id)) return;
    const opened = new Set(this.opened);
    if (details.open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.dispatchEvent(bubbling('sco-toggle', { detail: { part: id, open: details.open } }));
  };

  /** Shows more documents beyond the limit, and focuses the first of them. */
  readonly #lift = (): void => {
    const entries = () => this.renderRoot.querySelectorAll<HTMLElement>('[part=entry]');
    const before = entries().length;
    this.added += MORE;
    void this.updateComplete.then(() => entries()[before]?.focus());
  };
}
