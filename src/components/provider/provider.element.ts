import { newestDay } from '../../data/queries/newest-day.js';
import type { IsoDay, OwnDataset } from '../../data/types.js';
import { css, html, isServer } from 'lit';
import type { ScoElement } from '../../element/sco-element.js';
import { SettingsController } from '../../element/settings-controller.js';
import {
  settingsContext,
  settingsProperties,
  type Settings,
  type SettingsCallback,
  type SettingsRequest,
} from '../../element/settings.js';
import { TolerantElement } from '../../element/tolerant-element.js';
import { printed, warnOnce } from '../../element/warn.js';
import { otherSpelling } from '../../i18n/other-spelling.js';
import { SPELLINGS } from '../../vocabulary/choices.js';
import type { provider } from '../../vocabulary/attributes.js';
import type { ValueOf } from '../../vocabulary/values.js';

/** Undefined if the records cannot be read, which the tags that use them report. */
function newestDayIn(facts: OwnDataset): IsoDay | undefined {
  try {
    return newestDay(facts);
  } catch {
    return undefined;
  }
}

/** What a script sets takes precedence over a file, part by part, unless it cannot be read. */
function joined(file: OwnDataset | undefined, facts: OwnDataset | undefined): OwnDataset | undefined {
  try {
    return { ...file, ...facts };
  } catch {
    return file;
  }
}

/**
 * @summary Sets the day, names, order, size, sources, spelling and dataset once for all tags inside it.
 * @tagname sco-provider
 * @customElement sco-provider
 * @status experimental
 * @since 0.1.0
 *
 * An attribute of a tag takes precedence over the nearest provider, which takes precedence over providers around it.
 *
 * @slot - The part of the page that the settings apply to.
 */
export class ScoProvider extends TolerantElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  static override properties = {
    ...settingsProperties,
    spelling: {},
    languages: {},
    src: {},
    report: {},
    facts: { attribute: false },
  };

  /** The day for which facts are shown: `YYYY-MM-DD`, at most the day of the dataset, or `latest` for that day. */
  declare asOf: Settings['asOf'];
  /** Level of the headings: 2 to 6, or `none`. */
  declare headingLevel: Settings['headingLevel'];
  /** Names of states: `common` or `official`. */
  declare names: Settings['names'];
  /** Order of states: `alphabetical` (in the reader's language), `charter` or `accession`. */
  declare order: Settings['order'];
  /** Size: `short`, which folds what an article does not need at a glance, or `full`. */
  declare size: Settings['size'];
  /** Where sources are shown: in the `footer`, at the `facts` as numbered notes, or `none`. */
  declare sources: Settings['sources'];
  /** What readers can do from the footers, separated by spaces: `sources`, `cite`, `data`, `embed`, `report`; or `none`. */
  declare tools: Settings['tools'];
  /** Shows flags before the names of states. */
  declare flags: boolean;
  /** How English words and titles spell the word: `organisation` or `organization`. Quotations keep their spelling. */
  declare spelling: ValueOf<typeof provider.spelling> | undefined;
  /** Languages of the tags, the preferred one first, as BCP 47 tags: `kk ru`. A tag is drawn in the first in which it is whole, else in English. Without it, the `lang` of the page counts. */
  declare languages: string | undefined;
  /** Where readers report errors: a `mailto:` or `https:` address, in which names in braces stand for what the tag shows. */
  declare report: string | undefined;
  /** Address of a JSON file with records that the page supplies: what `facts` is for scripts. */
  declare src: string | undefined;
  /** Records that the page supplies. They take precedence over those in `src`. They are added to the bundled ones or, with `replace`, used instead of them. */
  declare facts: OwnDataset | undefined;

  readonly #outer = new SettingsController(this);
  readonly #subscribers = new Map<SettingsCallback, () => void>();
  /** `undefined` until they are known. */
  #settings: Settings | undefined;
  #isReady = false;
  /** The address whose facts are loaded or on their way. */
  #src = '';
  /** The facts in that file; `undefined` until they are known. */
  #file: OwnDataset | undefined;

  constructor() {
    super();
    this.flags = false;
    this.addEventListener('context-request', this.#answer);
  }

  /** The other spelling, if the attribute names it. An unknown word is warned of and means ours. */
  #respell(spelling: string | undefined): Settings['respell'] {
    if (spelling === SPELLINGS[1]) return otherSpelling;
    const [used] = SPELLINGS;
    // `printed`, because a script can set any value.
    if (spelling && spelling !== used)
      void warnOnce('sco-provider', {
        message: 'unknown-word',
        values: { name: 'spelling', value: printed(spelling), used },
        valid: SPELLINGS,
      });
    return undefined;
  }

  /** The address of reports, if a reader's click on it can do no harm. Another is warned of and left out. */
  #report(): string | undefined {
    const address = printed(this.report ?? '').trim();
    if (!address || /^(?:mailto|https):./i.test(address)) return address || undefined;
    void warnOnce('sco-provider', { message: 'no-address', values: { name: 'report', value: address } });
    return undefined;
  }

  /** Answers a tag or provider inside this one. */
  readonly #answer = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as Event & SettingsRequest;
    if (context !== settingsContext || contextTarget === this) return;
    event.stopPropagation();
    const unsubscribe = () => void this.#subscribers.delete(callback);
    if (subscribe) this.#subscribers.set(callback, unsubscribe);
    if (this.#settings) callback(this.#settings, unsubscribe);
  };

  /** @internal Requests the settings again. Called by a provider around this one that was defined later. */
  requestSettings(): void {
    this.#outer.request();
  }

  /** Loads the facts of a file, with all that reads it. A server leaves that to the browser. */
  #load(src: string): void {
    if (src === this.#src) return;
    this.#src = src;
    if (!src) this.#file = undefined;
    if (!src || isServer) return;
    void import('../../own-facts/own-facts.js')
      .then(({ loadFacts }) => loadFacts(src))
      .catch((error: unknown): OwnDataset => {
        void warnOnce('sco-provider', { message: 'not-loaded', values: { value: printed(error) } });
        return {};
      })
      .then((facts) => {
        if (src === this.#src) this.#file = facts;
        this.requestUpdate();
      });
  }

  protected override updated(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    // Tags that were defined earlier sent their request before this provider could answer. They repeat it.
    for (const tag of this.querySelectorAll<ScoElement>('*')) tag.requestSettings?.();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { asOf, headingLevel, names, order, size, sources, tools, spelling, languages } = this;
    // A script can set any value.
    this.#load(typeof this.src === 'string' ? this.src.trim() : '');
    const facts = this.#src ? joined(this.#file, this.facts) : this.facts;
    const settings: Settings = {
      asOf,
      headingLevel,
      names,
      order,
      size,
      sources,
      languages,
      tools,
      report: this.#report(),
      respell: this.#respell(spelling),
      facts,
      newestDay: facts && newestDayIn(facts),
      flags: this.flags || undefined,
    };
    // Facts that are about to change are not shown.
    if (this.#outer.isWaiting || (this.#src && !this.#file)) return;
    const set = Object.fromEntries(
      Object.entries(settings).filter(([, value]) => value !== undefined && value !== null),
    );
    try {
      this.#settings = { ...this.#outer.settings, ...set };
    } catch {
      // The tags inside cannot ask either, and show their children.
      return;
    }
    for (const [callback, unsubscribe] of this.#subscribers) callback(this.#settings, unsubscribe);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
