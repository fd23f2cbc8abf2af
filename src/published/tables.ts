/** All published tables: their names, their keys, and what makes their rows. */
import * as depth from './depth.js';
import * as documents from './documents.js';
import { loadLanguages } from './languages.js';
import * as states from './states.js';
import * as summits from './summits.js';
import type { CitationRow } from './types.js';

export type Cell = string | number | boolean | readonly (string | number)[] | undefined;
export interface Row {
  readonly [column: string]: Cell;
}

interface Kind {
  readonly name: string;
  /** The interface of a row, in `types.ts`. */
  readonly type: string;
  readonly key: 'id' | 'number';
  /** Columns that name a record of another table. */
  readonly refersTo: { readonly [column: string]: string };
  readonly rows: () => readonly object[];
}

export interface Table extends Omit<Kind, 'rows'> {
  readonly rows: readonly Row[];
}

const kind = (
  name: string,
  type: string,
  rows: Kind['rows'],
  refersTo: Kind['refersTo'] = {},
  key: Kind['key'] = 'id',
): Kind => ({ name, type, key, refersTo, rows });

const KINDS: readonly Kind[] = [
  kind('states', 'StateRow', states.states),
  kind('state-names', 'StateNameRow', states.stateNamesIn, { state: 'states' }),
  kind('statuses', 'StatusRow', states.statuses, { state: 'states' }),
  kind('aspirations', 'AspirationRow', states.aspirations, { state: 'states' }),
  kind('summits', 'SummitRow', summits.summits, {
    host: 'states',
    chair_state: 'states',
    next_chair: 'states',
  }),
  kind('participants', 'ParticipantRow', summits.participants, {
    summit: 'summits',
    state: 'states',
    organisation: 'organisations',
  }),
  kind('status-changes', 'StatusChangeRow', summits.statusChanges, { summit: 'summits', state: 'states' }),
  kind('chairmanships', 'ChairmanshipRow', summits.chairmanships, { state: 'states' }),
  kind('meetings', 'MeetingRow', summits.meetings, { host: 'states' }),
  kind('documents', 'DocumentRow', documents.documents, { summit: 'summits', succeeds: 'documents' }),
  kind('document-texts', 'DocumentTextRow', documents.documentTexts, { document: 'documents' }),
  kind('organisations', 'OrganisationRow', documents.organisations),
  kind('relations', 'RelationRow', documents.relations, { organisation: 'organisations' }),
  kind('bodies', 'BodyRow', documents.bodies),
  kind('body-heads', 'BodyHeadRow', documents.bodyHeads, { body: 'bodies', state: 'states' }),
  kind('persons', 'PersonRow', documents.persons),
  kind('figures', 'FigureRow', states.figures, { state: 'states', dataset: 'statistics' }),
  kind('statistics', 'StatisticRow', states.statistics, { publisher: 'publishers', source: 'sources' }),
  kind('quotations', 'QuotationRow', depth.quotations, { summit: 'summits' }),
  kind('claims', 'ClaimRow', depth.claims),
  kind('events', 'EventRow', depth.events, { summit: 'summits' }),
  kind('roadmap', 'RoadmapRow', depth.roadmap, { summit: 'summits', document: 'documents' }),
  kind('disagreements', 'DisagreementRow', depth.disagreements, { summit: 'summits' }),
  kind('corrections', 'CorrectionRow', depth.corrections),
  kind('sources', 'SourceRow', depth.sources, { publisher: 'publishers' }, 'number'),
  kind('publishers', 'PublisherRow', depth.publishers),
];

/** One row for each source of each fact, which a list in a cell cannot refer to. */
const citations = (tables: readonly Table[]): readonly CitationRow[] =>
  tables.flatMap(({ name: table, rows }) =>
    rows.flatMap(({ id, sources }) =>
      Array.isArray(sources)
        ? sources.map((source: number) => ({
            id: `${table}/${String(id)}/${source}`,
            table,
            record: String(id),
            source,
          }))
        : [],
    ),
  );

const isList = (value: object): value is readonly (string | number)[] => Array.isArray(value);

/** A row with a column for each part of a field that is an object: `name_en`, `name_ru`. */
const flat = (row: object): Row =>
  Object.fromEntries(
    Object.entries(row as { readonly [field: string]: Cell | { readonly [suffix: string]: Cell } }).flatMap(
      ([name, value]) =>
        typeof value === 'object' && !isList(value)
          ? Object.entries(value).map(([suffix, each]) => [`${name}_${suffix}`, each] as const)
          : [[name, value] as const],
    ),
  );

/** All tables with their rows. */
export async function tables(): Promise<readonly Table[]> {
  await loadLanguages();
  const all = KINDS.map((each) => ({ ...each, rows: each.rows().map(flat) }));
  const cited = kind('citations', 'CitationRow', () => [], { source: 'sources' });
  return [...all, { ...cited, rows: citations(all) as readonly (CitationRow & Row)[] }];
}
