import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOfTag, offeredOn, type Field } from '../builder/index.js';
import { datasetInfo } from '../data/dataset-info.js';
import { dayIn, factsDay } from './builder.day.js';
import { recordField } from './builder.search.js';
import { CHOICES } from './builder.language.js';
import { checkedOf, valueOf, type BuilderState, type Handlers } from './builder.state.js';

function field(each: Field, state: BuilderState, handlers: Handlers): TemplateResult {
  const { name, label, help, control } = each;
  if (control === 'search') return recordField(each, state, handlers);
  const { onValue } = handlers;
  const value = state.values[name];
  const id = `b-${name}`;
  const helpText = html`<span class="help" id=${`${id}-help`}>${help}</span>`;
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
      ${helpText}
    </p>`;
  }
  const text = String(value ?? '');
  if (control === 'select') {
    const words = offeredOn(state.tag.name, each, factsDay(state));
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
      ${helpText}
    </p>`;
  }
  return html`<p class="field">
    <label for=${id}>${label}</label>
    <input
      type="text"
      id=${id}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${`${id}-help`}
      .value=${live(text)}
      @input=${(event: Event) => onValue(name, valueOf(event))}
    />
    ${helpText}
  </p>`;
}

/** The day: the newest of the data first, because no tag knows more. */
function day({ when, day: value }: BuilderState, { onDay }: Handlers): TemplateResult {
  const radio = (each: BuilderState['when'], label: string) =>
    html`<label class="check"
      ><input
        type="radio"
        name="b-when"
        id=${`b-${each}`}
        aria-describedby="b-day-help"
        .checked=${live(each === when)}
        @change=${() => onDay({ when: each })}
      />
      ${label}</label
    >`;
  return html`<fieldset>
    <legend>Day whose facts are shown</legend>
    <div class="field">
      ${radio('newest', `${dayIn(datasetInfo.date)}, the newest`)} ${radio('another', 'Another day')}
      <input
        type="date"
        id="b-day"
        aria-label="Another day"
        max=${datasetInfo.date}
        .value=${live(value)}
        @input=${(event: Event) => onDay({ when: 'another', day: valueOf(event) })}
      />
      ${radio('latest', 'Always the newest')}
      <span class="help" id="b-day-help"
        >${
          when === 'latest'
            ? 'What is shown changes with every new edition of the data.'
            : 'Frozen: the article will say the same in ten years.'
        }
        The data end on ${dayIn(datasetInfo.date)}
        <span class="whole">(edition ${datasetInfo.version}).</span></span
      >
    </div>
  </fieldset>`;
}

/** The choices for a tag, after what the article needs was searched for. */
export function form(state: BuilderState, handlers: Handlers): TemplateResult {
  const { tags, tag, lang } = state;
  const [own, shared] = [false, true].map((wanted) =>
    tag.fields.filter((each) => each.shared === wanted).map((each) => field(each, state, handlers)),
  );
  const named = tags
    .map(({ name }) => ({ name, title: nameOfTag(name) }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  return html`<form class="choices" @submit=${(event: Event) => event.preventDefault()}>
    <h2>Choose</h2>
    <p class="field">
      <label for="b-tag">Tag</label>
      <select
        id="b-tag"
        aria-describedby="b-tag-help"
        @change=${(event: Event) => handlers.onTag(valueOf(event))}
      >
        ${named.map(
          ({ name, title }) =>
            html`<option value=${name} ?selected=${name === tag.name}>${title} · ${name}</option>`,
        )}
      </select>
      <span class="help" id="b-tag-help">${tag.summary}</span>
    </p>
    ${own} ${day(state, handlers)}
    <fieldset>
      <legend>Language</legend>
      <p class="field">
        <select
          id="b-lang"
          aria-label="Language"
          @change=${(event: Event) => handlers.onLanguage(valueOf(event))}
        >
          ${CHOICES.map(
            ([value, name]) => html`<option value=${value} ?selected=${value === lang}>${name}</option>`,
          )}
        </select>
      </p>
    </fieldset>
    <details>
      <summary>How it is shown</summary>
      <div>${shared}</div>
    </details>
  </form>`;
}
