import { html } from 'lit';
import type { Citations } from '../citations/citations.js';
import type { IsoDay, OwnDataset, StateId, SummitId, Text } from '../data/types.js';
import { alphabetical } from '../i18n/alphabetical.js';
import { formatDays } from '../i18n/date-range.js';
import { formatDate } from '../i18n/dates.js';
import type { SummitTitles } from '../i18n/language-module.js';
import type { Locale } from '../i18n/locale.js';
import { fill } from '../i18n/phrases.js';
import { british, named, nameIn, typeset } from '../i18n/names.js';
import { ordinal } from '../i18n/ordinal.js';
import type { DrawingContext, Vocabulary } from '../templates/drawing-context.js';
import { translationMark } from '../templates/translation-mark.js';

/** The values that a context is made from. */
interface Parts {
  readonly words: Vocabulary;
  readonly locale: Locale;
  readonly day: IsoDay;
  readonly level: string;
  readonly isShort: boolean;
  readonly cite: Citations;
  readonly open: boolean;
  /** Spells a text of ours as the page asks, if that is not as we do. */
  readonly respell: ((text: string) => string) | undefined;
  /** Records that the page supplies; their names and titles take precedence. */
  readonly own: OwnDataset | undefined;
  /** The titles of the documents of a summit in the reader's language; none while they are loading. */
  readonly titlesOf: (summit: SummitId) => SummitTitles | undefined;
  /** Official names of states in English, if `names="official"` is set. */
  readonly official: { readonly [id in StateId]?: string } | undefined;
}

/** Makes the context of one drawing. `templates/drawing-context.ts` describes its members. */
export function drawingContext({ own, official, titlesOf, ...parts }: Parts): DrawingContext {
  const { words, locale, isShort, respell } = parts;
  const { language, tag } = locale;
  const local = (english: string, translated?: string, chosen?: string) =>
    named(nameIn(language, chosen, translated, english, respell));
  const cities: { readonly [id: string]: string } = { ...words.capitals, ...words.places };
  const nameOf: DrawingContext['nameOf'] = (id) => {
    const title = official?.[id];
    // Official names exist in English only. In other languages they are marked with `lang="en"`.
    return nameIn(language, own?.names?.[id], title ? undefined : words.states?.[id], title ?? id);
  };
  return {
    ...parts,
    tag,
    kicker: (subject) =>
      html`<p class="kicker nums" part="kicker">${fill(words.base!.kicker, { subject })}</p>`,
    fold: (label, content, isFolded = isShort) =>
      isFolded
        ? html`<details part="fold">
            <summary>${label}</summary>
            ${content}
          </details>`
        : content,
    time: (date, write = () => formatDate(date, tag)) =>
      html`<time datetime=${date}>${write(date, locale)}</time>`,
    range: ({ start, end }) => html`<time datetime=${end}>${formatDays(start, end, locale)}</time>`,
    prose: (text) =>
      language === 'en'
        ? typeset((respell ?? british)(text))
        : // Chinese sentences follow one another without a space.
          typeset(text).replace(/([。；！？]) +/g, '$1'),
    text: ({ en, ...translated }: Text) => local(en, translated[language]),
    nameOf,
    name: (id) => named(nameOf(id)),
    names: (ids) => {
      const compare = alphabetical(tag);
      return ids
        .map(nameOf)
        .sort((a, b) => compare(a.text, b.text))
        .map(named);
    },
    place: (id) => cities[id] ?? id,
    office: (key, english) => local(english, words.offices?.[key]),
    title: ({ id, title, summit }) => {
      const given = (own?.titles as { [document: string]: string } | undefined)?.[id];
      const known: SummitTitles | undefined = words.titles
        ? { titles: words.titles, ours: words.ourTitles }
        : summit && titlesOf(summit);
      const ours = known?.ours?.[id];
      if (given || !ours) return local(title, known?.titles?.[id], given);
      return [typeset(ours), translationMark(parts.cite)];
    },
    ordinal: (number) => ordinal(number, words.ordinals!, tag),
  };
}
