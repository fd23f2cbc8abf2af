import type { TemplateResult } from 'lit';

/** The outcome of the last drawing. The tag has the CSS state of the same name. */
export type Outcome = 'loading' | 'ready' | 'empty' | 'error';

/** The last drawing of a tag. */
export interface Drawing {
  readonly outcome: Outcome;
  /** The template to show; `undefined` if the children are shown instead. */
  readonly content: TemplateResult | undefined;
}

/** Decides when the first drawing replaces children that are visible already: see `layout-shift-guard.ts`. */
export interface DrawingGuard {
  /** The element whose content the drawing replaces: the tag, or the box that stands for it. */
  readonly place: HTMLElement;
  /** Whether the children are still shown in place of the drawing. */
  readonly isDeferring: boolean;
  /** Called once the tag has something to show. */
  drawn(): void;
  /** Shows the drawing or the children. */
  show(isShown: boolean): Promise<boolean>;
}
