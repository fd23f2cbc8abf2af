import type { IsoDay, OwnDataset } from '../data/types.js';
import type { Lazy } from '../lib/lazy.js';
import { CHOICES } from '../vocabulary/choices.js';
import type { settings as attributes } from '../vocabulary/settings.js';
import type { ValueOf } from '../vocabulary/values.js';

/** The settings of every tag. `<sco-provider>` sets them for all tags inside it; an attribute of a tag overrides them. */
export interface Settings {
  readonly asOf?: ValueOf<(typeof attributes)['as-of']> | undefined;
  readonly headingLevel?: ValueOf<(typeof attributes)['heading-level']> | undefined;
  readonly names?: ValueOf<typeof attributes.names> | undefined;
  readonly order?: ValueOf<typeof attributes.order> | undefined;
  readonly size?: ValueOf<typeof attributes.size> | undefined;
  readonly sources?: ValueOf<typeof attributes.sources> | undefined;
  readonly tools?: ValueOf<typeof attributes.tools> | undefined;
  /** Where errors are reported: an address with places. Providers alone set it. */
  readonly report?: string | undefined;
  readonly flags?: boolean | undefined;
  /** BCP 47 tags, the preferred one first: a tag that is not whole in it is drawn in the next. Providers alone set it. */
  readonly languages?: string | undefined;
  /** Spells our words and titles otherwise than we do. Providers alone set it, because a page spells in one way. */
  readonly respell?: Lazy<<T>(texts: T) => T> | undefined;
  readonly facts?: OwnDataset | undefined;
  /** The newest day that tags may state, if `facts` has records that are later than the day of the dataset. */
  readonly newestDay?: IsoDay | undefined;
}

export { CHOICES };
export type Choice = keyof typeof CHOICES;

/** The reactive properties of the settings, for classes that have them. */
export const settingsProperties = {
  asOf: { attribute: 'as-of' },
  headingLevel: { attribute: 'heading-level' },
  names: {},
  order: {},
  size: {},
  sources: {},
  tools: {},
  flags: { type: Boolean },
};

/** A global symbol, so that tags of one copy of the library find a provider of another copy. */
export const settingsContext = Symbol.for('sco-elements settings');

/** Called with the settings now and after every change, and with a function that ends this. */
export type SettingsCallback = (settings: Settings, unsubscribe: () => void) => void;

/** What an event `context-request` has in addition to an event: the protocol for context of the web components community. */
export interface SettingsRequest {
  readonly context: unknown;
  readonly contextTarget: Element;
  readonly callback: SettingsCallback;
  readonly subscribe: boolean;
}
