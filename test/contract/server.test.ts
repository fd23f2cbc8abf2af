import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/index.js';
import { documented } from '../support/manifest.js';
import { cases } from '../support/phrases/index.js';
import { draw, drawn, parts, until } from '../support/tags.js';

const letters = (text: string) => text.replace(/\s/g, '');

describe('what a server draws', () => {
  let server: { readonly [markup: string]: string };

  before(async () => {
    type Answer = { readonly drawn?: typeof server; readonly error?: string };
    let answer: Answer = {};
    while (!answer.drawn) {
      answer = await executeServerCommand<Answer, undefined>('server-words');
      if (answer.error) throw new Error(answer.error);
      await aTimeout(100);
    }
    server = answer.drawn;
  });

  for (const { markup, tag, template, phrases } of cases) {
    it(`${markup} says the same in the browser`, async () => {
      const element = await draw(template);
      const shown = tag === 'sco-provider' ? element.firstElementChild! : element;
      if (markup.includes('flags')) await until(() => parts(shown, 'flag').length, 'the flags');
      if (markup.includes('sources="facts"')) await until(() => parts(shown, 'sources').length, 'the notes');
      expect(letters(drawn(shown))).to.equal(letters(server[markup] ?? 'nothing'));
      for (const phrase of phrases) expect(drawn(shown)).to.include(phrase);
    });
  }

  it('the cases cover every tag', () => {
    expect(new Set(cases.map(({ tag }) => tag))).to.deep.equal(new Set(documented.map(({ tag }) => tag)));
  });
});
