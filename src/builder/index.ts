/** The logic of the snippet builder, without its page: the form fields and the snippets. */
export { answersOf, search, titleFor, type Answer } from './answers.js';
export { attributesOf, type Choice } from './attributes.js';
export { tagsOf, type Field, type Manifest, type BuilderTag } from './fields.js';
export { knownOn } from './known-on.js';
export { matching, offeredOn, typedValue } from './offered.js';
export { loadQuestions, nameOfTag } from './questions/index.js';
export { componentName, jsx } from './jsx.js';
export { forEditors } from './reasons.js';
export { folder, kinds, scriptTag, type Kind, type Parts } from './snippets.js';
export { loadTitles, type TitlesOf } from './titles.js';
export {
  frameMarkup,
  heightOf,
  oEmbed,
  titleOf,
  widgetAddress,
  widgetPages,
  type Frame,
  type WidgetPage,
} from './widgets.js';
export { wordsOf, type Word } from './words.js';
