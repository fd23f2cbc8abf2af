import { officialNames } from '../i18n/official-names.js';
import type { StateId } from '../data/types.js';
import { states as english } from '../strings/en/states.js';
import { nameIn, type Name } from '../i18n/names.js';
import { ScoElement } from './sco-element.js';

/** A tag that names states: in the reader's language, by the common or the official name. */
export abstract class StatesElement extends ScoElement {
  /** False while the names asked for are on their way. */
  protected get namesReady(): boolean {
    return this.choice('names') === 'common' || this.use(officialNames) !== undefined;
  }

  /** We have official names in English only; in other languages they stand in English and say so. */
  protected nameOf(id: StateId): Name {
    const { language } = this.locale;
    const own = this.settings.facts?.names?.[id];
    const official = this.choice('names') === 'official' ? officialNames.value?.officialNames[id] : undefined;
    const local = official ? undefined : this.words('states', english)[id];
    // A state of the page's own may have no name but its id.
    return nameIn(language, own, local, official ?? english[id] ?? id);
  }
}
