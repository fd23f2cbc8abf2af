import type { TemplateResult } from 'lit';
import { summitBackgrounds } from '../../data/load/summit-backgrounds.js';
import { organisations } from '../../data/organisations.js';
import { allStates } from '../../data/all-states.js';
import type { Participant, SummitId } from '../../data/types.js';
import { lazy } from '../../lib/lazy.js';
import { named, nameIn, type Name } from '../../i18n/names.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import { mergeById } from '../../data/queries/merge-by-id.js';
import { SummitElement } from '../../element/summit-element.js';
import type { LocalWords } from '../../i18n/languages.js';
import { disputeNote as englishDisputeNote } from '../../strings/en/dispute-note.js';
import { participantList as english } from '../../strings/en/participant-list.js';
import { places as englishPlaces } from '../../strings/en/places.js';
import { baseStyles } from '../../styles/base.styles.js';
import { attendance, sorter } from './participant-list.model.js';
import { participantListStyles } from './participant-list.styles.js';
import { listTemplate } from './participant-list.template.js';
import { ownWords } from '../../element/own-words.js';

const local: LocalWords<typeof english> = {
  ru: lazy(() => import('../../strings/ru/participant-list.js')),
  'zh-Hans': lazy(() => import('../../strings/zh-Hans/participant-list.js')),
};

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
 * @csspart doubt - The mark at a fact on which sources differ, or which is open.
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

  /** Adds what we remark on single delegations, in English. */
  declare notes: boolean;

  constructor() {
    super();
    this.notes = false;
  }

  protected override draw(): TemplateResult | undefined {
    const file = this.file();
    const words = ownWords(this, english, local);
    if (!file || !words || !this.namesReady) return undefined;
    const bundled = this.settings.facts?.replace
      ? undefined
      : (summitBackgrounds[file.meeting.id] as (typeof summitBackgrounds)[SummitId] | undefined);
    const background = bundled && this.use(bundled);
    if (bundled && !background) return undefined;

    const { language, tag } = this.locale;
    const say = (text: string, translated?: string) => named(nameIn(language, undefined, translated, text));
    const { place, end } = file.meeting;
    const places = this.words('places', englishPlaces);
    const own = this.settings.facts;
    const sort = sorter(this.choice('order'), mergeById(allStates, own?.states, own?.replace), end, tag);
    return listTemplate(
      file,
      attendance(file.summit, background?.background, (participant) => this.#name(participant, words), sort),
      {
        words,
        disputeWords: this.words('disputeNote', englishDisputeNote),
        tag,
        level: this.choice('headingLevel'),
        day: this.day,
        cite: this.cite,
        notes: this.notes,
        open: this.page.printing,
        place: places[place],
        name: ({ name }) => named(name),
        office: (text, key) => say(text, words.offices[`${text}-${key}`] ?? words.offices[text]),
        english: (text) => say(text),
      },
    );
  }

  #name({ state, organisation, official }: Participant, words: typeof english): Name {
    if (state) return this.nameOf(state);
    if (official) return { text: words.body[official] };
    const found = organisations.find(({ id }) => id === organisation);
    return nameIn(this.locale.language, undefined, undefined, found?.name ?? String(organisation));
  }
}
