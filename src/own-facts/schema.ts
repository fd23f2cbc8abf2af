/**
 * The form of a file of facts of one's own: what `OwnDataset` says to the compiler, said to a program. The JSON Schema is made
 * from it as well. `satisfies Fields<…>` keeps both in step: a new field of a record that is missing here does not compile.
 */
import * as v from 'valibot';
import type {
  AdoptedDocument,
  OrganisationId,
  OwnDataset,
  OwnSource,
  Participant,
  State,
  StatusChange,
  StatusInterval,
  Summit,
  SummitDetail,
  SummitFile,
} from '../data/types.js';
import {
  date,
  day,
  documentId,
  form,
  kind,
  language,
  list,
  matching,
  oneOf,
  only,
  optional,
  place,
  record,
  SLUG,
  sourced,
  stateId,
  summitId,
  text,
  texts,
  theme,
  type,
  whole,
  type Entries,
  type Fields,
  type Schema,
} from './forms.js';
import { earliest, latest } from './partial-dates.js';

const status = oneOf('member', 'observer', 'dialogue-partner', 'partner');
const interval = v.pipe(
  record(
    {
      status,
      from: date,
      to: optional(day),
      decided: optional(day),
      ...sourced,
    } satisfies Fields<StatusInterval>,
    'an object with "status", "from" and "sources"',
  ),
  v.forward(
    v.partialCheck(
      [['from'], ['to']],
      ({ from, to }) => to === undefined || to > earliest(from),
      'is not after "from"',
    ),
    ['to'],
  ),
);

export const state = record(
  {
    id: stateId,
    founder: optional(only()),
    statuses: v.pipe(
      list(interval, 'a list of statuses, oldest first; it may be empty'),
      v.check(
        (all) =>
          all.every(({ from }, index) => {
            const before = all[index - 1];
            return !before || (before.to !== undefined && latest(from) >= before.to);
          }),
        'has statuses that overlap, or are not in the order of time',
      ),
    ),
  } satisfies Fields<State>,
  'an object with "id" and "statuses"',
);

const meeting = v.pipe(
  record(
    {
      id: summitId,
      number: whole,
      start: day,
      end: day,
      place,
      placeNow: optional(place),
      host: stateId,
      format: optional(oneOf('video', 'hybrid')),
      secondHand: optional(only()),
    } satisfies Fields<Summit>,
    'an object with "id", "number", "start", "end", "place" and "host"',
  ),
  v.forward(
    v.partialCheck([['start'], ['end']], ({ start, end }) => end >= start, 'is before "start"'),
    ['end'],
  ),
);

const document = record(
  {
    id: documentId,
    signedBy: optional(oneOf('secretary-general')),
    key: optional(only()),
    date: optional(day),
    summit: optional(summitId),
    type,
    title: text(500),
    themes: list(theme, 'a list of themes; it may be empty'),
    period: optional(
      record({ from: optional(date), to: optional(date) }, 'an object with "from", "to" or both'),
    ),
    succeeds: optional(documentId),
    states: optional(list(stateId, 'a list of states')),
    ...sourced,
  } satisfies Fields<AdoptedDocument>,
  'an object with "id", "type", "title", "themes" and "sources"',
);

const participant = v.pipe(
  record(
    {
      state: optional(stateId),
      organisation: optional(matching<OrganisationId>(SLUG, 'an organisation such as "un"')),
      official: optional(oneOf('secretary-general', 'deputy-secretary-general', 'rats-director')),
      as: optional(oneOf('member', 'observer', 'dialogue-partner', 'partner', 'guest')),
      message: optional(only()),
      ...sourced,
    } satisfies Fields<Participant>,
    'an object with "state", "organisation" or "official"',
  ),
  v.check(
    ({ state, organisation, official }) =>
      [state, organisation, official].filter((one) => one !== undefined).length === 1,
    'names not exactly one of "state", "organisation" and "official"',
  ),
);

const change = record(
  {
    state: stateId,
    change: oneOf<StatusChange['change']>(
      'founding-member',
      'member',
      'observer',
      'dialogue-partner',
      'partner',
      'merged',
      'dialogue-partner-granted',
      'accession-started',
      'memorandum-signed',
    ),
    date: optional(day),
    ...sourced,
  } satisfies Fields<StatusChange>,
  'an object with "state", "change" and "sources"',
);

const summit = record(
  {
    id: summitId,
    venue: optional(record({ name: texts, ...sourced }, 'an object with "name" and "sources"')),
    chair: optional(
      record(
        {
          name: text(100),
          state: stateId,
          office: oneOf('president', 'prime-minister'),
          title: text(200),
          ...sourced,
        } satisfies Fields<NonNullable<SummitDetail['chair']>>,
        'an object with "name", "state", "office", "title" and "sources"',
      ),
    ),
    motto: optional(record({ title: texts, ...sourced }, 'an object with "title" and "sources"')),
    changes: list(change, 'a list of changes of status; it may be empty'),
    adopted: optional(
      record(
        {
          count: whole,
          breakdown: optional(
            v.pipe(v.record(type, whole), v.description('numbers by type of document')) as unknown as Schema<
              NonNullable<NonNullable<SummitDetail['adopted']>['breakdown']>
            >,
          ),
          ...sourced,
        },
        'an object with "count" and "sources"',
      ),
    ),
    nextChair: optional(record({ state: stateId, ...sourced }, 'an object with "state" and "sources"')),
    participation: oneOf('complete', 'partial', 'unknown'),
    participants: list(participant, 'a list of participants; it may be empty'),
    ...sourced,
  } satisfies Fields<SummitDetail>,
  'an object with "id", "changes", "participation", "participants" and "sources"',
);

export const summitFile = v.pipe(
  record(
    {
      meeting,
      summit,
      documents: list(document, 'a list of documents; it may be empty'),
    } satisfies Fields<SummitFile>,
    'an object with "meeting", "summit" and "documents"',
  ),
  v.forward(
    v.partialCheck(
      [
        ['meeting', 'id'],
        ['summit', 'id'],
      ],
      (file) => file.meeting.id === file.summit.id,
      'is not that of "meeting"',
    ),
    ['summit', 'id'],
  ),
);

export const source = record(
  {
    url: optional(
      form<string>(
        v.pipe(
          v.string(),
          v.maxLength(2000),
          v.regex(/^https:\/\/[^\s"<>]+$/),
          v.check((value) => URL.canParse(value)),
        ),
        'an address that begins with "https://"',
      ),
    ),
    title: optional(text(500)),
    publisher: record(
      {
        name: text(200),
        kind,
        languages: list(language, 'a list of languages'),
      } satisfies Fields<OwnSource['publisher']>,
      'an object with "name", "kind" and "languages"',
    ),
  } satisfies Fields<OwnSource>,
  'an object with "publisher", and "url" or "title"',
);

/** A key for each record, where records have keys. */
const sourceNumber = matching<string>(/^9\d{3}$/, 'a number from 9000 to 9999');

/** The parts of the file, with the form of one record of each and of its key. */
export const parts = {
  states: { item: state },
  summitFiles: { item: summitFile, key: summitId },
  names: { item: text(100), key: stateId },
  titles: { item: text(500), key: documentId },
  sources: { item: source, key: sourceNumber },
} as const satisfies {
  readonly [part in keyof OwnDataset]: { readonly item: Schema; readonly key?: Schema };
};

const byKey = <I extends v.GenericSchema>(key: v.GenericSchema, item: I, what: string) =>
  v.pipe(v.record(key as v.GenericSchema<string>, item), v.description(what));

/** The whole file. */
export const facts = v.pipe(
  v.strictObject({
    $schema: optional(v.pipe(v.string(), v.description('the address of this schema, for editors'))),
    replace: optional(
      v.pipe(v.boolean(), v.description('true: states, meetings and documents of the dataset are left out')),
    ),
    states: optional(list(state, 'states with their statuses')),
    summitFiles: optional(byKey(summitId, summitFile, 'meetings with their documents, by id')),
    names: optional(byKey(stateId, text(100), 'names of states, by code')),
    titles: optional(byKey(documentId, text(500), 'titles of documents, by id')),
    sources: optional(byKey(sourceNumber, source, 'sources, by numbers from 9000 to 9999')),
  } satisfies Fields<OwnDataset> & Entries),
  v.title('Facts of one’s own for sco-elements'),
  v.description(
    'Read by <sco-provider src> and by the command, which refuse a record of another form and use the rest.',
  ),
);
