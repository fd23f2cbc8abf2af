import { ScoElement } from './sco-element.js';

/** Base class of tags with several layouts, of which `inline` is for sentences. */
export abstract class LayoutElement extends ScoElement {
  /** @internal How the tag is laid out. */
  declare layout: string | undefined;

  /** Reflects `layout`, because style sheets select `[layout='inline']` and it may have been set as a property. */
  protected override updated(): void {
    super.updated();
    const { layout } = this;
    if (layout === undefined || layout === null) this.removeAttribute('layout');
    else if (typeof layout === 'string') this.setAttribute('layout', layout);
  }

  override get isInline(): boolean {
    return this.layout === 'inline';
  }
}
