import { render } from 'lit';
import {
  attributesOf,
  folder,
  heightOf,
  kinds,
  tagsOf,
  titleOf,
  today,
  widgetAddress,
  type Choice,
  type Manifest,
  type BuilderTag,
} from '../builder/index.js';
import { factsOf, makeTag, type Outcome } from './facts.js';
import { languages } from '../i18n/languages.js';
import { localeFor } from '../i18n/locale.js';
import { builder as english } from '../strings/en/builder.js';
import { builderView, type Article, type BuilderState } from './builder.view.js';

/** What the page knows of the files that its snippets load. */
export interface Release {
  readonly version: string;
  /** By file of `dist/cdn`, `sha384-…`. Empty where they are not built: then snippets have no checksum. */
  readonly integrity: { readonly [file: string]: string };
}

/** The snippet builder: choose, look, copy. Put into an element of the page. */
export class Builder {
  readonly #root: HTMLElement;
  readonly #release: Release;
  /** Where tags are drawn to be read, out of sight. */
  readonly #workbench = Object.assign(document.createElement('div'), { hidden: true });
  /** Choices by tag, so that they are still there after a look at another. */
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
      day: today(),
      latest: false,
      lang: 'en',
      kind: kinds[0]!,
      files: base,
      pages: `${base}widgets/`,
      outcome: undefined,
      preview: undefined,
      article: { lang: 'en', words: english },
      snippet: '',
      said: '',
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
    this.#set({ ...change, said: '' });
    void this.#draw();
  }

  /** Draws what is chosen; a choice made meanwhile makes an older drawing void. */
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
        src: folder(pages) + widgetAddress(tag, attributes),
        title: titleOf(facts.page),
        height: heightOf(facts.page),
      },
    });
  }

  async #copy(field: HTMLTextAreaElement): Promise<void> {
    const { snippet, kind } = this.#state;
    // Emptied first: the same words twice would not be announced.
    this.#set({ said: '' });
    try {
      await navigator.clipboard.writeText(snippet);
      this.#set({ said: `Copied: ${kind.title}, ${snippet.trimEnd().split('\n').length} lines.` });
    } catch {
      // Not allowed, or no secure connection: then the reader's own hand has to do it.
      field.focus();
      field.select();
      this.#set({ said: 'The text is selected. Press Ctrl+C, or ⌘C on a Mac, to copy it.' });
    }
  }
}

/** A tag that is about one record starts with the newest, so that there is something to see. */
function firstValues({ record }: BuilderTag): Choice['values'] {
  return record ? { [record.name]: record.words[0]!.value } : {};
}

/** The article of the preview in a language of the form. */
async function articleIn(lang: string): Promise<Article> {
  const { language } = localeFor(lang);
  if (language === 'en') return { lang, words: english };
  const { files } = await languages[language].load();
  return { lang, words: (await files.builder.load()).words };
}
