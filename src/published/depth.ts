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
      speaker: say(({ speaker }) => speaker),
      language: quote.language,
      quote: say((each) => each.quote),
      ...basis(quote),
    }),
  );

export const claims = (): readonly ClaimRow[] =>
  rowsOf(`summits/${SUMMIT}/claims`, astana.claims, (claim, say) =>
    known<ClaimRow>({
      id: claim.id,
      category: claim.category,
      verdict: claim.verdict,
      claim: say((each) => each.claim),
      fact: say(({ fact, later = [] }) => [fact, ...later.map((each) => each.fact)].join(' ')),
      documents: claim.documents ?? [],
      ...basis({
        ...claim,
        sources: [...new Set([claim, ...(claim.later ?? [])].flatMap(({ sources }) => sources))],
      }),
    }),
  );

export const events = (): readonly EventRow[] =>
  rowsOf(`summits/${SUMMIT}/events`, astana.events, (event, say, index) =>
    known<EventRow>({
      id: `${SUMMIT}/${index}`,
      summit: SUMMIT,
      date: event.date,
      end: event.end,
      phase: event.phase,
      title: say(({ title }) => title),
      description: say(({ description }) => description),
      ...basis(event),
    }),
  );

export const roadmap = (): readonly RoadmapRow[] =>
  rowsOf(`summits/${SUMMIT}/roadmap`, astana.roadmap, (item, say) =>
    known<RoadmapRow>({
      id: item.id,
      summit: SUMMIT,
      item: say((each) => each.item),
      from: item.from,
      to: item.to,
      document: item.document,
      status: say(({ status }) => status),
      ...basis(item),
    }),
  );

export const disagreements = (): readonly DisagreementRow[] =>
  Object.entries(dataset.summitConflicts).flatMap(([summit, all]) =>
    rowsOf(`summits/${summit as typeof SUMMIT}/conflicts`, all, (conflict, say, index) =>
      known<DisagreementRow>({
        id: `${summit}/${index}`,
        summit,
        topic: say(({ topic }) => topic),
        resolution: say(({ resolution }) => remarkOn(resolution)),
        ...basis(conflict),
      }),
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
      was: say(({ was }) => was),
      is: say(({ is }) => is),
      why: say(({ why }) => why),
      ...basis(correction),
    });
  });

export const sources = (): readonly SourceRow[] =>
  Object.entries(dataset.sources).map(([number, { url, title, publisher }]) =>
    known<SourceRow>({ number: Number(number), url, title, publisher }),
  );

export const publishers = (): readonly PublisherRow[] =>
  rowsOf('publishers', dataset.publishers, (publisher, say) =>
    known<PublisherRow>({
      id: publisher.id,
      name: say(({ name }) => name),
      country: publisher.country,
      kind: publisher.kind,
      languages: publisher.languages,
      hosts: publisher.hosts,
    }),
  );
