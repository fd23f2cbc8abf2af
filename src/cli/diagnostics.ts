import { didYouMean } from '../lib/did-you-mean.js';
import { wordsIn } from '../components/term/term.words.js';
import { isElement, isText } from '../static/tree.js';
import type { Diagnostic } from './io.js';
import { tagNamed, tags } from './catalog.js';
import type { FoundTag } from './page.js';

/** Global HTML attributes. */
const GLOBAL = new Set(
  (
    'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert ' +
    'inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style ' +
    'tabindex title translate'
  ).split(' '),
);
/** Attributes of frameworks (`v-if`, `hx-get`, `:summit`, `_ngcontent-x`), scripts and ARIA. */
const FOREIGN = /^(?:data-|aria-|on|x-|v-|hx-|ng-)|[^a-z-]/;

/** Whether a name is likely a typo of another: comparing from both ends, at most two letters differ. */
function isNear(name: string, other: string): boolean {
  const longer = Math.max(name.length, other.length);
  const shorter = Math.min(name.length, other.length);
  let same = 0;
  while (same < shorter && name[same] === other[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && name.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return longer > 2 && longer - same - tail <= 2;
}

/** Whether what stands in a tag says which term it explains. Such content belongs to the page and always stays. */
export const namesTerm = ({ name, own, element, end }: FoundTag): boolean =>
  name === 'sco-term' &&
  end !== undefined &&
  !own['term']?.trim() &&
  element.childNodes.some((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));

/** The words that select the term of a `<sco-term>` without `term`, whatever markup they stand in. */
export const namingText = (found: FoundTag): string | undefined =>
  (namesTerm(found) && wordsIn(found.element.childNodes).text) || undefined;

/** The attributes to draw with: the tag's own, and those of the providers around it. */
export function drawnAttributes(found: FoundTag): Readonly<Record<string, string>> {
  const { name, own, settings } = found;
  const known = new Set(tagNamed(name)?.attributes.map((each) => each.name));
  // Only providers have it, and it is for all tags inside.
  if ('spelling' in settings) known.add('spelling');
  const term = namingText(found);
  const all = { ...settings, ...own, ...(term && { term }) };
  return Object.fromEntries(Object.entries(all).filter(([each]) => known.has(each)));
}

/** Problems that are found without drawing. If a browser would not see a tag at all, that is the only one reported. */
export function diagnose(found: FoundTag): readonly Diagnostic[] {
  const { name, spelling, own, line, column, html, end, element } = found;
  const fault = (message: string): Diagnostic => ({ line, column, tag: spelling, message });
  const direct = spelling === `<${name}>`;
  const tag = tagNamed(name);
  if (!tag) {
    const names = tags().map((each) => (direct ? each.name : each.name.slice('sco-'.length)));
    return [fault(`is no tag of ours. ${didYouMean(direct ? name : name.slice('sco-'.length), names)}`)];
  }
  if (!html) return [fault('stands in a drawing or a formula, where browsers show no such tag.')];
  const faults: Diagnostic[] = [];
  if (end === undefined) {
    faults.push(fault(`is not closed: write </${element.tagName}> behind it (in HTML "/>" closes nothing).`));
  }
  const names = tag.attributes.map((each) => each.name);
  for (const each of Object.keys(own)) {
    // Other scripts may use `data-` attributes of their own, so only likely typos of ours are reported.
    const unknown = direct
      ? !GLOBAL.has(each) && !FOREIGN.test(each)
      : names.some((other) => isNear(each, other));
    if (names.includes(each) || !unknown) continue;
    const spelled = direct ? each : `data-${each}`;
    const valid = direct ? names : names.map((other) => `data-${other}`);
    faults.push(fault(`has no attribute "${spelled}". ${didYouMean(spelled, valid)}${all(valid)}`));
  }
  return faults;
}

/** All valid names, when `didYouMean` gives only the closest one. */
const all = (valid: readonly string[]): string => (valid.length > 8 ? ` Valid: ${valid.join(', ')}.` : '');
