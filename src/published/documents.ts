/** The tables of documents, of bodies and organisations, and of persons. */
import type { SummitDocument } from '../data/types.js';
import { dataset } from '../dataset.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { basis, inEach, known, rowsOf } from './languages.js';
import type {
  BodyHeadRow,
  BodyRow,
  DocumentRow,
  DocumentTextRow,
  OrganisationRow,
  PersonRow,
  RelationRow,
} from './types.js';

const OTHERS = LANGUAGES.slice(1) as readonly Exclude<Language, 'en'>[];

const detailOf = ({ id, summit }: SummitDocument) =>
  (summit && dataset.summitBackgrounds[summit].documents[id]) || undefined;

/** The title of a document in each language, and the languages in which it is our translation. */
function titlesOf({ id, title }: SummitDocument) {
  const ours = OTHERS.filter((language) => {
    const { titles, ourTitles } = dataset.titles[language];
    return !titles[id] && ourTitles[id];
  });
  const titleIn = (language: Language) => {
    if (language === 'en') return title;
    const { titles, ourTitles } = dataset.titles[language];
    return titles[id] ?? ourTitles[id];
  };
  return { title: inEach(LANGUAGES, titleIn), translated_by_us: ours };
}

export const documents = (): readonly DocumentRow[] =>
  dataset.documents.map((document) => {
    const detail = detailOf(document);
    const [summary] =
      detail && document.summit
        ? rowsOf(`summits/${document.summit}.background`, [detail], (_, say) => say((each) => each.summary))
        : [];
    const { id, date, summit, type, themes, period, succeeds, states = [] } = document;
    return known<DocumentRow>({
      id,
      date,
      summit,
      type,
      ...titlesOf(document),
      title_is_official: detail?.titleIsOfficial,
      themes,
      in_force_from: period?.from,
      in_force_until: period?.to,
      succeeds,
      states,
      summary,
      ...basis(document),
    });
  });

export const documentTexts = (): readonly DocumentTextRow[] =>
  dataset.documents.flatMap((document) =>
    Object.entries(detailOf(document)?.texts ?? {}).map(([language, url]) => ({
      id: `${document.id}/${language}`,
      document: document.id,
      language,
      url,
    })),
  );

export const organisations = (): readonly OrganisationRow[] => {
  const backgrounds = dataset.organisations.map(
    ({ id }) => dataset.organisationBackgrounds[id] ?? { description: '' },
  );
  const descriptions = rowsOf('organisations.background', backgrounds, (_, say) =>
    say(({ description }) => description || undefined),
  );
  return rowsOf('organisations', dataset.organisations, (record, say, index) => {
    const background = dataset.organisationBackgrounds[record.id];
    return known<OrganisationRow>({
      id: record.id,
      acronym: say(({ acronym }) => acronym),
      name: say(({ name }) => name),
      founded: background?.founded,
      website: background?.website,
      description: descriptions[index],
      ...basis(record),
    });
  });
};

export const relations = (): readonly RelationRow[] =>
  Object.entries(dataset.organisationBackgrounds).flatMap(([organisation, background]) =>
    rowsOf('organisations.background', background.relations, (relation, say, index) =>
      known<RelationRow>({
        id: `${organisation}/${relation.date}/${index}`,
        organisation,
        date: relation.date,
        what: say(({ what }) => what),
        ...basis(relation),
      }),
    ),
  );

export const bodies = (): readonly BodyRow[] =>
  rowsOf('bodies', dataset.bodies, (body, say) =>
    known<BodyRow>({
      id: body.id,
      name: say(({ name }) => name),
      role: say(({ role }) => role),
      founded: body.founded,
      ...basis(body),
    }),
  );

export const bodyHeads = (): readonly BodyHeadRow[] =>
  dataset.bodies.flatMap(({ id: body, heads = [] }) =>
    rowsOf('bodies', heads, (term, say) =>
      known<BodyHeadRow>({
        id: `${body}/${term.from}`,
        body,
        name: say(({ name }) => name),
        state: term.state,
        from: term.from,
        to: term.to,
        ...basis(term),
      }),
    ),
  );

export const persons = (): readonly PersonRow[] =>
  dataset.persons.map(({ id, name, alternatives = [], basis: knownBy }) =>
    known<PersonRow>({
      id,
      name: inEach(LANGUAGES, (language) => name[language]),
      alternatives,
      basis: inEach(OTHERS, (language) => knownBy[language]),
    }),
  );
