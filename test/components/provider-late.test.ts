import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/member-list/member-list.js';
import { part, settled, until, words } from '../support/tags.js';
import { LATEST_IN_WORDS } from '../support/latest.js';

describe('<sco-provider> that comes late', () => {
  it('is heard by tags that were there before it', async () => {
    expect(customElements.get('sco-provider'), 'this file starts without it').to.equal(undefined);
    const provider = await fixture(
      html`<sco-provider as-of="2017-06-08"><sco-member-list></sco-member-list></sco-provider>`,
    );
    const tag = provider.firstElementChild!;
    await settled(tag);
    expect(words(part(tag, 'heading'))).to.equal(`Members on ${LATEST_IN_WORDS}`);
    await import('../../src/components/provider/provider.js');
    await until(() => words(part(tag, 'heading')) === 'Members on 8 June 2017', 'the provider’s day');
    provider.setAttribute('as-of', '2024-07-04');
    await until(() => words(part(tag, 'heading')) === 'Members on 4 July 2024', 'its next day');
  });
});
