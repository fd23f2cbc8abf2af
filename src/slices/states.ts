/** What a profile is drawn from, by state: of the records of all states, those that are about one. */
import { capitals } from '../strings/en/capitals.js';
import { allStates } from '../data/all-states.js';
import { aspirations } from '../data/aspirations.js';
import { chairmanships } from '../data/chairmanships.js';
import { countries } from '../data/countries.js';
import { documentsAboutStates } from '../data/documents-about-states.js';
import { guests } from '../data/guests.js';
import { stateBackgrounds } from '../data/states.background.js';
import { summitDetails } from '../data/summit-details.js';
import { lastDayOf } from '../data/queries/dates.js';
import { summits } from '../data/summits.js';
import type {
  Aspiration,
  Chairmanship,
  Country,
  IsoDay,
  State,
  StateBackground,
  StateId,
  Summit,
  SummitDetail,
  SummitDocument,
} from '../data/types.js';

/** Records of one state, or of all. */
export interface ProfileRecords {
  /** The day on which the first states got a status. */
  readonly founded: IsoDay;
  readonly states: readonly State[];
  readonly aspirations: readonly Aspiration[];
  readonly chairmanships: readonly Chairmanship[];
  readonly countries: readonly Country[];
  /** Ids of the summits that each state attended as a guest of the chair. */
  readonly guests: { readonly [id in StateId]?: readonly string[] };
  readonly stateBackgrounds: { readonly [id in StateId]?: StateBackground };
  readonly summits: readonly Summit[];
  readonly documents: readonly SummitDocument[];
  readonly capitals: { readonly [city: string]: string };
  /** Of one state: the details of the summits in it and of those that it attended as a guest, for their sources. */
  readonly details?: { readonly [summit: string]: SummitDetail };
}

/** The day on which the first states got a status. */
const founded = allStates.flatMap(({ statuses }) => statuses.map(({ from }) => lastDayOf(from))).sort()[0]!;

/** The records of one state. */
export function profileRecords(state: State): ProfileRecords {
  const { id } = state;
  const isOf = (record: { readonly state: StateId }): boolean => record.state === id;
  const of = <T>(byState: { readonly [id in StateId]?: T }) => (byState[id] ? { [id]: byState[id] } : {});
  const background = stateBackgrounds[id]?.statuses ?? [];
  const meetings = summits.filter(({ id: summit, host }) => host === id || guests[id]?.includes(summit));
  const decided = new Set<string | undefined>([
    ...state.statuses.map((interval) => interval.decided ?? interval.from),
    ...background.map(({ accessionOpened }) => accessionOpened),
  ]);
  const own = countries.filter(isOf);
  const cities = own.flatMap(({ capital, formerCapitals = [] }) => [
    capital,
    ...formerCapitals.map(({ place }) => place),
  ]);
  const names: { readonly [city: string]: string } = capitals;
  return {
    founded,
    states: [state],
    aspirations: aspirations.filter(isOf),
    chairmanships: chairmanships.filter(isOf),
    countries: own,
    guests: of(guests),
    stateBackgrounds: background.length ? { [id]: { statuses: background } } : {},
    summits: summits.filter((summit) => meetings.includes(summit) || decided.has(summit.end)),
    documents: documentsAboutStates.filter(({ states }) => states?.includes(id)),
    capitals: Object.fromEntries(
      cities.flatMap((city) => (city && names[city] ? [[city, names[city]]] : [])),
    ),
    details: Object.fromEntries(
      meetings.map((meeting) => [meeting.id, presence(summitDetails[meeting.id], id)]),
    ),
  };
}

/** Of the details of a summit, its sources and whether the state was there. */
function presence(detail: SummitDetail, state: StateId): SummitDetail {
  const unused = new Set(['venue', 'chair', 'motto', 'adopted', 'nextChair']);
  const rest = Object.fromEntries(Object.entries(detail).filter(([name]) => !unused.has(name)));
  return {
    ...(rest as unknown as SummitDetail),
    participants: detail.participants.filter((each) => each.state === state),
  };
}

export const slices: { readonly [id: string]: ProfileRecords } = Object.fromEntries(
  allStates.map((state) => [state.id, profileRecords(state)]),
);
