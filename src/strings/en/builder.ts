/** The article around a tag in the preview of the snippet builder. */
export const builder = {
  before: 'This is your article. What stands below takes its type and its colours from the page.',
  sentence: 'In a sentence it reads {tag}.',
  after: 'And here the article goes on.',
};
