import { expect, fixture, html } from '@open-wc/testing';
import type { ScoMemberList } from '../../src/elements.js';
import '../../src/components/member-list/member-list.js';
import { part, showsChildren, until, words } from '../support/tags.js';

describe('<sco-provider> that comes late', () => {
  it('is waited for by tags that were there before it: they show their children, not the facts of another day', async () => {
    expect(customElements.get('sco-provider'), 'this file starts without it').to.equal(undefined);
    const provider = await fixture(
      html`<sco-provider as-of="2017-06-08"
        ><sco-provider names="official"
          ><sco-member-list><p>Kept</p></sco-member-list></sco-provider
        ></sco-provider
      >`,
    );
    const tag = provider.querySelector<ScoMemberList>('sco-member-list')!;
    await until(() => tag.matches(':state(loading)'), 'the first update');
    tag.order = 'charter';
    await tag.updateComplete;
    expect(showsChildren(tag)).to.equal(true);
    await import('../../src/components/provider/provider.js');
    const heading = () => tag.matches(':state(ready)') && words(part(tag, 'heading'));
    await until(() => heading() === 'Members on 8 June 2017', 'the provider’s day');
    provider.setAttribute('as-of', '2024-07-04');
    await until(() => heading() === 'Members on 4 July 2024', 'its next day');
  });
});
