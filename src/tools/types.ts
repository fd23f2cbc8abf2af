import type { CSSResult } from 'lit';
import type { Citations } from '../citations/citations.js';
import type { IsoDay, OwnDataset } from '../data/types.js';
import type { Locale } from '../i18n/locale.js';
import type { Lazy } from '../lib/lazy.js';
import type { STYLES } from './citation-templates.js';

/** A form of citation: a style, or a format for programs. */
export type CitationForm = (typeof STYLES)[number] | 'bibtex' | 'csl-json' | 'plain';

/** What a reader chose in the panel, and what came of it. */
export interface PanelState {
  readonly form?: CitationForm;
  readonly cited?: 'shown' | 'dataset';
  /** Whether an embedded tag shows the newest facts, not those of the day; absent until the reader asks for a snippet. */
  readonly live?: boolean;
  /** What the page says about the last copy or download, and at which control. */
  readonly said?: { readonly at: 'cite' | 'data' | 'embed'; readonly text: string } | undefined;
  /** The data as text, where a download may be forbidden. */
  readonly data?: string;
}

/** The settings that the panel reads. */
export interface ToolSettings {
  readonly facts?: OwnDataset | undefined;
  readonly respell?: Lazy<<T>(texts: T) => T> | undefined;
  readonly report?: string | undefined;
}

/** The tag with the panel. */
export interface ToolsHost extends HTMLElement {
  readonly locale: Locale;
  readonly cite: Citations;
  readonly day: IsoDay;
  readonly settings: ToolSettings;
  readonly sheets: Set<CSSResult>;
  readonly drawing: { readonly content: unknown };
  readonly updateComplete: Promise<unknown>;
  panel: PanelState | undefined;
  use<T>(thing: Lazy<T>): T | undefined;
  prepare(): void;
  requestUpdate(): void;
}
