/** Links by which a reader reports an error. */

/** What a report says about the tag, by the name of its place in an address. */
export interface Reported {
  readonly [place: string]: string;
}

/** The details as lines, for a mail: `tag: sco-member-list`. */
const lines = (reported: Reported): string =>
  Object.entries(reported)
    .filter(([, value]) => value)
    .map(([place, value]) => `${place}: ${value}`)
    .join('\n');

/**
 * The address of a report: places such as `{tag}` become values. An address for mail without places and without a text of its
 * own gets both.
 */
export function reportAddress(template: string, reported: Reported): string {
  if (/^mailto:[^?{]*$/i.test(template)) {
    const subject = `sco-elements: ${reported['tag'] ?? ''} ${reported['id'] ?? ''}`.trim();
    return `${template}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`\n\n${lines(reported)}`)}`;
  }
  return template.replace(/\{([\w-]+)\}/g, (whole, place: string) =>
    place in reported ? encodeURIComponent(reported[place]!) : encodeURIComponent(whole),
  );
}
