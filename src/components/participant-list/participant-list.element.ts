import type { TemplateResult } from 'lit';
import { allStates } from '../../data/all-states.js';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { organisations } from '../../data/organisations.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import type { Participant, SummitId } from '../../data/types.js';
import { SummitElement } from '../../element/summit-element.js';
import { nameIn, type Name } from '../../i18n/names.js';
import { baseStyles } from '../../styles/base.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { attendance, sorter } from './participant-list.model.js';
import { participantListStyles } from './participant-list.styles.js';
import { listTemplate, vocabulary } from './participant-list.template.js';

/**
 * @summary Who took part in a summit: every delegation, as what it came, and who led it.
 * @tagname sco-participant-list
 * @customElement sco-participant-list
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
 * @csspart counts - How many came of each kind.
 * @csspart subheading - The heading of one kind.
 * @csspart delegations - The delegations of one kind.
 * @csspart dispute - The mark at a fact on which sources differ, or which is open.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoParticipantList extends SummitElement {
  static override styles = [baseStyles, disputeNoteStyles, participantListStyles];

  static override properties = { ...SummitElement.properties, notes: { type: Boolean } };

  static override readonly vocabulary = vocabulary;

  /** Adds what we remark on single delegations, in English. */
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
      attendance(file.summit, background?.background, (participant) => nameOf(participant, context), sort),
      { ...context, notes: this.notes },
    );
  }
}

function nameOf(
  { state, organisation, official }: Participant,
  context: DrawingContext<typeof vocabulary>,
): Name {
  if (state) return context.nameOf(state);
  if (official) return { text: context.words.participantList.body[official] };
  const found = organisations.find(({ id }) => id === organisation);
  return nameIn(context.locale.language, undefined, undefined, found?.name ?? String(organisation));
}
