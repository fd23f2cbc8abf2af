/** The tables of what is known of single summits in depth, of corrections and of the bibliography. */
import { dataset } from '../dataset.js';
import { basis, known, remarkOn, rowsOf } from './languages.js';
import type {
  ClaimRow,
  CorrectionRow,
  DisagreementRow,
  EventRow,
  PublisherRow,
  QuotationRow,
  RoadmapRow,
  SourceRow,
} from './types.js';

const SUMMIT = '2024-astana';
const { astana2024: astana } = dataset;

export const quotations = (): readonly QuotationRow[] =>
  rowsOf(`summits/${SUMMIT}/quotes`, astana.quotes, (quote, say) =>
    known<QuotationRow>({
      id: quote.id,
      summit: SUMMIT,
      date: quote.date,
      ...say('speaker', ({ speaker }) => speaker),
      language: quote.language,
      ...say('quote', (each) => each.quote),
      ...basis(quote),
    } as QuotationRow),
  );

export const claims = (): readonly ClaimRow[] =>
  rowsOf(`summits/${SUMMIT}/claims`, astana.claims, (claim, say) =>
    known<ClaimRow>({
      id: claim.id,
      category: claim.category,
      verdict: claim.verdict,
      ...say('claim', (each) => each.claim),
      ...say('fact', ({ fact, later = [] }) => [fact, ...later.map((each) => each.fact)].join(' ')),
      documents: claim.documents ?? [],
      ...basis({
        ...claim,
        sources: [...new Set([claim, ...(claim.later ?? [])].flatMap(({ sources }) => sources))],
      }),
    } as ClaimRow),
  );

export const events = (): readonly EventRow[] =>
  rowsOf(`summits/${SUMMIT}/events`, astana.events, (event, say, index) =>
    known<EventRow>({
      id: `${SUMMIT}/${index}`,
      summit: SUMMIT,
      date: event.date,
      end: event.end,
      phase: event.phase,
      ...say('title', ({ title }) => title),
      ...say('description', ({ description }) => description),
      ...basis(event),
    } as EventRow),
  );

export const roadmap = (): readonly RoadmapRow[] =>
  rowsOf(`summits/${SUMMIT}/roadmap`, astana.roadmap, (item, say) =>
    known<RoadmapRow>({
      id: item.id,
      summit: SUMMIT,
      ...say('item', (each) => each.item),
      from: item.from,
      to: item.to,
      document: item.document,
      ...say('status', ({ status }) => status),
      ...basis(item),
    } as RoadmapRow),
  );

export const disagreements = (): readonly DisagreementRow[] =>
  Object.entries(dataset.summitConflicts).flatMap(([summit, all]) =>
    rowsOf(`summits/${summit as typeof SUMMIT}/conflicts`, all, (conflict, say, index) =>
      known<DisagreementRow>({
        id: `${summit}/${index}`,
        summit,
        ...say('topic', ({ topic }) => topic),
        ...say('resolution', ({ resolution }) => remarkOn(resolution)),
        ...basis(conflict),
      } as DisagreementRow),
    ),
  );

export const corrections = (): readonly CorrectionRow[] =>
  rowsOf('corrections', dataset.corrections, (correction, say, index) => {
    const { record, field, corrected, edition } = correction;
    return known<CorrectionRow>({
      id: `${corrected}/${index}`,
      record,
      field,
      corrected,
      edition,
      ...say('was', ({ was }) => was),
      ...say('is', ({ is }) => is),
      ...say('why', ({ why }) => why),
      ...basis(correction),
    } as CorrectionRow);
  });

export const sources = (): readonly SourceRow[] =>
  Object.entries(dataset.sources).map(([number, { url, title, publisher }]) =>
    known<SourceRow>({ number: Number(number), url, title, publisher }),
  );

export const publishers = (): readonly PublisherRow[] =>
  rowsOf('publishers', dataset.publishers, (publisher, say) =>
    known<PublisherRow>({
      id: publisher.id,
      ...say('name', ({ name }) => name),
      country: publisher.country,
      kind: publisher.kind,
      languages: publisher.languages,
      hosts: publisher.hosts,
    } as PublisherRow),
  );
