import { render } from 'lit';
import {
  attributesOf,
  folder,
  heightOf,
  kinds,
  tagsOf,
  titleOf,
  widgetAddress,
  type Choice,
  type Manifest,
  type BuilderTag,
} from '../builder/index.js';
import { datasetInfo } from '../data/dataset-info.js';
import { factsOf, makeTag, type Outcome } from './facts.js';
import { languages } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { builder as english } from '../strings/en/builder.js';
import { builderView, type Article, type BuilderState } from './builder.view.js';

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
  /** Choices by tag, to restore them when the editor returns to a tag. */
  readonly #kept = new Map<BuilderTag, Choice['values']>();
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
      values: firstValues(tag),
      // The day of the dataset, not today: facts of later days are not known.
      day: datasetInfo.date,
      latest: false,
      lang: 'en',
      kind: kinds[0]!,
      files: base,
      pages: `${base}widgets/`,
      outcome: undefined,
      preview: undefined,
      article: { lang: 'en', words: english },
      snippet: '',
      status: '',
    };
    root.append(this.#workbench);
    this.#show();
    void this.#draw();
  }

  #set(change: Partial<BuilderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show();
  }

  #show(): void {
    render(
      builderView(this.#state, {
        onTag: (name) => this.#chooseTag(name),
        onValue: (name, value) => this.#choose({ values: { ...this.#state.values, [name]: value } }),
        onChange: (change) => this.#choose(change),
        onCopy: (field) => void this.#copy(field),
      }),
      this.#root,
    );
  }

  #chooseTag(name: string): void {
    const { tags, tag: old, values } = this.#state;
    const tag = tags.find((each) => each.name === name);
    if (!tag || tag === old) return;
    this.#kept.set(old, values);
    const { kind } = this.#state;
    this.#choose({
      tag,
      values: this.#kept.get(tag) ?? firstValues(tag),
      ...(tag.inline && kind.id === 'iframe' && { kind: kinds[0]! }),
    });
  }

  #choose(change: Partial<BuilderState>): void {
    this.#set({ ...change, status: '' });
    void this.#draw();
  }

  /** Draws the current choice. The result is discarded if the choice has changed in the meantime. */
  async #draw(): Promise<void> {
    const turn = ++this.#turn;
    const { tag, values, latest, day, lang } = this.#state;
    const attributes = attributesOf({ tag, values, day: (!latest && day) || 'latest', lang });
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
    try {
      await navigator.clipboard.writeText(snippet);
      this.#set({ status: `Copied: ${kind.title}, ${snippet.trimEnd().split('\n').length} lines.` });
    } catch {
      // No permission or no secure context: select the text so that the reader can copy it.
      field.focus();
      field.select();
      this.#set({ status: 'The text is selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.' });
    }
  }
}

/** Tags about one record start with the newest, so that the preview is not empty. */
function firstValues({ record }: BuilderTag): Choice['values'] {
  return record ? { [record.name]: record.words[0]!.value } : {};
}

/** The sample article for the preview, in the chosen language. */
async function articleIn(lang: string): Promise<Article> {
  const { language } = localeFor(lang);
  if (language === 'en') return { lang, words: english };
  const { files } = await languages[language].load();
  return { lang, words: (await files.builder.load()).words };
}
