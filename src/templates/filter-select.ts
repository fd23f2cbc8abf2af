import { css, html, nothing, type TemplateResult } from 'lit';
import { alphabetical } from '../i18n/alphabetical.js';

/** A filter that the reader can set. */
export interface FilterOptions<T extends string> {
  /** Name of the control, by which `onPick` tells controls apart. */
  readonly name: string;
  readonly label: string;
  /** Label of the option that does not filter. */
  readonly all: string;
  /** The values to offer, in any order. They may repeat. */
  readonly options: readonly T[];
  /** Labels of the values. */
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  /** BCP 47 tag of the labels, for sorting. */
  readonly tag: string;
  readonly onPick: (event: Event) => void;
}

/** A native `<select>`; nothing if there is only one option and none is chosen. */
export function filterSelect<T extends string>(filter: FilterOptions<T>): TemplateResult | typeof nothing {
  const { name, label, all, options, names, chosen, tag, onPick } = filter;
  const compare = alphabetical(tag);
  const offered = [...new Set(chosen ? [...options, chosen] : options)];
  if (offered.length < 2 && !chosen) return nothing;
  const sorted = offered.sort((a, b) => compare(names[a], names[b]));
  return html`<label
    >${label}
    <select name=${name} @change=${onPick}>
      <option value="" ?selected=${!chosen}>${all}</option>
      ${sorted.map((id) => html`<option value=${id} ?selected=${id === chosen}>${names[id]}</option>`)}
    </select></label
  >`;
}

export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.4em;
    align-items: baseline;
    margin-block-start: 0.7em;
    font-size: 0.86em;
    color: var(--_muted);
  }
  .filters label {
    max-inline-size: 100%;
  }
  select {
    max-inline-size: 100%;
    min-block-size: 24px;
    padding: 0.25em 0.1em;
    border: 0;
    border-block-end: 1px solid var(--_rule-strong);
    border-radius: 0;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  @media print {
    .filters label {
      display: none;
    }
  }
`;
