import type { Fault } from './warn.js';

/**
 * What tags say in the console, by the kind of fault: loaded with the first one. `docs/messages.md` tells editors what
 * to do about each. Values stand where the braces are.
 */
export const messages = {
  'unknown-word': '{name}="{value}" is unknown; "{used}" is used.',
  'not-drawn': 'cannot draw: {value}.',
  'unknown-status': 'status="{value}" is unknown and left out.',
  'unknown-summit': 'has no summit "{value}".',
  'several-summits': 'cannot tell which summit of {value} is meant.',
  'summit-ahead': 'summit="{value}" had not been held by {day}: it ended on {end}.',
  'no-summit-yet': 'finds no summit held by {day}.',
  'unknown-record': 'has no {name} "{value}".',
  'left-out': '{name}="{value}" is unknown and left out.',
  'unknown-state': 'has no document about "{value}".',
  'document-ahead': 'document="{value}" had not been adopted by {day}: it is of {end}.',
  'no-fact': 'knows no "{value}" on {day}.',
  'no-day': 'as-of="{value}" is no day. Valid: a day such as "2024-07-04", or "latest".',
  'no-date': '{name}="{value}" is no date and is left out. Valid: "2024", "2024-07" or "2024-07-04".',
  'no-limit': 'limit="{value}" is no whole number above 0 and is left out.',
  'not-loaded': 'could not load a part of itself: {value}.',
};

export type Message = keyof typeof messages;

/** No id is longer; a longer value is cut, in the search as in the message. */
const LONGEST = 80;

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A sentence that names the valid values nearest to a wrong one, and all of them where they are few. */
export function didYouMean(value: string, valid: readonly string[]): string {
  const wanted = value.toLowerCase().slice(0, LONGEST);
  // An id that contains the value ("astana") is nearer than one that merely is as short.
  const cost = (id: string) => distance(wanted, id) - (id.includes(wanted) ? id.length : 0);
  const words = valid.filter(Boolean);
  const few = words.length <= 8;
  const near = words.toSorted((a, b) => cost(a) - cost(b)).slice(0, few ? 1 : 3);
  const all = few ? ` Valid: ${words.join(', ')}.` : '';
  return `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?${all}`;
}

/** The whole sentence: what is wrong, what would be right, what happens now. */
export function sentence(tag: string, { message, values, valid, replaced }: Fault): string {
  const text = values['used'] === '' ? '{name}="{value}" is unknown and left out.' : messages[message];
  const fault = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = values[name] ?? '';
    const value = given.length > LONGEST ? `${given.slice(0, LONGEST)}…` : given;
    // Properties are told by the attribute that an editor knows.
    return name === 'name' ? value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : value;
  });
  return [
    `<${tag}> ${fault}`,
    valid?.length && didYouMean(values['value'] ?? '', valid),
    replaced && 'Its children are shown instead.',
    'See docs/messages.md in the package sco-elements.',
  ]
    .filter(Boolean)
    .join(' ');
}
