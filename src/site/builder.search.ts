import { html, type TemplateResult } from 'lit';
import {
  matching,
  nameOfTag,
  offeredOn,
  search,
  titleFor,
  typedValue,
  type Field,
} from '../builder/index.js';
import { datasetInfo } from '../data/dataset-info.js';
import { didYouMean } from '../lib/did-you-mean.js';
import { attributeOf } from '../vocabulary/vocabulary.js';
import { combobox, type OpenList } from './builder.combobox.js';
import { dayIn, factsDay } from './builder.day.js';
import { ownLanguage } from './builder.language.js';
import type { BuilderState, Handlers } from './builder.state.js';

/** How many answers are listed: the best are on top, and another word brings others. */
const MOST = 24;

const countOf = (count: number) => `${count} found.`;

/** One field for everything: questions, tags and records. */
export function searchField(state: BuilderState, { onAnswer, onOpen }: Handlers): TemplateResult {
  const { answers, asked, tag, lang } = state;
  const own = ownLanguage(lang);
  const id = 'b-search';
  const open = state.open?.id === id ? state.open : undefined;
  const typed = open?.typed?.trim() ?? '';
  const day = factsDay(state);
  const found = search(answers, typed, day);
  const nothing = () =>
    day < datasetInfo.date && search(answers, typed, datasetInfo.date).length
      ? `Nothing of that name on ${dayIn(day)}. There is on ${dayIn(datasetInfo.date)}.`
      : 'Nothing found. Try one word: a place, a year, a country.';
  const about = asked
    ? `Chosen: ${nameOfTag(tag.name)}.`
    : `A place, country, document, name or question, in ${own ? `${own}, ` : ''}English, Russian or Chinese.`;
  return combobox({
    id,
    label: 'What does your article need?',
    placeholder: 'tianjin, members table, who chairs …',
    shown: asked,
    help: typed ? (found.length ? countOf(found.length) : nothing()) : about,
    options: found.slice(0, MOST).map((answer) => {
      const found = titleFor(answer, typed);
      const { title } = found;
      return {
        ...found,
        note: answer.isOwn ? `${nameOfTag(answer.tag)} · ${answer.tag}` : answer.tag,
        pick: () => onAnswer(answer, title),
      };
    }),
    open,
    onOpen,
  });
}

/** A field for one record of many: by its title in any language, or its id in either order. */
export function recordField(field: Field, state: BuilderState, handlers: Handlers): TemplateResult {
  const { tag, titlesOf, values } = state;
  const { name, label, help } = field;
  const id = `b-${name}`;
  const value = String(values[name] ?? '');
  const open = state.open?.id === id ? state.open : undefined;
  const day = factsDay(state);
  const words = offeredOn(tag.name, field, day);
  const chosen = words.find((word) => word.value === value);
  const typed = open?.typed?.trim() ?? '';
  const found = typed ? matching(words, typed, { tag: tag.name, field, titlesOf }) : words;
  const ids = words.map((word) => word.value);
  const nothing = () => `Nothing is called “${typed}” on ${dayIn(day)}. ${didYouMean(typed, ids)}`;

  function onOpen(next: OpenList | undefined): void {
    const isList = attributeOf(tag.name, name)?.kind === 'list';
    // An empty field leaves the choice to the tag.
    const wanted = next?.typed?.trim() === '' ? '' : next?.typed && typedValue(words, next.typed, isList);
    if (wanted === undefined || wanted === value) handlers.onOpen(next);
    else handlers.onTyped(name, wanted, next);
  }
  return combobox({
    id,
    label,
    shown: chosen?.title ?? value,
    help: typed
      ? found.length
        ? countOf(found.length)
        : nothing()
      : chosen
        ? html`<code>${chosen.value}</code> · ${help}`
        : help,
    options: open
      ? found.map((word) => ({
          title: word.title,
          note: word.value,
          pick: () => handlers.onValue(name, word.value),
        }))
      : [],
    current: ids.indexOf(value),
    open,
    onOpen,
  });
}
