import { html, nothing, type TemplateResult } from 'lit';
import { visibleOn } from '../../data/queries/visible-on.js';
import type { Body, PartialDate, PlaceId, Remark } from '../../data/types.js';
import { formatDate } from '../../i18n/dates.js';
import { heading } from '../../templates/heading.js';
import { lazy } from '../../lib/lazy.js';
import { named, nameIn } from '../../i18n/names.js';
import { fill } from '../../i18n/phrases.js';
import { disputeNote, disputeNoteStyles } from '../../templates/dispute-note.js';
import { StatesElement } from '../../element/states-element.js';
import type { LocalWords } from '../../i18n/languages.js';
import { capitals } from '../../strings/en/capitals.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { organisationList as english } from '../../strings/en/organisation-list.js';
import { places } from '../../strings/en/places.js';
import { baseStyles } from '../../styles/base.styles.js';
import { organisationListStyles } from './organisation-list.styles.js';
import type { Counterpart } from './organisation-list.model.js';
import { ownWords } from '../../element/own-words.js';

const data = lazy(() => import('./organisation-list.model.js'));
const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/organisation-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/organisation-list.js')),
};

const KINDS = ['all', 'counterparts', 'bodies'] as const;

/**
 * @summary The organisations that the SCO works with, and its own bodies: what they are, where they sit, what was agreed.
 * @tagname sco-organisation-list
 * @customElement sco-organisation-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart subheading - The heading of one kind, where both are listed.
 * @csspart list - The list of one kind.
 * @csspart doubt - What opens an explanation where sources differ.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and there was none on that day.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoOrganisationList extends StatesElement {
  static override styles = [baseStyles, disputeNoteStyles, organisationListStyles];

  static override properties = { ...StatesElement.properties, kind: {}, organisation: {} };

  /** What is listed: `all`, `counterparts` that the SCO works with, or its own `bodies`. */
  declare kind: 'all' | 'counterparts' | 'bodies' | undefined;
  /** Only these: one id or several, such as `csto cica rats`. */
  declare organisation: string | undefined;

  protected override draw(): TemplateResult | undefined {
    const known = this.use(data);
    const words = ownWords(this, english, local);
    if (!known || !words || !this.namesReady) return undefined;
    const kind = this.oneOf('kind', this.kind, KINDS);
    const wanted = String(this.organisation ?? '')
      .split(/\s+/)
      .filter(Boolean);
    for (const id of wanted)
      if (!known.IDS.includes(id))
        return this.fail('unknown-record', { name: 'organisation', value: id }, known.IDS);

    const counterparts = kind === 'bodies' ? [] : known.counterpartsOn(this.day, wanted);
    const bodies = kind === 'counterparts' ? [] : known.bodiesOn(this.day, wanted);
    const level = this.choice('headingLevel');
    const both = counterparts.length > 0 && bodies.length > 0;
    const shown =
      both || kind !== 'all' ? kind : counterparts.length ? 'counterparts' : bodies.length ? 'bodies' : 'all';
    const part = (title: string, items: readonly TemplateResult[]) =>
      items.length
        ? html`${both ? heading(level, title, 1) : nothing}
            <ul class="list" part="list">
              ${items}
            </ul>`
        : nothing;
    if (!counterparts.length && !bodies.length) this.empty();
    return html`
      <p class="kicker" part="kicker">${words.kicker}</p>
      ${heading(level, words.heading[shown])}
      ${
        counterparts.length || bodies.length
          ? nothing
          : html`<p>${fill(words.none, { date: this.#date(this.day) })}</p>`
      }
      ${part(
        words.heading.counterparts,
        counterparts.map((each) => this.#counterpart(each, words)),
      )}
      ${part(
        words.heading.bodies,
        bodies.map((each) => this.#body(each, words, known.headOn)),
      )}
    `;
  }

  #date(date: PartialDate): TemplateResult {
    return html`<time datetime=${date}>${formatDate(date, this.locale.tag)}</time>`;
  }

  /** What we have in English only. */
  #text(text: string): unknown {
    return named(nameIn(this.locale.language, undefined, undefined, text));
  }

  #place(id: PlaceId): string {
    const cities: { readonly [id: string]: string } = {
      ...this.words('capitals', capitals),
      ...this.words('places', places),
    };
    return cities[id] ?? id;
  }

  #dispute(remark: Remark | undefined, kind: 'differ' | 'open'): unknown {
    const text = visibleOn(remark, this.day);
    return text
      ? disputeNote(text, kind, this.words('disputeNote', englishDisputeNote), this.page.printing)
      : nothing;
  }

  #counterpart({ record, seat, background, relations }: Counterpart, words: typeof english): TemplateResult {
    const { name, acronym } = record;
    return html`<li>
      <p><span class="name">${this.#text(`${name} (${acronym})`)}</span>${this.cite.mark(record)}</p>
      ${
        background.description
          ? html`<p>
              ${this.#text(background.description)}${this.#dispute(background.disagreement, 'differ')}
            </p>`
          : nothing
      }
      ${seat ? html`<p class="muted">${fill(words.seat, { place: this.#place(seat) })}</p>` : nothing}
      ${relations.map(
        (relation) =>
          html`<p class="relation">
            ${this.#date(relation.date)}: ${this.#text(relation.what)}${this.cite.mark(relation)}
          </p>`,
      )}
    </li>`;
  }

  #body(
    body: Body,
    words: typeof english,
    headOn: typeof import('../../data/queries/bodies.js').headOn,
  ): TemplateResult {
    const { name, role, seat, seatOf, founded } = body;
    const head = headOn(body, this.day);
    return html`<li>
      <p><span class="name">${this.#text(name)}</span>${this.cite.mark(body)}</p>
      <p>${this.#text(role)}${this.#dispute(body.gap, 'open')}</p>
      ${founded ? html`<p class="muted">${fill(words.founded, { date: this.#date(founded) })}</p>` : nothing}
      ${
        seat
          ? html`<p class="muted">
              ${fill(seatOf ? words.seatOf : words.seat, { place: this.#place(seat) })}
            </p>`
          : nothing
      }
      ${
        head
          ? html`<p>
              ${fill(words.head, {
                name: this.#text(head.name),
                state: named(this.nameOf(head.state)),
              })}${this.cite.mark(head)}${this.#dispute(head.disagreement, 'differ')}
            </p>`
          : nothing
      }
    </li>`;
  }
}
