import { countries } from '../../data/countries.js';
import { changesBetween, type Change } from '../../data/queries/changes.js';
import { holdsOn } from '../../data/queries/dates.js';
import { tieOf } from '../../data/queries/states.js';
import { yearBefore } from '../../data/queries/year-before.js';
import { officialNames } from '../../data/official-names.js';
import type {
  Correction,
  IsoDay,
  Sourced,
  State,
  StateId,
  StatusInterval,
  SummitDocument,
} from '../../data/types.js';
import { dataset } from '../../dataset.js';
import { languages } from '../../i18n/languages.js';
import { british, typeset } from '../../i18n/names.js';
import { states as english } from '../../strings/en/states.js';
import { datasetWith } from '../dataset-with.js';
import type { Table } from './data-text.js';
import type { Rendering } from './types.js';

type Row = Table['rows'][number];

const STATUS = ['state', 'code', 'status', 'since', 'until'];
const LIST = [...STATUS, 'tied_since'];
const CHANGE = ['change', 'date', 'states', 'person', 'summit', 'document', 'title'];
const DOCUMENT = ['document', 'id', 'type', 'date', 'in_force_from', 'in_force_until', 'themes'];

/** The facts of a tag with a column for each field, if all of them are of one kind; `undefined` for other tags. */
export function tableOf(rendering: Rendering): Table | undefined {
  switch (rendering.tag) {
    case 'sco-member-list':
      return rendering.attributes['layout'] === 'table'
        ? { columns: [...LIST, 'population', 'population_year'], rows: listed(rendering) }
        : { columns: LIST, rows: listed(rendering) };
    case 'sco-map':
      return { columns: STATUS, rows: statesNow(rendering).map((each) => statusRow(each, rendering)) };
    case 'sco-membership-history':
      return { columns: STATUS, rows: cited(rendering).map((each) => statusRow(each, rendering)) };
    case 'sco-changes':
      return { columns: CHANGE, rows: changes(rendering) };
    case 'sco-document-timeline':
      return { columns: DOCUMENT, rows: documents(rendering) };
    default:
      return undefined;
  }
}

interface StateStatus {
  readonly state: State;
  readonly interval: StatusInterval;
}

/** The statuses that the tag cites, in reading order. */
function cited({ drawing }: Rendering): readonly StateStatus[] {
  const { states } = datasetWith(drawing.own);
  return [...drawing.cite.records].flatMap((record) => {
    const state = states.find(({ statuses }) => (statuses as readonly Sourced[]).includes(record));
    return state ? [{ state, interval: record as StatusInterval }] : [];
  });
}

function nameOf(id: StateId, { attributes, drawing }: Rendering): string {
  const { language } = drawing.locale;
  const local = language === 'en' ? english : languages[language].value!.words.states;
  const house = drawing.own?.names?.[id];
  return house ?? ((attributes['names'] === 'official' && officialNames[id]) || (local[id] ?? id));
}

function statusRow({ state: { id }, interval }: StateStatus, rendering: Rendering): Row {
  const { status, from, to } = interval;
  // A status that ended after the day shown was still open on it.
  const until = to && to <= rendering.drawing.day ? to : '';
  const cells = { state: nameOf(id, rendering), code: id.toUpperCase(), status, since: from, until };
  return { cells, records: [interval] };
}

/** One row for each state with the status that it has on the day. */
const statesNow = (rendering: Rendering): readonly StateStatus[] =>
  cited(rendering).filter(({ interval }) => holdsOn(interval, rendering.drawing.day));

/** The same with the start of an unbroken tie under earlier statuses, and the population where the tag shows it. */
const listed = (rendering: Rendering): readonly Row[] =>
  statesNow(rendering).map((each) => {
    const tie = tieOf(each.state, each.interval);
    const population = countries.find(({ state }) => state === each.state.id)?.population;
    const figures = population && rendering.drawing.cite.records.has(population) ? [population] : [];
    const { cells, records } = statusRow(each, rendering);
    return {
      cells: {
        ...cells,
        tied_since: tie.from,
        population: figures.map(({ value }) => value).join(),
        population_year: figures.map(({ year }) => year).join(),
      },
      records: [...new Set([tie, ...records, ...figures])],
    };
  });

function titleOf({ id, title }: SummitDocument, { drawing }: Rendering): string {
  const { language } = drawing.locale;
  const { titles, ourTitles } = dataset.titles[language === 'en' ? 'ru' : language];
  const foreign = language === 'en' ? undefined : (titles[id] ?? ourTitles[id]);
  return typeset(drawing.own?.titles?.[id] ?? foreign ?? british(title));
}

/** The changes that the tag shows, in its order, and what was corrected in the dataset. */
function changes(rendering: Rendering): readonly Row[] {
  const { day, cite, own } = rendering.drawing;
  const from = String(rendering.attributes['from'] ?? '').trim() || yearBefore(day);
  // The tag dates documents itself, so theirs are other objects than those of the dataset.
  const ids = new Set([...cite.records].map((record) => 'id' in record && record.id));
  const isShown = (change: Change) =>
    'document' in change
      ? ids.has(change.document.id)
      : change.records.every((each) => cite.records.has(each));
  const corrected = [...cite.records]
    .filter((record): record is Correction => 'was' in record)
    .filter((each) => each.corrected <= rendering.drawing.frozen)
    .map(({ record, corrected, topic, is, ...rest }): Row => {
      const [kind, id] = record.split('/');
      return {
        cells: {
          change: 'corrected',
          date: corrected,
          ...(kind === 'document' && { document: id! }),
          title: typeset(`${topic}: ${is}`),
        },
        records: [rest],
      };
    });
  const changed = changesBetween(datasetWith(own), from as IsoDay, day)
    .filter(isShown)
    .map((change) => ({
      cells: {
        change: change.kind,
        date: change.date,
        ...('states' in change && { states: change.states.join(' ').toUpperCase() }),
        ...('person' in change && { person: change.person }),
        ...('summit' in change && { summit: change.summit.id }),
        ...('document' in change && {
          document: change.document.id,
          title: titleOf(change.document, rendering),
        }),
      },
      records: change.records,
    }));
  return [...changed, ...corrected];
}

function documents(rendering: Rendering): readonly Row[] {
  const { own, cite } = rendering.drawing;
  const all = Object.values(datasetWith(own).documentsBySummit).flat();
  return [...cite.records]
    .filter((record): record is SummitDocument => 'themes' in record)
    .map((document) => {
      const { id, type, date, period, themes } = document;
      return {
        cells: {
          document: titleOf(document, rendering),
          id,
          type,
          date: date ?? all.find((each) => each.id === id)?.date ?? '',
          in_force_from: period?.from ?? '',
          in_force_until: period?.to ?? '',
          themes: themes.join(' '),
        },
        records: [document],
      };
    });
}
