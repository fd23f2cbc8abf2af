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

/** All records of which a profile shows a part. */
export interface Records {
  readonly aspirations: readonly Aspiration[];
  readonly chairmanships: readonly Chairmanship[];
  readonly countries: readonly Country[];
  readonly backgrounds: { readonly [id in StateId]?: StateBackground };
  /** Summits to which a state came as a guest of the chair. */
  readonly guests: { readonly [id in StateId]?: readonly string[] };
  readonly summits: readonly Summit[];
  readonly documents: readonly SummitDocument[];
}

/** A status that began, or that was decided on and had not begun. */
export interface Step {
  readonly interval: StatusInterval;
  readonly background?: StatusBackground | undefined;
  readonly begun: boolean;
  /** The summit that decided it. */
  readonly decided?: Summit | undefined;
  /** The summit that opened the accession. */
  readonly opened?: Summit | undefined;
}

/** What was known of a state on a day. */
export interface Profile {
  readonly state: State;
  readonly current?: StatusInterval | undefined;
  readonly steps: readonly Step[];
  readonly aspirations: readonly Aspiration[];
  readonly terms: readonly Chairmanship[];
  readonly hosted: readonly Summit[];
  /** Where it was a guest of the chair. */
  readonly visited: readonly Summit[];
  readonly documents: readonly SummitDocument[];
  readonly country?: Country | undefined;
  readonly capital?: PlaceId | undefined;
}

/** The state that an editor means by a code or a name; case is no matter. */
export function findState(
  states: readonly State[],
  key: string,
  nameOf: (id: StateId) => string | undefined,
): State | undefined {
  const wanted = key.toLowerCase();
  return states.find(({ id }) => id === wanted || nameOf(id)?.toLowerCase() === wanted);
}

const begunBy = (from: PartialDate, day: IsoDay) => lastDayOf(from) <= day;

/** Whether a span has an end, and that end has come. */
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
    const begun = begunBy(from, day);
    if (!begun && !(decided && decided <= day)) return [];
    const behind = background.find((each) => each.status === status && each.from === from);
    return [
      {
        interval,
        begun,
        background: begun ? behind : undefined,
        decided: summitOn(decided ?? from),
        opened: summitOn(behind?.accessionOpened),
      },
    ];
  });
  const aspirations = all.aspirations.filter((each) => each.state === id && begunBy(each.from, day));
  const visited = all.summits.filter((summit) => summit.end <= day && all.guests[id]?.includes(summit.id));
  // The data do not say since when a city is a capital, so it is left out before the state's first record.
  const recorded = steps.length || aspirations.length || visited.length;
  return {
    state,
    current: statusOf(state, day),
    steps,
    aspirations,
    visited,
    terms: all.chairmanships.filter((each) => each.state === id && each.from <= day),
    hosted: all.summits.filter(({ host, end }) => host === id && end <= day),
    documents: all.documents.filter(({ states, date }) => states?.includes(id) && date <= day),
    country,
    capital: recorded ? (former?.place ?? country?.capital) : undefined,
  };
}

/** The figure, if its year had begun by the day. */
export const knownFigure = (figure: Figure | undefined, day: IsoDay): Figure | undefined =>
  figure && figure.year <= Number(yearOf(day)) ? figure : undefined;
