import { render } from 'lit';
import {
  attributesOf,
  folder,
  heightOf,
  kinds,
  knownOn,
  offeredOn,
  tagsOf,
  titleOf,
  widgetAddress,
  type Answer,
  type BuilderTag,
  type Choice,
  type Kind,
  type Manifest,
} from '../builder/index.js';
import { datasetInfo } from '../data/dataset-info.js';
import type { IsoDay } from '../data/types.js';
import { copyFrom } from '../tools/copy.js';
import { builder as english } from '../strings/en/builder.js';
import { dayIn, factsDay, type ChosenDay } from './builder.day.js';
import { articleIn, searchIn } from './builder.language.js';
import type { BuilderState } from './builder.state.js';
import { builderView } from './builder.view.js';
import { factsOf, makeTag, type Outcome } from './facts.js';

/** The released files that the snippets load. */
export interface Release {
  readonly version: string;
  /** Checksums (`sha384-…`) by file of `dist/cdn`. Empty before a build: then snippets have no checksum. */
  readonly integrity: { readonly [file: string]: string };
  /** The days for which there are pages for frames. */
  readonly days?: readonly string[];
}

/** The snippet builder, rendered into an element of the page. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #release: Release;
  /** Hidden element in which tags are drawn to read their HTML. */
  readonly #workbench = Object.assign(document.createElement('div'), { hidden: true });
  #state: BuilderState;
  #turn = 0;

  constructor(root: HTMLElement, manifest: Manifest, release: Release) {
    this.#root = root;
    this.#release = release;
    const tags = tagsOf(manifest);
    const tag = tags.find(({ name }) => name === 'sco-summit-card') ?? tags[0]!;
    const base = `/sco-elements/${release.version}/`;
    this.#state = {
      tags,
      tag,
      values: firstValues(tag, datasetInfo.date),
      when: 'newest',
      day: datasetInfo.date,
      lang: 'en',
      kind: kinds[0]!,
      files: base,
      pages: `${base}widgets/`,
      answers: [],
      titlesOf: () => ({}),
      asked: '',
      note: '',
      open: undefined,
      outcome: undefined,
      preview: undefined,
      article: { lang: 'en', dir: 'ltr', words: english },
      snippet: '',
      status: '',
    };
    root.append(this.#workbench);
    this.#show();
    void this.#draw();
    void this.#learn();
  }

  /** Loads what the search knows in the language of the article. */
  async #learn(): Promise<void> {
    const { lang, tags } = this.#state;
    const known = await searchIn(lang, tags);
    if (lang === this.#state.lang) this.#set(known);
  }

  #set(change: Partial<BuilderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show();
  }

  #show(): void {
    render(
      builderView(this.#state, {
        onTag: (name) => this.#chooseTag(name),
        onAnswer: (answer, title) => this.#chooseAnswer(answer, title),
        onValue: (name, value) => this.#choose({ values: { ...this.#state.values, [name]: value } }),
        onTyped: (name, value, open) =>
          this.#choose({ values: { ...this.#state.values, [name]: value }, open }),
        onDay: (change) => this.#chooseDay(change),
        onChange: (change) => this.#choose(change),
        onLanguage: (lang) => {
          this.#choose({ lang });
          void this.#learn();
        },
        onOpen: (open) => this.#openList(open),
        onCopy: (field) => void this.#copy(field),
      }),
      this.#root,
    );
  }

  #openList(open: BuilderState['open']): void {
    this.#set({ open });
    if (open) document.getElementById(`${open.id}-${open.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** Another tag starts anew: of the last one, nothing is kept but where the article stands and its language. */
  #chooseTag(name: string): void {
    const { tags, tag: old, kind } = this.#state;
    const tag = tags.find((each) => each.name === name);
    if (!tag || tag === old) return;
    this.#choose({
      tag,
      when: 'newest',
      values: firstValues(tag, datasetInfo.date),
      kind: kindFor(tag, kind),
    });
  }

  /** An answer was found among what existed on the chosen day, so the day stays. */
  #chooseAnswer({ tag: name, values }: Answer, asked: string): void {
    const { tags, kind } = this.#state;
    const tag = tags.find((each) => each.name === name);
    if (!tag) return;
    const first = Object.keys(values).length ? {} : firstValues(tag, factsDay(this.#state));
    this.#choose({
      tag,
      values: { ...first, ...values },
      kind: kindFor(tag, kind),
      asked,
    });
  }

  /** With the day, what did not exist on it goes. */
  #chooseDay(change: Partial<ChosenDay>): void {
    const { tag, values } = this.#state;
    const day = factsDay({ ...this.#state, ...change });
    const isThere = ([name, value]: readonly [string, string | boolean]) =>
      typeof value !== 'string' ||
      value.split(' ').every((each) => !each || knownOn(tag.name, name, each, day));
    const entries = Object.entries(values);
    const kept = entries.filter(isThere);
    if (kept.length === entries.length) return this.#choose(change);
    const gone = entries.filter((entry) => !isThere(entry)).map(([, value]) => `“${String(value)}”`);
    this.#choose({
      ...change,
      values: { ...firstValues(tag, day), ...Object.fromEntries(kept) },
      note: `There was no ${gone.join(' and ')} on ${dayIn(day)}. What there was is shown instead.`,
    });
  }

  #choose(change: Partial<BuilderState>): void {
    this.#set({ status: '', asked: '', note: '', open: undefined, ...change });
    void this.#draw();
  }

  /** Draws the current choice. The result is discarded if the choice has changed in the meantime. */
  async #draw(): Promise<void> {
    const turn = ++this.#turn;
    const { tag, values, when, day, lang } = this.#state;
    const chosen = { newest: datasetInfo.date, latest: 'latest', another: day || datasetInfo.date }[when];
    const attributes = attributesOf({ tag, values, day: chosen, lang });
    const [outcome, article] = await Promise.all([
      factsOf(tag.name, attributes, this.#workbench),
      articleIn(lang),
    ]);
    if (turn !== this.#turn) return;
    const { facts } = outcome;
    this.#set({
      outcome,
      article,
      preview: facts && makeTag(tag.name, attributes),
      snippet: facts ? this.#snippet(facts, attributes) : '',
    });
  }

  #snippet(facts: NonNullable<Outcome['facts']>, attributes: ReturnType<typeof attributesOf>): string {
    const { tag, kind, files, pages } = this.#state;
    return kind.write({
      ...facts,
      tag: tag.name,
      attributes,
      files,
      integrity: this.#release.integrity,
      frame: {
        src: folder(pages) + widgetAddress(tag, attributes, this.#release.days),
        title: titleOf(facts.page),
        height: heightOf(facts.page),
      },
    });
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    const { snippet, kind } = this.#state;
    // Clear it first: screen readers do not announce the same text twice.
    this.#set({ status: '' });
    const isCopied = await copyFrom(field);
    this.#set({
      status: isCopied
        ? `Copied: ${kind.title}, ${snippet.trimEnd().split('\n').length} lines.`
        : 'The text is selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.',
    });
  }
}

/** What is shown in a sentence has no page for frames. */
const kindFor = ({ inline }: BuilderTag, kind: Kind): Kind =>
  inline && kind.id === 'iframe' ? kinds[0]! : kind;

/** Tags about one record start with the newest on the day, so that the preview is not empty. */
function firstValues({ name, record }: BuilderTag, day: IsoDay): Choice['values'] {
  const first = record && offeredOn(name, record, day)[0];
  return first ? { [record.name]: first.value } : {};
}
