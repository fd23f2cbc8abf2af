import type { CSSResult } from 'lit';
import type { Locale } from '../i18n/locale.js';

/** The tag whose entries have addresses. */
export interface EntryHost extends HTMLElement {
  readonly locale: Locale;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly hasUpdated: boolean;
  readonly drawing: { readonly content: unknown };
  readonly sheets: Set<CSSResult>;
  /** Present if the children were visible before the tag was defined. */
  readonly guard?: Guard;
  /** Draws the entry of a record that a filter or a limit hides; absent where none does. */
  reveal?(record: string): void;
  /** Runs after each drawing. */
  afterUpdate?: (() => void) | undefined;
  /** What the reader chose in the open panel of the footer, if it is open. */
  readonly panel: unknown;
  requestUpdate(): void;
}

/** What keeps a tag from moving what its readers see. */
export interface Guard {
  /** The element whose content the drawing replaces: the tag, or the box that stands for it. */
  readonly place: HTMLElement;
  /** Whether the children are still shown in place of the drawing. */
  readonly isDeferring: boolean;
  /** Shows the drawing or the children. */
  show(isShown: boolean): Promise<boolean>;
}
