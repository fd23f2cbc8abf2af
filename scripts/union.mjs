const quoted = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** Lines of a generated type: one of several texts. */
export const union = (name, doc, texts) => [
  `/** ${doc} */`,
  `export type ${name} =`,
  ...texts.map((text) => `  | ${quoted(text)}`),
  ';',
];
