/** What `check` finds, and how it says so. */
import type { Correction } from '../data/types.js';
import type { Difference } from './diff.js';
import { count, type Diagnostic } from './io.js';

/** The kinds of findings, most serious first. */
export const KINDS = ['broken', 'corrected', 'stale', 'ahead', 'outdated', 'unfrozen'] as const;
export type Kind = (typeof KINDS)[number];

export interface Finding extends Diagnostic {
  readonly kind: Kind;
  readonly difference?: Difference | undefined;
  /** The day that an outdated tag shows. */
  readonly day?: string;
  /** What the log says of facts that a corrected tag shows. */
  readonly corrections?: readonly Correction[];
}

/** What changed in the organisation since the earliest day that outdated tags of a page show. */
export interface Since {
  readonly from: string;
  readonly changes: readonly string[];
}

/** Maximum lines of a difference in text output. The JSON output has all lines. */
const SHOWN = 8;

/** A finding as lines of text. */
export function say({
  file,
  line,
  column,
  kind,
  tag,
  message,
  difference: what,
  corrections = [],
}: Finding & { file: string }): string {
  const lines = what?.lines ?? [];
  const more = lines.length - SHOWN;
  return [
    `${file}:${line}:${column}: ${kind}: ${tag} ${message}`,
    ...lines.slice(0, SHOWN).map((each) => `    ${each}`),
    ...corrections.map(
      ({ topic, corrected: day, was, is, why }) =>
        `    ${day}: ${topic}. It said: ${was} Correct is: ${is} Reason: ${why}`,
    ),
    ...(more > 0 ? [`    … ${count(more, 'line')} more, all with --json`] : []),
    '',
  ].join('\n');
}

/** What has changed in the organisation, below the findings of a page. */
export const saySince = ({ file, from, changes }: Since & { file: string }): string =>
  [
    `${file}: what changed in the organisation since ${from}:`,
    ...changes.map((each) => `    ${each}`),
    '',
  ].join('\n');
