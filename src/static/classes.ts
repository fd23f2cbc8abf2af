import * as exported from '../elements.js';
import { ScoElement } from '../element/sco-element.js';
import type { Settings } from '../element/settings.js';
import { otherSpelling } from '../i18n/other-spelling.js';
import { SPELLINGS } from '../vocabulary/choices.js';

/** What a page sets in its provider alone, and no tag has as an attribute. */
type OwnFacts = Pick<Settings, 'facts' | 'newestDay'>;
type TagClass = (new () => ScoElement & { own: OwnFacts | undefined }) &
  Pick<typeof ScoElement, 'elementStyles'>;

/** `ScoSummitCard` to `sco-summit-card`. */
const tagOf = (className: string): string => className.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/**
 * The tags that show something, with their classes of this copy of the library. The registry may hold those of another
 * copy, for instance that of the other layer of a framework, and `loadEverything()` loads nothing for them.
 */
const classes: ReadonlyMap<string, TagClass> = new Map(
  Object.entries<unknown>(exported).flatMap(([name, value]) =>
    (value as TagClass).prototype instanceof ScoElement ? [[tagOf(name), value as TagClass]] : [],
  ),
);
const registered = new Map<string, TagClass>();

/**
 * The class of a tag, ready to be instantiated; `undefined` for a name that is no tag. Browsers instantiate registered
 * classes only. So a subclass is registered under a free name, and that of the tag stays free for the page.
 */
export function classFor(tag: string): TagClass | undefined {
  const TagClass = classes.get(tag);
  if (!TagClass || registered.has(tag)) return registered.get(tag);
  let name = `${tag}-static`;
  for (let copy = 2; customElements.get(name); copy++) name = `${tag}-static-${copy}`;
  // Abstract for the compiler alone, which knows the type of the instances but not that `draw()` is there.
  abstract class Own extends TagClass {
    override own: OwnFacts | undefined = undefined;

    /** A page has these settings in its provider alone. The command hands the spelling over like an attribute. */
    override get settings(): Settings {
      const spelling = this.getAttribute('spelling') === SPELLINGS[1] ? { respell: otherSpelling } : {};
      return { ...this.own, ...spelling };
    }
  }
  const OwnClass = Own as unknown as TagClass;
  customElements.define(name, OwnClass);
  registered.set(tag, OwnClass);
  return OwnClass;
}
