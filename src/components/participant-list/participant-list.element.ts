import type { TemplateResult } from 'lit';
import { allStates } from '../../data/all-states.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { organisations } from '../../data/organisations.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import type { Participant, SummitId } from '../../data/types.js';
import { SummitElement } from '../../element/summit-element.js';
import type { Name } from '../../i18n/names.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { attendance, sorter } from './participant-list.model.js';
import { participantListStyles } from './participant-list.styles.js';
import { listTemplate, vocabulary } from './participant-list.template.js';

/**
 * @summary Who took part in a summit: every delegation, in which capacity it came, and who led it.
 * @tagname sco-participant-list
 * @customElement sco-participant-list
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Fallback in readable HTML: shown without JavaScript, while loading, and when the list cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the list of sources (`part` is `sources`) or the panel (`part` is `tools`).
 *
 * @csspart base - The element around all content.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The heading.
 * @csspart counts - The number of participants of each kind.
 * @csspart subheading - The heading of one kind.
 * @csspart delegations - The delegations of one kind.
 * @csspart fold - What a short tag folds away: all kinds but the first, which is that of the members.
 * @csspart dispute - The mark after a fact on which sources differ or which is not established; opens an explanation.
 * @csspart mark - The note number after a fact (`sources="facts"`).
 * @csspart second-hand - The asterisk after a fact that rests on one source or on second-hand reports.
 * @csspart footer - The footer: the day, the sources and the version of the data.
 * @csspart sources-button - The button that opens the list of sources.
 * @csspart tools-button - The button that opens the panel with what a reader can do: cite, take the data, embed, report an error.
 * @csspart tools - The panel.
 * @csspart sources - The list of sources, or the numbered notes (`sources="facts"`).
 *
 * @cssstate loading - Data or translations are loading; the children are shown.
 * @cssstate ready - The tag is drawn.
 * @cssstate deferred - The tag waits with its first drawing, because it would shift visible content; the children are shown.
 * @cssstate error - The tag cannot be drawn; the children are shown.
 */
export class ScoParticipantList extends SummitElement {
  static override styles = [baseStyles, disputeNoteStyles, participantListStyles];

  static override properties = { ...SummitElement.properties, notes: { type: Boolean } };

  static override readonly vocabulary = vocabulary;

  /** Adds our remarks on single delegations, in English. */
  declare notes: boolean;

  constructor() {
    super();
    this.notes = false;
  }

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const file = this.file();
    if (!file) return undefined;
    const own = this.settings.facts;
    const bundled = own?.replace
      ? undefined
      : (summitBackgrounds[file.meeting.id] as (typeof summitBackgrounds)[SummitId] | undefined);
    const background = bundled && this.use(bundled);
    if (bundled && !background) return undefined;

    const states = mergeById(allStates, own?.states, own?.replace);
    const sort = sorter(this.choice('order'), states, file.meeting.end, context.tag);
    return listTemplate(
      file,
      attendance(
        file.summit,
        background && this.inLanguage(`summits/${file.meeting.id}.background`, background.background),
        (participant) => this.#nameOf(participant, context),
        sort,
      ),
      {
        ...context,
        notes: this.notes,
        inEnglish: (key) => background?.background.delegations[key],
      },
    );
  }

  #nameOf(
    { state, organisation, official }: Participant,
    { nameOf, prose, words }: DrawingContext<typeof vocabulary>,
  ): Name {
    if (state) return nameOf(state);
    if (official) return { text: words.participantList.body[official] };
    const found = this.inLanguage('organisations', organisations).find(({ id }) => id === organisation);
    return { text: prose(found?.name ?? String(organisation)) };
  }
}
