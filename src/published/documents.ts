/** The tables of documents, of bodies and organisations, and of persons. */
import type { SummitDocument } from '../data/types.js';
import { dataset } from '../dataset.js';
import { basis, known, rowsOf } from './languages.js';
import type {
  BodyHeadRow,
  BodyRow,
  DocumentRow,
  DocumentTextRow,
  OrganisationRow,
  PersonRow,
  RelationRow,
} from './types.js';

const detailOf = ({ id, summit }: SummitDocument) =>
  (summit && dataset.summitBackgrounds[summit].documents[id]) || undefined;

function titlesOf({ id }: SummitDocument) {
  const { ru, 'zh-Hans': zh } = dataset.titles;
  return {
    title_ru: ru.titles[id] ?? ru.ourTitles[id],
    title_zh: zh.titles[id] ?? zh.ourTitles[id],
    translated_by_us: [
      ...(!ru.titles[id] && ru.ourTitles[id] ? ['ru'] : []),
      ...(!zh.titles[id] && zh.ourTitles[id] ? ['zh-Hans'] : []),
    ],
  };
}

export const documents = (): readonly DocumentRow[] =>
  dataset.documents.map((document) => {
    const detail = detailOf(document);
    const [texts] =
      detail && document.summit
        ? rowsOf(`summits/${document.summit}.background`, [detail], (_, say) =>
            say('summary', ({ summary }) => summary),
          )
        : [];
    const { id, date, summit, type, title, themes, period, succeeds, states = [] } = document;
    return known<DocumentRow>({
      id,
      date,
      summit,
      type,
      title_en: title,
      ...titlesOf(document),
      title_is_official: detail?.titleIsOfficial,
      themes,
      in_force_from: period?.from,
      in_force_until: period?.to,
      succeeds,
      states,
      ...texts,
      ...basis(document),
    } as DocumentRow);
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
  const texts = rowsOf('organisations.background', backgrounds, (_, say) =>
    say('description', ({ description }) => description || undefined),
  );
  return rowsOf('organisations', dataset.organisations, (record, say, index) => {
    const background = dataset.organisationBackgrounds[record.id];
    return known<OrganisationRow>({
      id: record.id,
      ...say('acronym', ({ acronym }) => acronym),
      ...say('name', ({ name }) => name),
      founded: background?.founded,
      website: background?.website,
      ...texts[index],
      ...basis(record),
    } as OrganisationRow);
  });
};

export const relations = (): readonly RelationRow[] =>
  Object.entries(dataset.organisationBackgrounds).flatMap(([organisation, background]) =>
    rowsOf('organisations.background', background.relations, (relation, say, index) =>
      known<RelationRow>({
        id: `${organisation}/${relation.date}/${index}`,
        organisation,
        date: relation.date,
        ...say('what', ({ what }) => what),
        ...basis(relation),
      } as RelationRow),
    ),
  );

export const bodies = (): readonly BodyRow[] =>
  rowsOf('bodies', dataset.bodies, (body, say) =>
    known<BodyRow>({
      id: body.id,
      ...say('name', ({ name }) => name),
      ...say('role', ({ role }) => role),
      founded: body.founded,
      ...basis(body),
    } as BodyRow),
  );

export const bodyHeads = (): readonly BodyHeadRow[] =>
  dataset.bodies.flatMap(({ id: body, heads = [] }) =>
    rowsOf('bodies', heads, (term, say) =>
      known<BodyHeadRow>({
        id: `${body}/${term.from}`,
        body,
        ...say('name', ({ name }) => name),
        state: term.state,
        from: term.from,
        to: term.to,
        ...basis(term),
      } as BodyHeadRow),
    ),
  );

export const persons = (): readonly PersonRow[] =>
  dataset.persons.map(({ id, name, alternatives = [], basis: knownBy }) =>
    known<PersonRow>({
      id,
      name_en: name.en,
      name_ru: name['ru'],
      name_zh: name['zh-Hans'],
      alternatives,
      basis_ru: knownBy['ru'],
      basis_zh: knownBy['zh-Hans'],
    } as PersonRow),
  );
