import { html, nothing, type TemplateResult } from 'lit';
import { sourceList } from '../citations/footer.js';
import { datasetInfo } from '../data/dataset-info.js';
import { formatDate } from '../i18n/dates.js';
import { wordsIn } from '../i18n/languages.js';
import { fill } from '../i18n/phrases.js';
import { lazy, type Lazy } from '../lib/lazy.js';
import { tools as english } from '../strings/en/tools.js';
import type { Tool } from '../vocabulary/choices.js';
import { bibtex, cslJson, FORMS, styled, type Cited } from './cite.js';
import { copyFrom, download, isFramed } from './copy.js';
import { attributesOf, idOf, keyOf, nameOf, placeIn } from './described.js';
import { panelStyles } from './panel.styles.js';
import { REPORT } from './project.js';
import { reportAddress } from './report.js';
import type { DataFormat } from './take.js';
import type { CitationForm, PanelState, ToolsHost } from './types.js';

const taking = /* @__PURE__ */ lazy(() => import('./take.js'));

type Words = typeof english;

/** What the sections are drawn with. */
interface Context {
  readonly host: ToolsHost;
  readonly words: Words;
  readonly state: PanelState;
  readonly change: (change: PanelState) => void;
}

/** Names of citations that are the same in every language. */
const NAMES: { readonly [form in CitationForm]?: string } = {
  apa: 'APA',
  chicago: 'Chicago',
  mla: 'MLA',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
};
const TYPES: { readonly [format in DataFormat]: string } = { csv: 'text/csv', json: 'application/json' };

/** The panel with its sections; nothing while words are loading. */
export function panel(host: ToolsHost, tools: readonly Tool[], hasSources: boolean): unknown {
  const { language } = host.locale;
  const use = <T>(thing: Lazy<T>) => host.use(thing);
  const words = wordsIn(language, 'tools', english, use);
  const list = hasSources && tools.includes('sources') && host.use(sourceList);
  if (!words || list === undefined) return nothing;
  host.sheets.add(panelStyles);
  if (list) host.sheets.add(list.sourcesStyles);
  const state = host.panel!;
  const change = (changed: PanelState) => {
    host.panel = { ...host.panel, ...changed };
  };
  const context: Context = { host, words, state, change };
  const sections: { readonly [tool in Tool]: () => unknown } = {
    cite: () => citing(context),
    data: () => data(context),
    embed: () => embedding(context),
    report: () => report(context),
    sources: () => list && list.sourceList(host, 'remarked'),
  };
  // The sources are last, because their list is long.
  const order = [...tools.filter((tool) => tool !== 'sources'), ...(list ? (['sources'] as const) : [])];
  return html`<dl class="tools" part="tools" @keydown=${(event: KeyboardEvent) => closeOnEscape(event, host)}>
    ${order.map((tool) => {
      const content = sections[tool]();
      return content
        ? html`<div>
            <dt>${words[tool]}</dt>
            <dd>${content}</dd>
          </div>`
        : nothing;
    })}
  </dl>`;
}

function closeOnEscape(event: KeyboardEvent, host: ToolsHost): void {
  // In a list of options the key closes that list.
  if (event.key !== 'Escape' || event.isComposing) return;
  event.stopPropagation();
  const button = host.shadowRoot?.querySelector<HTMLElement>('[part=tools-button]');
  button?.click();
  button?.focus();
}

const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

function cited({ host, words, state }: Context): Cited {
  const { tag } = host.locale;
  const edition = formatDate(datasetInfo.version, tag);
  const accessed = today();
  if (state.cited === 'dataset') {
    const title = fill(words.datasetTitle, { edition }).join('');
    return { kind: 'dataset', key: `sco-elements-${datasetInfo.version}`, title, accessed };
  }
  const values = { subject: nameOf(host, words.subject), date: formatDate(host.day, tag), edition };
  // A heading is read with plain spaces.
  const phrase = values.subject.includes(values.date.replace(/\s/g, ' ')) ? words.titleOfDay : words.title;
  return {
    kind: 'shown',
    key: keyOf(host),
    title: fill(phrase, values).join(''),
    url: placeIn(host).address,
    accessed,
  };
}

function citation(context: Context): string {
  const { host, words, state } = context;
  const { language, tag } = host.locale;
  const entry = cited(context);
  const { form = 'apa' } = state;
  if (form === 'bibtex') return bibtex(entry);
  if (form === 'csl-json') return cslJson(entry, language);
  if (form !== 'plain') return styled(form, language, entry);
  const { title, url, accessed } = entry;
  return fill(url ? words.plain : words.plainDataset, {
    title,
    page: url,
    accessed: formatDate(accessed as never, tag),
  }).join('');
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

function select(
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<select aria-label=${label} @change=${(event: Event) => onChange(valueOf(event))}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
  </select>`;
}

/** A text to copy, with its button and what came of it. */
function copyable(
  context: Context,
  at: 'cite' | 'data' | 'embed',
  label: string,
  text: string,
): TemplateResult {
  const { words, state, change } = context;
  const onCopy = async (event: Event) => {
    const field = (event.currentTarget as Element).parentElement!.querySelector('textarea')!;
    const isCopied = await copyFrom(field);
    change({ said: { at, text: isCopied ? words.copied : words.selected } });
  };
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 64), 0);
  return html`<div class="copyable">
    <textarea
      readonly
      spellcheck="false"
      dir=${text.includes('\n') ? 'ltr' : nothing}
      aria-label=${label}
      rows=${Math.min(lines, 8)}
      .value=${text}
    ></textarea>
    <button type="button" @click=${onCopy}>${words.copy}</button>
    <span role="status">${state.said?.at === at ? state.said.text : nothing}</span>
  </div>`;
}

function citing(context: Context): unknown {
  const { host, words, state, change } = context;
  const forms = FORMS.map((form) => [form, NAMES[form] ?? words.plainText] as const);
  const subjects = [
    ['shown', words.shown],
    ['dataset', words.dataset],
  ] as const;
  const text = citation(context);
  // A heading that changes with this drawing is read once it is on the page.
  void host.updateComplete.then(() => {
    if (host.panel === state && citation(context) !== text) host.requestUpdate();
  });
  return html`<p class="choices">
      ${select(words.style, forms, state.form ?? 'apa', (form) => change({ form: form as CitationForm, said: undefined }))}
      ${select(words.what, subjects, state.cited ?? 'shown', (value) => change({ cited: value as 'shown', said: undefined }))}
    </p>
    ${copyable(context, 'cite', words.cite, text)}`;
}

function data(context: Context): unknown {
  const { host, words, state, change } = context;
  const say = (text: string) => ({ said: { at: 'data', text } }) as const;
  const onTake = async (format: DataFormat) => {
    try {
      const { dataOf } = await taking.load();
      const text = await dataOf(host, format);
      const file = `${keyOf(host)}.${format}`;
      download(text, file, TYPES[format]);
      change({ ...say(fill(words.downloaded, { file }).join('')), ...(isFramed() && { data: text }) });
    } catch {
      // A file did not load. The next click tries again.
      change(say(words.failed));
    }
  };
  return html`<p class="choices">
      ${(['csv', 'json'] as const).map(
        (format) =>
          html`<button type="button" data-format=${format} @click=${() => onTake(format)}>
            ${fill(words.download, { format: format.toUpperCase() })}
          </button>`,
      )}
      ${state.data ? nothing : html`<span role="status">${state.said?.at === 'data' ? state.said.text : nothing}</span>`}
    </p>
    ${state.data ? copyable(context, 'data', words.text, state.data) : nothing}`;
}

/** The snippet of each tag, by what it depends on; and the last one, which stays until the next is made. */
const snippets = new WeakMap<
  ToolsHost,
  { readonly key: string; readonly snippet: Lazy<string>; readonly last: string | undefined }
>();

/** The snippet, once it is made; empty if a file of ours did not load. */
function snippetFor({ host, words }: Context, isLive: boolean): string | undefined {
  const key = JSON.stringify([attributesOf(host), host.day, isLive, nameOf(host, words.subject)]);
  const known = snippets.get(host);
  if (known?.key === key) return host.use(known.snippet) ?? known.last;
  let pending: Promise<string> | undefined;
  const make = async () => (await taking.load()).snippetOf(host, isLive);
  // Not `lazy()`, which keeps what it wraps for as long as the page lives.
  const snippet: { value: string | undefined; load(): Promise<string> } = {
    value: undefined,
    load: () =>
      (pending ??= make()
        .catch(() => '')
        .then((text) => (snippet.value = text))),
  };
  const last = known?.snippet.value ?? known?.last;
  snippets.set(host, { key, snippet, last });
  return host.use(snippet) ?? last;
}

/** The snippet is made when a reader asks for it: that of a timeline draws two hundred documents. */
function embedding(context: Context): unknown {
  const { host, words, state, change } = context;
  const { live } = state;
  const snippet = live === undefined ? undefined : snippetFor(context, live);
  const onPick = (isLive: boolean) => {
    // What failed is tried again.
    if (!snippet) snippets.delete(host);
    change({ live: isLive, said: undefined });
  };
  const choice = (isLive: boolean, label: string) =>
    html`<button type="button" aria-pressed=${live === isLive} @click=${() => onPick(isLive)}>
      ${label}
    </button>`;
  return html`<p class="choices" role="group" aria-label=${words.which}>
      ${choice(false, fill(words.frozen, { date: formatDate(host.day, host.locale.tag) }).join(''))}
      ${choice(true, words.live)}
      ${snippet === '' ? html`<span role="status">${words.failed}</span>` : nothing}
    </p>
    ${snippet ? copyable(context, 'embed', words.snippet, snippet) : nothing}`;
}

function report({ host, words }: Context): unknown {
  const template = host.settings.report ?? REPORT;
  if (!template) return undefined;
  const { lang: _, ...attributes } = attributesOf(host);
  const { entry, address } = placeIn(host);
  const href = reportAddress(template, {
    tag: host.localName,
    id: idOf(attributes),
    entry,
    attributes: Object.entries(attributes)
      .map(([name, value]) => (value === true ? name : `${name}="${value}"`))
      .join(' '),
    'as-of': host.day,
    edition: datasetInfo.version,
    lang: host.locale.language,
    page: address,
  });
  return html`<a href=${href} rel="noopener external">${words.reportError}</a>`;
}
