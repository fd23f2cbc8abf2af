/** Words of the panel that opens from the footer, loaded with it. */
export const tools = {
  cite: 'Cite',
  data: 'Data',
  embed: 'Embed',
  report: 'Errors',
  sources: 'Sources',
  style: 'Form of the citation',
  plainText: 'Plain text',
  what: 'What is cited',
  shown: 'What is shown here',
  dataset: 'The whole dataset',
  subject: '{label}: {heading}',
  /** The title of a citation. The name of the tag stands in place of a heading. */
  title: '{subject}, as of {date} (dataset of {edition})',
  /** Where the subject already names the day. */
  titleOfDay: '{subject} (dataset of {edition})',
  datasetTitle: 'Facts about the Shanghai Cooperation Organisation (dataset of {edition})',
  plain: '{title}. sco-elements. {page} (accessed {accessed})',
  plainDataset: '{title}. sco-elements.',
  copy: 'Copy',
  copied: 'Copied',
  /** Where the browser does not let a page copy. */
  selected: 'Selected, to be copied with the keyboard or the menu',
  download: 'Download {format}',
  downloaded: 'Saved as {file}',
  failed: 'The file could not be made',
  text: 'The data as text',
  which: 'Which facts the embedded tag shows',
  frozen: 'Facts of {date}',
  live: 'Always the newest facts',
  snippet: 'HTML for another page',
  reportError: 'Report an error',
};
