import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from 'lit';
import { Citations } from '../../src/citations/citations.js';
import { draw } from '../../src/static/server.js';
import { parse } from '../../src/static/parse.js';
import { attribute, textOf, type Element, type Node } from '../../src/static/tree.js';
import { cases } from './cases/index.js';

/** What opens at a correction, at every fact that is marked. */
const everywhere = async (draws: () => Promise<string>): Promise<string> => {
  const { correction } = Citations.prototype;
  Citations.prototype.correction = () => html`<details class="probe"><summary>corrected</summary></details>`;
  try {
    return await draws();
  } finally {
    Citations.prototype.correction = correction;
  }
};

/** Each mark with the elements around it. */
function marksIn(nodes: readonly Node[], around: readonly string[] = []): readonly (readonly string[])[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const { tagName, childNodes } = node as Element;
    if (attribute(node as Element, 'class') === 'probe') return [around];
    return marksIn(childNodes, [...around, tagName]);
  });
}

/** Paragraphs without text: one stands where the end of a paragraph was found without its start. */
const emptyParagraphs = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => {
    if (!('tagName' in node)) return sum;
    const isEmpty = node.tagName === 'p' && !textOf(node);
    return sum + (isEmpty ? 1 : emptyParagraphs(node.childNodes));
  }, 0);

for (const { tag, attributes } of cases)
  for (const size of ['short', 'full'])
    test(`<${tag} ${JSON.stringify(attributes)} size="${size}">: what opens at a correction may stand at each fact`, async () => {
      const drawn = async () => (await draw(tag, { ...attributes, size })).shadow;
      const [before, after] = [await drawn(), await everywhere(drawn)].map(parse);
      assert.equal(emptyParagraphs(after!), emptyParagraphs(before!), 'in no paragraph');
      for (const around of marksIn(after!))
        assert.ok(!around.some((name) => /^(a|button|summary|label)$/.test(name)), `in ${around.join(' ')}`);
    });
