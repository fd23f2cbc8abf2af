import { didYouMean, LONGEST_VALUE } from '../lib/did-you-mean.js';

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

export type MessageId = keyof typeof messages;

/** What is wrong: the wrong `value` and whatever else the message speaks of, and what would be valid. */
export interface Warning {
  readonly message: MessageId;
  readonly values: { readonly [name: string]: string };
  readonly valid?: readonly string[] | undefined;
  /** True where the tag shows its children because of it. */
  readonly replaced?: boolean;
}

/** The whole sentence: what is wrong, what would be right, what happens now. */
export function sentence(tag: string, { message, values, valid, replaced }: Warning): string {
  const text = values['used'] === '' ? '{name}="{value}" is unknown and left out.' : messages[message];
  const fault = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = values[name] ?? '';
    const value = given.length > LONGEST_VALUE ? `${given.slice(0, LONGEST_VALUE)}…` : given;
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
