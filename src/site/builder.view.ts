import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { kinds, type Choice, type Field, type Kind, type BuilderTag } from '../builder/index.js';
import { datasetInfo } from '../data/dataset-info.js';
import type { Outcome } from './facts.js';
import { formatDate } from '../i18n/dates.js';
import { LANGUAGES, type Language } from '../i18n/languages.js';
import { fill } from '../i18n/phrases.js';
import type { builder } from '../strings/en/builder.js';

/** The sample article around the tag in the preview. */
export interface Article {
  readonly lang: string;
  readonly words: typeof builder;
}

export interface BuilderState {
  readonly tags: readonly BuilderTag[];
  readonly tag: BuilderTag;
  readonly values: Choice['values'];
  readonly day: string;
  readonly latest: boolean;
  readonly lang: string;
  readonly kind: Kind;
  /** URLs of the scripts and of the pages for iframes. */
  readonly files: string;
  readonly pages: string;
  readonly outcome: Outcome | undefined;
  readonly preview: Element | undefined;
  readonly article: Article;
  readonly snippet: string;
  /** The last message about copying. */
  readonly status: string;
}

export interface Handlers {
  readonly onTag: (name: string) => void;
  readonly onValue: (name: string, value: string | boolean) => void;
  readonly onChange: (change: Partial<BuilderState>) => void;
  readonly onCopy: (field: HTMLTextAreaElement) => void;
}

/** The name of a language in that language: `Русский`. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const [english, ...others] = LANGUAGES.map((language) => [language, nameOf(language)] as const);
const CHOICES = [english!, ['en-US', 'English, dates as in the US'] as const, ...others];

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
const checkedOf = (event: Event) => (event.target as HTMLInputElement).checked;

function field(
  { name, label, help, control, words }: Field,
  value: string | boolean | undefined,
  { onValue }: Handlers,
): TemplateResult {
  const id = `b-${name}`;
  if (control === 'switch') {
    return html`<p class="field">
      <label class="check"
        ><input
          type="checkbox"
          id=${id}
          aria-describedby=${`${id}-help`}
          .checked=${live(value === true)}
          @change=${(event: Event) => onValue(name, checkedOf(event))}
        />
        ${label}</label
      >
      <span class="help" id=${`${id}-help`}>${help}</span>
    </p>`;
  }
  const text = String(value ?? '');
  if (control === 'select') {
    return html`<p class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby=${`${id}-help`}
        .value=${live(text)}
        @change=${(event: Event) => onValue(name, valueOf(event))}
      >
        <option value="">As usual</option>
        ${words.map(
          (word) => html`<option value=${word.value} ?selected=${word.value === text}>${word.title}</option>`,
        )}
      </select>
      <span class="help" id=${`${id}-help`}>${help}</span>
    </p>`;
  }
  const found = words.find((word) => word.value === text);
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <input
      type="text"
      id=${id}
      list=${control === 'search' ? `${id}-words` : nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${`${id}-help`}
      .value=${live(text)}
      @input=${(event: Event) => onValue(name, valueOf(event))}
    />
    ${
      control === 'search'
        ? html`<datalist id=${`${id}-words`}>
            ${words.map((word) => html`<option value=${word.value}>${word.title}</option>`)}
          </datalist>`
        : nothing
    }
    <span class="help" id=${`${id}-help`}
      >${found ? [html`<strong>${found.title}.</strong>`, ' '] : nothing}${help}</span
    >
  </p>`;
}

function day({ day: value, latest }: BuilderState, { onChange }: Handlers): TemplateResult {
  return html`<p class="field">
      <label for="b-day">Day whose facts are shown</label>
      <input
        type="date"
        id="b-day"
        max=${datasetInfo.date}
        ?disabled=${latest}
        .value=${live(value)}
        aria-describedby="b-day-help"
        @input=${(event: Event) => onChange({ day: valueOf(event) })}
      />
      <span class="help" id="b-day-help"
        >${
          latest
            ? 'What is shown changes with every new edition of the facts.'
            : 'The article will say the same in ten years.'
        }
        The facts are those known by ${formatDate(datasetInfo.date, 'en')}.</span
      >
    </p>
    <p class="field">
      <label class="check"
        ><input
          type="checkbox"
          id="b-latest"
          .checked=${live(latest)}
          @change=${(event: Event) => onChange({ latest: checkedOf(event) })}
        />
        Keep up to date</label
      >
    </p>`;
}

function form(state: BuilderState, handlers: Handlers): TemplateResult {
  const { tags, tag, values, lang } = state;
  const [own, shared] = [false, true].map((wanted) =>
    tag.fields
      .filter((each) => each.shared === wanted)
      .map((each) => field(each, values[each.name], handlers)),
  );
  return html`<form class="choices" @submit=${(event: Event) => event.preventDefault()}>
    <h2>Choose</h2>
    <p class="field">
      <label for="b-tag">Tag</label>
      <select
        id="b-tag"
        aria-describedby="b-tag-help"
        @change=${(event: Event) => handlers.onTag(valueOf(event))}
      >
        ${tags.map(({ name }) => html`<option value=${name} ?selected=${name === tag.name}>${name}</option>`)}
      </select>
      <span class="help" id="b-tag-help">${tag.summary}</span>
    </p>
    ${own}
    <fieldset>
      <legend>Day and language</legend>
      ${day(state, handlers)}
      <p class="field">
        <label for="b-lang">Language</label>
        <select id="b-lang" @change=${(event: Event) => handlers.onChange({ lang: valueOf(event) })}>
          ${CHOICES.map(
            ([value, name]) => html`<option value=${value} ?selected=${value === lang}>${name}</option>`,
          )}
        </select>
      </p>
    </fieldset>
    <fieldset>
      <legend>How it is shown</legend>
      ${shared}
    </fieldset>
  </form>`;
}

function preview({ outcome, preview: element, article: { lang, words } }: BuilderState): TemplateResult {
  const inside = outcome?.facts?.inline
    ? html`<p>${fill(words.sentence, { tag: element })}</p>`
    : (element ?? nothing);
  return html`<section class="preview" aria-labelledby="b-preview">
    <h2 id="b-preview">Look</h2>
    <div class="faults" role="status">${outcome?.faults.map((fault) => html`<p>${fault}</p>`)}</div>
    <article class="in-article" lang=${lang}>
      <p>${words.before}</p>
      ${inside}
      <p>${words.after}</p>
    </article>
  </section>`;
}

const SCRIPTED = new Set<Kind['id']>(['html', 'box', 'iframe', 'wordpress']);

function address(
  key: 'files' | 'pages',
  label: string,
  state: BuilderState,
  handlers: Handlers,
): TemplateResult {
  return html`<p class="field">
    <label for=${`b-${key}`}>${label}</label>
    <input
      type="text"
      inputmode="url"
      id=${`b-${key}`}
      spellcheck="false"
      autocomplete="off"
      .value=${live(state[key])}
      @input=${(event: Event) => handlers.onChange({ [key]: valueOf(event) })}
    />
  </p>`;
}

function code(state: BuilderState, handlers: Handlers): TemplateResult {
  const { tag, kind, snippet, status } = state;
  const copy = (event: Event) => {
    const section = (event.currentTarget as HTMLElement).closest('section')!;
    handlers.onCopy(section.querySelector('textarea')!);
  };
  return html`<section class="code" aria-labelledby="b-code">
    <h2 id="b-code">Copy</h2>
    <fieldset class="kinds">
      <legend>Form of the snippet</legend>
      ${kinds
        .filter(({ id }) => !(tag.inline && id === 'iframe'))
        .map(
          (each) =>
            html`<label class="check"
              ><input
                type="radio"
                name="b-kind"
                value=${each.id}
                .checked=${live(each === kind)}
                @change=${() => handlers.onChange({ kind: each })}
              />
              ${each.title}</label
            >`,
        )}
    </fieldset>
    <p class="help" id="b-kind-help">${kind.help}</p>
    ${SCRIPTED.has(kind.id) ? address('files', 'Where the scripts lie', state, handlers) : nothing}
    ${kind.id === 'iframe' ? address('pages', 'Where the pages for frames lie', state, handlers) : nothing}
    <p class="field">
      <label for="b-snippet">Snippet: ${kind.title}</label>
      <textarea
        id="b-snippet"
        readonly
        rows=${Math.min(16, Math.max(8, snippet.split('\n').length + 1))}
        spellcheck="false"
        aria-describedby="b-kind-help"
        .value=${live(snippet)}
      ></textarea>
    </p>
    <p class="do">
      <button type="button" ?disabled=${!snippet} @click=${copy}>Copy ${kind.title}</button>
      <span role="status">${status}</span>
    </p>
  </section>`;
}

export function builderView(state: BuilderState, handlers: Handlers): TemplateResult {
  return html`<div class="builder">
    ${form(state, handlers)}
    <div class="result">${preview(state)} ${code(state, handlers)}</div>
  </div>`;
}
