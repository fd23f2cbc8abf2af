import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { forEditors, kinds, type Kind } from '../builder/index.js';
import { fill } from '../i18n/phrases.js';
import { MAIL_LIMIT, sizeOf } from '../static/short-mail.js';
import { form } from './builder.form.js';
import { shortfall } from './builder.language.js';
import { searchField } from './builder.search.js';
import { valueOf, type BuilderState, type Handlers } from './builder.state.js';

/** In place of a tag that shows nothing, an empty line says why: on a page, its children would stand there. */
const nothingHere = (faults: readonly string[]) =>
  html`<p class="nothing" lang="en" dir="ltr">
    Nothing is shown here. ${faults.map((fault) => `${forEditors(fault)} `)}
  </p>`;

function preview({
  outcome,
  preview: element,
  article: { lang, dir, words },
  tag,
  note,
}: BuilderState): TemplateResult {
  const { facts, faults = [] } = outcome ?? {};
  const inside = facts?.inline
    ? html`<p>${fill(words.sentence, { tag: element })}</p>`
    : (element ?? nothing);
  const short = shortfall(tag.name, lang);
  const remarks = [
    ...(short ? [short] : []),
    ...(note ? [note] : []),
    ...(facts ? faults.map(forEditors) : []),
  ];
  return html`<section class="preview" aria-labelledby="b-preview">
    <h2 id="b-preview">Look</h2>
    <div class="faults" role="status">${remarks.map((remark) => html`<p>${remark}</p>`)}</div>
    <article class="in-article" lang=${lang} dir=${dir}>
      <p>${words.before}</p>
      <div role="status">${outcome && !facts ? nothingHere(faults) : nothing}</div>
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
  const { tag, kind, snippet, status, outcome } = state;
  const size = kind.id === 'email' ? sizeOf(snippet) : 0;
  const tooLong =
    size > MAIL_LIMIT
      ? html`<strong
          >This one has ${Math.ceil(size / 1000)} kB. Mail services cut messages of more than 102 kB: let it
          show less.</strong
        >`
      : kind.id === 'email' && outcome?.facts?.emailWithoutNotes
        ? 'It has its weightiest sources in place of notes, because mail services cut messages of more than 102 kB.'
        : nothing;
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
    <p class="help" id="b-kind-help">${kind.help} ${tooLong}</p>
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
    <div class="ask">${searchField(state, handlers)}</div>
    ${form(state, handlers)}
    <div class="result">${preview(state)} ${code(state, handlers)}</div>
  </div>`;
}
