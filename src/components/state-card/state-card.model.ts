import { holdsOn, lastDayOf, yearOf } from '../../data/queries/dates.js';
import { statusOf } from '../../data/queries/states.js';
import type {
  Aspiration,
  Chairmanship,
  Country,
  Figure,
  IsoDay,
  PartialDate,
  PlaceId,
  State,
  StateBackground,
  StateId,
  StatusBackground,
  StatusInterval,
  Summit,
  SummitDocument,
} from '../../data/types.js';

/** The records of all states that profiles are made from. */
export interface Records {
  readonly aspirations: readonly Aspiration[];
  readonly chairmanships: readonly Chairmanship[];
  readonly countries: readonly Country[];
  readonly backgrounds: { readonly [id in StateId]?: StateBackground };
  /** Ids of the summits that each state attended as a guest of the chair. */
  readonly guests: { readonly [id in StateId]?: readonly string[] };
  readonly summits: readonly Summit[];
  readonly documents: readonly SummitDocument[];
}

/** A status that had begun by the day, or had been decided by then. */
export interface Step {
  readonly interval: StatusInterval;
  readonly background?: StatusBackground | undefined;
  readonly begun: boolean;
  /** The summit that decided the status. */
  readonly decided?: Summit | undefined;
  /** The summit that opened the accession. */
  readonly opened?: Summit | undefined;
}

/** What was known about a state on a day. */
export interface Profile {
  readonly state: State;
  readonly current?: StatusInterval | undefined;
  readonly steps: readonly Step[];
  readonly aspirations: readonly Aspiration[];
  readonly terms: readonly Chairmanship[];
  readonly hosted: readonly Summit[];
  /** Summits that it attended as a guest of the chair. */
  readonly visited: readonly Summit[];
  readonly documents: readonly SummitDocument[];
  readonly country?: Country | undefined;
  readonly capital?: PlaceId | undefined;
}

/** The state with this code or name, compared without regard to case. */
export function findState(
  states: readonly State[],
  key: string,
  nameOf: (id: StateId) => string | undefined,
): State | undefined {
  const wanted = key.toLowerCase();
  return states.find(({ id }) => id === wanted || nameOf(id)?.toLowerCase() === wanted);
}

const hasBegun = (from: PartialDate, day: IsoDay) => lastDayOf(from) <= day;

/** Whether a record had ended by the day. An end known to the month or year counts from its last day. */
export const endedBy = ({ to }: { readonly to?: PartialDate }, day: IsoDay): boolean =>
  to !== undefined && lastDayOf(to) <= day;

/** The records of a state that were known on a day. */
export function profileOn(state: State, day: IsoDay, all: Records): Profile {
  const { id } = state;
  const background = all.backgrounds[id]?.statuses ?? [];
  const summitOn = (date: PartialDate | undefined) =>
    date && date <= day ? all.summits.find(({ end }) => end === date) : undefined;
  const country = all.countries.find((each) => each.state === id);
  const former = country?.formerCapitals?.find((period) => holdsOn(period, day));
  const steps = state.statuses.flatMap((interval): Step[] => {
    const { status, from, decided } = interval;
    const begun = hasBegun(from, day);
    if (!begun && !(decided && decided <= day)) return [];
    const statusBackground = background.find((each) => each.status === status && each.from === from);
    return [
      {
        interval,
        begun,
        background: begun ? statusBackground : undefined,
        decided: summitOn(decided ?? from),
        opened: summitOn(statusBackground?.accessionOpened),
      },
    ];
  });
  const aspirations = all.aspirations.filter((each) => each.state === id && hasBegun(each.from, day));
  const visited = all.summits.filter((summit) => summit.end <= day && all.guests[id]?.includes(summit.id));
  // Records do not say since when a city is the capital, so it is left out before the state's first record.
  const recorded = steps.length || aspirations.length || visited.length;
  return {
    state,
    current: statusOf(state, day),
    steps,
    aspirations,
    visited,
    terms: all.chairmanships.filter((each) => each.state === id && each.from <= day),
    hosted: all.summits.filter(({ host, end }) => host === id && end <= day),
    documents: all.documents.filter(({ date }) => date <= day),
    country,
    capital: recorded ? (former?.place ?? country?.capital) : undefined,
  };
}

/** The figure, if its year had begun by the day; else `undefined`. */
export const knownFigure = (figure: Figure | undefined, day: IsoDay): Figure | undefined =>
  figure && figure.year <= Number(yearOf(day)) ? figure : undefined;
