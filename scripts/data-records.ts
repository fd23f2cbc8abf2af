import { dataset, type Sourced } from '../src/dataset.js';

export interface Entry {
  readonly key: string;
  readonly record: Sourced;
}

const entry = (key: string, record: Sourced | undefined): Entry[] => (record ? [{ key, record }] : []);
const numbered = (key: string, records: readonly Sourced[]): Entry[] =>
  records.flatMap((record, index) => entry(`${key}/${index}`, record));

/** Every record with sources, by the key that `evidence.ts` and `corrections.ts` use. Figures from datasets are listed separately. */
export function records(): readonly Entry[] {
  const { astana2024: astana, membershipReform: reform } = dataset;
  return [
    ...dataset.states.flatMap(({ id, statuses }) =>
      statuses.flatMap((interval) => entry(`state/${id}/${interval.status}/${interval.from}`, interval)),
    ),
    ...Object.entries(dataset.stateBackgrounds).flatMap(([id, { capitals = [] }]) =>
      capitals.flatMap((capital) => entry(`state/${id}/capital/${capital.from}`, capital)),
    ),
    ...dataset.aspirations.flatMap((record) =>
      entry(`aspiration/${record.state}/${record.kind}/${record.from}`, record),
    ),
    ...dataset.chairmanships.flatMap((term) => [
      ...entry(`chairmanship/${term.from}`, term),
      ...entry(`chairmanship/${term.from}/motto`, term.motto),
      ...entry(`chairmanship/${term.from}/tourism-capital`, term.tourismCapital),
    ]),
    ...Object.values(dataset.summitDetails).flatMap((summit) => {
      const key = `summit/${summit.id}`;
      return [
        ...entry(key, summit),
        ...entry(`${key}/venue`, summit.venue),
        ...entry(`${key}/chair`, summit.chair),
        ...entry(`${key}/motto`, summit.motto),
        ...entry(`${key}/adopted`, summit.adopted),
        ...summit.changes.flatMap((change) =>
          entry(`${key}/change/${change.state}/${change.change}`, change),
        ),
        ...summit.participants.flatMap((participant) =>
          entry(
            `${key}/participant/${participant.state ?? participant.organisation ?? participant.official}`,
            participant,
          ),
        ),
      ];
    }),
    ...dataset.documents.flatMap((document) => entry(`document/${document.id}`, document)),
    ...dataset.organisations.flatMap((organisation) =>
      entry(`organisation/${organisation.id}`, organisation),
    ),
    ...Object.entries(dataset.organisationBackgrounds).flatMap(([id, { relations }]) =>
      relations.flatMap((relation, index) =>
        entry(`organisation/${id}/relation/${relation.date}/${index}`, relation),
      ),
    ),
    ...dataset.bodies.flatMap((body) => [
      ...entry(`body/${body.id}`, body),
      ...(body.heads ?? []).flatMap((head) => entry(`body/${body.id}/head/${head.from}`, head)),
    ]),
    ...dataset.concepts.flatMap((concept) => entry(`concept/${concept.id}`, concept)),
    ...dataset.shanghaiFive.flatMap((meeting) => entry(`shanghai-five/${meeting.id}`, meeting)),
    ...dataset.headsOfGovernment.flatMap((meeting) => entry(`heads-of-government/${meeting.id}`, meeting)),
    ...dataset.founding.flatMap((event) => entry(`founding/${event.date}`, event)),
    ...numbered('languages/official', dataset.officialLanguages),
    ...numbered('languages/symbols', dataset.symbols),
    ...numbered('languages/anniversaries', dataset.anniversaries),
    ...numbered('reform/findings', reform.findings),
    ...entry('reform/members', reform.members),
    ...entry('reform/partners', reform.partners),
    ...numbered('reform/bishkek-2026', reform.bishkek2026),
    ...astana.claims.flatMap((claim) => entry(`claim/${claim.id}`, claim)),
    ...astana.claims.flatMap(({ id, later = [] }) => numbered(`claim/${id}/later`, later)),
    ...numbered('omission', astana.omissions),
    ...numbered('event', astana.events),
    ...numbered('conflict', astana.conflicts),
    ...Object.entries(dataset.summitConflicts).flatMap(([id, conflicts]) =>
      id === '2024-astana' ? [] : numbered(`conflict/${id}`, conflicts),
    ),
    ...astana.quotes.flatMap((quote) => entry(`quote/${quote.id}`, quote)),
    ...astana.roadmap.flatMap((item) => entry(`roadmap/${item.id}`, item)),
    ...astana.sessions.flatMap((session) => entry(`session/${session.id}`, session)),
    ...astana.proposals.flatMap((proposal) => entry(`proposal/${proposal.id}`, proposal)),
    ...dataset.countries.flatMap(({ state, capitalBasis }) =>
      entry(`country/${state}/capital`, capitalBasis),
    ),
    ...entry('chair-year', astana.chairYear),
    ...entry('chair-year/scale', astana.chairYear.scale),
    ...entry('chair-year/handover', astana.chairYear.handover),
    ...astana.chairYear.facts.flatMap((fact) => entry(`chair-year/${fact.id}`, fact)),
  ];
}

/** Figures, each with the entry of its dataset. */
export function figures(): readonly Entry[] {
  const of = (key: string, values: object) =>
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'object' && !['capitalBasis', 'formerCapitals'].includes(name)
        ? entry(`${key}/${name}`, value as Sourced)
        : [],
    );
  return [
    ...dataset.countries.flatMap((country) => of(`country/${country.state}`, country)),
    ...of('world', dataset.world),
  ];
}
