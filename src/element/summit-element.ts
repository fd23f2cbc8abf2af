import { summitFiles } from '../data/load/summit-files.js';
import type { SummitFile } from '../data/types.js';
import { yearOf } from '../data/queries/dates.js';
import type { PartialDate, Summit, SummitId } from '../data/types.js';
import type { Id } from '../vocabulary/values.js';
import { ScoElement } from './sco-element.js';

/** The year that the id of a summit begins with. */
const yearIn = (id: string): string => yearOf(id as PartialDate);

/** Base class of tags about one summit: the one that `summit` names, else the newest one held by the day shown. */
export abstract class SummitElement extends ScoElement {
  static override properties = { ...ScoElement.properties, summit: {} };

  /** Which summit: an id such as `2024-astana`, or a year. Without it, the newest one held by the day shown. */
  declare summit: Id<'summit'> | undefined;

  /**
   * The file of the summit that the attribute names, else of `defaultId`, else of the newest summit. `undefined` while it
   * is loading; also if there is none, and then the tag fails.
   */
  protected file(defaultId = ''): SummitFile | undefined {
    const key = String(this.summit ?? '').trim() || defaultId;
    return key ? this.#named(key) : this.newest();
  }

  /** The file that the page supplies for a summit, else the bundled one; `undefined` while that is loading. */
  #file(id: string): SummitFile | undefined {
    const own = this.settings.facts;
    const bundled = own?.replace ? undefined : summitFiles[id as SummitId];
    return own?.summitFiles?.[id] ?? (bundled && this.use(bundled));
  }

  /** The ids of all summits, in chronological order. */
  get #ids(): readonly string[] {
    const own = this.settings.facts;
    return [
      ...new Set([...(own?.replace ? [] : Object.keys(summitFiles)), ...Object.keys(own?.summitFiles ?? {})]),
    ].sort();
  }

  /** The file of the summit with this id or year. If it is unknown, ambiguous or not over on the day, the tag fails. */
  #named(key: string): SummitFile | undefined {
    const ids = this.#ids;
    const found = ids.filter((id) => id === key || yearIn(id) === key);
    if (found.length !== 1)
      return this.fail(found.length ? 'several-summits' : 'unknown-summit', { value: key }, ids);
    const file = this.#file(found[0]!);
    if (!file || file.meeting.end <= this.day) return file;
    return this.fail('summit-ahead', { value: key, day: this.day, end: file.meeting.end });
  }

  /** The file of the last summit that was over on the day shown; `undefined` while it is loading. */
  protected newest(): SummitFile | undefined {
    const year = yearOf(this.day);
    for (const id of this.#ids.filter((id) => yearIn(id) <= year).reverse()) {
      const file = this.#file(id);
      if (!file || file.meeting.end <= this.day) return file;
    }
    return this.fail('no-summit-yet', { day: this.day });
  }

  /** The meeting after this one, if it was over on the day shown. */
  protected next({ id }: Summit): Summit | 'loading' | undefined {
    const next = this.#ids.find((other) => other > id && yearIn(other) <= yearOf(this.day));
    if (!next) return undefined;
    const meeting = this.#file(next)?.meeting;
    return !meeting ? 'loading' : meeting.end <= this.day ? meeting : undefined;
  }
}
