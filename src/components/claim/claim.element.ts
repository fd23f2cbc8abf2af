import type { TemplateResult } from 'lit';
import { summitFiles } from '../../data/load/summit-files.js';
import type { DatedClaim } from '../../data/queries/claims.js';
import type { Claim } from '../../data/types.js';
import { claimVocabulary, ClaimsElement } from '../../element/claims-element.js';
import { documentTypes } from '../../strings/en/document-types.js';
import { titles } from '../../strings/en/titles.js';
import { baseStyles } from '../../styles/base.styles.js';
import { descriptionListStyles } from '../../styles/description-list.styles.js';
import { disputeNoteStyles } from '../../templates/dispute-note.js';
import type { DrawingContext } from '../../templates/drawing-context.js';
import { claimStyles } from './claim.styles.js';
import { claimTemplate, type ConcernedDocument } from './claim.template.js';

const vocabulary = { ...claimVocabulary, documentTypes, titles };

/**
 * @summary One statement of the opinion piece of 8 July 2024 on the Astana summit, held against what sources say.
 * @tagname sco-claim
 * @customElement sco-claim
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Readable HTML for readers without script; also shown whenever the statement cannot be drawn.
 *
 * @fires {CustomEvent<{part: string, open: boolean}>} sco-toggle - The reader opened or closed the sources.
 *
 * @csspart base - The box around everything.
 * @csspart kicker - The label above the heading.
 * @csspart heading - The verdict.
 * @csspart facts - The statement, what sources say, and what came since.
 * @csspart dispute - The mark at a fact on which sources differ, or which is open.
 * @csspart mark - The number of a note at a fact (`sources="facts"`).
 * @csspart second-hand - The star at a fact that rests on one source or on second-hand reports.
 * @csspart footer - The line below.
 * @csspart sources-button - Opens the sources.
 * @csspart sources - The list of sources.
 *
 * @cssstate loading - Something it needs is on its way; the children are shown.
 * @cssstate ready - It is drawn.
 * @cssstate empty - It is drawn, and on that day the piece had not appeared.
 * @cssstate error - It cannot be drawn; the children are shown.
 */
export class ScoClaim extends ClaimsElement {
  static override styles = [baseStyles, descriptionListStyles, claimStyles, disputeNoteStyles];

  static override properties = { ...ClaimsElement.properties, claim: {} };

  static override readonly vocabulary = vocabulary;

  /** Which statement: an id such as `orgs-oic`. Without it, the first one that sources contradict. */
  declare claim: string | undefined;

  protected override draw(context: DrawingContext<typeof vocabulary>): TemplateResult | undefined {
    const file = this.claims();
    const claim = file && this.#claim(file.all);
    if (!file || !claim) return undefined;
    if (this.day < file.published) return this.ahead(file.published, context.words.claim.heading, context);

    const documents = this.#documents(claim.record);
    if (!documents) return undefined;
    return claimTemplate(claim, documents, {
      ...context,
      published: file.published,
      mark: (record) => this.mark(record, context),
      disputes: () => this.disputes(claim.record, context),
    });
  }

  /** The statement asked for; nothing, and a message, where there is none. */
  #claim(all: readonly DatedClaim[]): DatedClaim | undefined {
    const value = String(this.claim ?? '').trim();
    const found = all.find(({ record, verdict }) =>
      value ? record.id === value : verdict === 'contradicted',
    );
    const ids = all.map(({ record }) => record.id);
    return found ?? this.fail('unknown-record', { name: 'claim', value }, ids);
  }

  /** The documents that it is about, with the day of each; nothing while they are loading. */
  #documents({ documents = [] }: Claim): readonly ConcernedDocument[] | undefined {
    if (!documents.length) return [];
    const file = this.use(summitFiles['2024-astana']);
    return file?.documents
      .filter(({ id }) => documents.includes(id))
      .map((document) => ({ document, date: document.date ?? file.meeting.end }));
  }
}
