import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { engine } from '../support/engine.js';

describe('the element below the tags', () => {
  it('is Lit’s own in Chromium and the lean one of the built files elsewhere: both are tested', () => {
    const isLit = 'performUpdate' in customElements.get('sco-summit-card')!.prototype;
    expect(isLit).to.equal(engine === 'chromium');
  });
});
