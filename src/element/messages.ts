import { didYouMean, LONGEST_VALUE } from '../lib/did-you-mean.js';

/**
 * The console messages of tags, loaded when the first one is needed. `{name}` is replaced by the value of that name.
 * `docs/messages.md` explains to editors what to do about each.
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
  'document-ahead': 'document="{value}" had not been adopted by {day}: it is dated {end}.',
  'no-fact': 'knows no "{value}" on {day}.',
  'no-day': 'as-of="{value}" is not a day. Valid: a day such as "2024-07-04", or "latest".',
  'no-start': 'from="{value}" is not a day. Valid: a day such as "2024-07-04".',
  'start-ahead': 'from="{value}" is after {day}, the day up to which changes are listed.',
  'day-ahead': 'as-of="{value}" is after the last day of the data; the facts of {used} are shown.',
  'no-date': '{name}="{value}" is not a date and is left out. Valid: "2024", "2024-07" or "2024-07-04".',
  'no-limit': 'limit="{value}" is not a whole number above 0 and is left out.',
  'facts-not-loaded': 'could not load src="{src}": {value}. The facts of the dataset are shown.',
  'facts-refused': 'cannot use src="{src}", which {value}. {form} The facts of the dataset are shown.',
  'record-refused': 'leaves out {record} of src="{src}": {path} {value}. {form}',
  'no-address':
    '{name}="{value}" is no address for reports and is left out. Valid: one that begins with "mailto:" or "https:".',
  'not-loaded': 'could not load a part of itself: {value}.',
};

export type MessageId = keyof typeof messages;

/** A problem that a tag reports. */
export interface Warning {
  readonly message: MessageId;
  /** Values for the placeholders of the message; `value` is the invalid one. */
  readonly values: { readonly [name: string]: string };
  /** Values that would be valid. The message names the nearest ones. */
  readonly valid?: readonly string[] | undefined;
  /** True if the tag therefore shows its children. */
  readonly replaced?: boolean;
}

/** The full text of a warning: the tag, the problem, the nearest valid values, the consequence. */
export function sentence(tag: string, { message, values, valid, replaced }: Warning): string {
  const text = values['used'] === '' ? '{name}="{value}" is unknown and left out.' : messages[message];
  const problem = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const given = values[name] ?? '';
    // The form that is asked for is ours, and as long as its valid words.
    const value =
      name !== 'form' && given.length > LONGEST_VALUE ? `${given.slice(0, LONGEST_VALUE)}…` : given;
    // `name` is the name of a property. Editors know its attribute.
    return name === 'name' ? value.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : value;
  });
  return [
    `<${tag}> ${problem.trim()}`,
    valid?.length && didYouMean(values['value'] ?? '', valid),
    replaced && 'Its children are shown instead.',
    'See docs/messages.md in the package sco-elements.',
  ]
    .filter(Boolean)
    .join(' ');
}
