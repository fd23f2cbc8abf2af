import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One entry of an open list. */
export interface Option {
  readonly title: string;
  /** Language of the title, if it is not English. */
  readonly lang?: string;
  /** What the entry is, in small type. */
  readonly note?: string;
  readonly pick: () => void;
}

/** The one list that is open. */
export interface OpenList {
  /** Id of the field. */
  readonly id: string;
  /** What was typed; undefined if the list was opened without typing, and then shows everything. */
  readonly typed: string | undefined;
  readonly active: number;
}

export interface Combobox {
  readonly id: string;
  readonly label: string;
  readonly help: unknown;
  /** What the field shows while its list is closed. */
  readonly shown: string;
  readonly placeholder?: string;
  /** The entries of the open list. */
  readonly options: readonly Option[];
  /** Which of all entries is chosen. */
  readonly current?: number;
  readonly open: OpenList | undefined;
  readonly onOpen: (open: OpenList | undefined) => void;
}

function onKey(event: KeyboardEvent, box: Combobox): void {
  const { id, options, current = 0, open, onOpen } = box;
  const move = (active: number) => {
    event.preventDefault();
    onOpen({
      id,
      typed: open?.typed,
      active: Math.max(0, open ? Math.min(options.length - 1, active) : active),
    });
  };
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') move(open ? open.active + 1 : current);
  else if (event.key === 'ArrowUp' && open) move(open.active - 1);
  else if (event.key === 'Escape' && open) onOpen(undefined);
  else if (event.key === 'Enter' && open) {
    event.preventDefault();
    options[open.active]?.pick();
  }
}

/** A text field with a list of entries to choose from, by keyboard as the ARIA practices describe it. */
export function combobox(box: Combobox): TemplateResult {
  const { id, label, help, shown, placeholder, options, current = 0, open, onOpen } = box;
  const isOpen = open !== undefined && options.length > 0;
  return html`<div class="field combobox">
    <label for=${id}>${label}</label>
    <input
      type="text"
      id=${id}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${`${id}-list`}
      aria-activedescendant=${isOpen ? `${id}-${open.active}` : nothing}
      aria-describedby=${`${id}-help`}
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      placeholder=${placeholder ?? nothing}
      .value=${live(open?.typed ?? shown)}
      @input=${(event: Event) => onOpen({ id, typed: (event.target as HTMLInputElement).value, active: 0 })}
      @keydown=${(event: KeyboardEvent) => onKey(event, box)}
      @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      @click=${() => !open && onOpen({ id, typed: undefined, active: current })}
      @blur=${() => open && onOpen(undefined)}
    />
    <ul
      id=${`${id}-list`}
      role="listbox"
      aria-label=${label}
      ?hidden=${!isOpen}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${
        isOpen
          ? options.map(
              (option, index) =>
                html`<li
                  id=${`${id}-${index}`}
                  role="option"
                  aria-selected=${index === open.active ? 'true' : 'false'}
                  @click=${option.pick}
                >
                  <span lang=${option.lang ?? nothing} dir="auto">${option.title}</span>
                  ${option.note ? html`<small>${option.note}</small>` : nothing}
                </li>`,
            )
          : nothing
      }
    </ul>
    <span class="help" id=${`${id}-help`} role="status">${help}</span>
  </div>`;
}
