/** One token of JSON: a string, a bracket, a comma, a colon, or another literal. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** Line and column, from 1, of a value in a text of valid JSON; of a value that is missing, those of what it is missing in. */
export function placeOf(
  text: string,
  steps: readonly (string | number)[],
): { readonly line: number; readonly column: number } {
  const tokens = [...text.matchAll(TOKEN)];
  let at = 0;
  const isOpen = () => '[{'.includes(tokens[at]![0]);
  /** Passes over a value, with all that is in it. */
  function skip(): void {
    let depth = 0;
    do {
      if ('[{'.includes(tokens[at]![0])) depth += 1;
      if (']}'.includes(tokens[at]![0])) depth -= 1;
      at += 1;
    } while (depth > 0);
  }
  /** Goes to the value of a step in the list or object that begins here. Returns whether it is there. */
  function enter(step: string | number): boolean {
    const start = at;
    if (!isOpen()) return false;
    at += 1;
    for (let index = 0; !']}'.includes(tokens[at]![0]); index += 1) {
      let key: unknown = index;
      if (tokens[start]![0] === '{') {
        key = JSON.parse(tokens[at]![0]);
        at += 2;
      }
      if (key === step) return true;
      skip();
      if (tokens[at]![0] === ',') at += 1;
    }
    at = start;
    return false;
  }
  for (const step of steps) if (!enter(step)) break;
  const before = text.slice(0, tokens[at]?.index ?? 0).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
