/** The tables of meetings, of who came and what they changed. */
import type { Chairmanship, Participant } from '../data/types.js';
import { dataset } from '../dataset.js';
import { basis, known, rowsOf, wordTexts } from './languages.js';
import { cities } from './states.js';
import type { ChairmanshipRow, MeetingRow, ParticipantRow, StatusChangeRow, SummitRow } from './types.js';

export const summits = (): readonly SummitRow[] =>
  dataset.summits.map((meeting) => {
    const detail = dataset.summitDetails[meeting.id];
    const [motto] = rowsOf(`summits/${meeting.id}`, [detail], (_, say) =>
      say(({ motto }, language) => motto?.title[language]),
    );
    const [significance] = rowsOf(
      `summits/${meeting.id}.background`,
      [dataset.summitBackgrounds[meeting.id]],
      (_, say) => say(({ significance }) => significance),
    );
    return known<SummitRow>({
      id: meeting.id,
      number: meeting.number,
      start: meeting.start,
      end: meeting.end,
      place: wordTexts(cities(), meeting.place),
      host: meeting.host,
      format: meeting.format ?? 'in-person',
      chair: detail.chair?.name,
      chair_state: detail.chair?.state,
      motto,
      adopted: detail.adopted?.count,
      next_chair: detail.nextChair?.state,
      participation: detail.participation,
      significance,
      ...basis(detail),
    });
  });

const keyOf = ({ state, organisation, official }: Participant): string =>
  (state ?? organisation ?? official)!;

export const participants = (): readonly ParticipantRow[] =>
  dataset.summits.flatMap(({ id: summit }) => {
    const { delegations } = dataset.summitBackgrounds[summit];
    const came = dataset.summitDetails[summit].participants;
    const heads = came.map((each) => delegations[keyOf(each)] ?? {});
    const texts = rowsOf(`summits/${summit}.background`, heads, (_, say) => ({
      head: say(({ name }) => name),
      office: say(({ office }) => office),
    }));
    return came.map((each, index) =>
      known<ParticipantRow>({
        id: `${summit}/${keyOf(each)}`,
        summit,
        state: each.state,
        organisation: each.organisation,
        official: each.official,
        capacity: each.as,
        message: each.message ?? false,
        ...texts[index],
        ...basis(each),
      }),
    );
  });

export const statusChanges = (): readonly StatusChangeRow[] =>
  dataset.summits.flatMap(({ id: summit, end }) =>
    dataset.summitDetails[summit].changes.map(({ state, change, date = end, ...sourced }) => ({
      id: `${summit}/${state}/${change}`,
      summit,
      state,
      change,
      date,
      ...basis(sourced),
    })),
  );

export const chairmanships = (): readonly ChairmanshipRow[] =>
  rowsOf('chairmanships', dataset.chairmanships, (term: Chairmanship, say) =>
    known<ChairmanshipRow>({
      id: term.from,
      state: term.state,
      from: term.from,
      to: term.to,
      motto: say(({ motto }, language) => motto?.title[language]),
      tourism_capital: say(({ tourismCapital }) => tourismCapital?.name),
      ...basis(term),
    }),
  );

export const meetings = (): readonly MeetingRow[] =>
  (
    [
      ['shanghai-five', dataset.shanghaiFive],
      ['heads-of-government', dataset.headsOfGovernment],
    ] as const
  ).flatMap(([council, all]) =>
    all.map((meeting) =>
      known<MeetingRow>({
        id: `${council}/${meeting.id}`,
        council,
        number: meeting.number,
        start: meeting.start,
        end: meeting.end,
        place: wordTexts(cities(), meeting.place),
        host: meeting.host,
        ...basis(meeting),
      }),
    ),
  );
