import { ContextConsumer, ContextProvider } from '@lit/context';
import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import '../../src/index.js';
import { settingsContext, type Settings } from '../../src/element/settings.js';
import type { ScoProvider } from '../../src/elements.js';
import { until, words } from '../support/tags.js';

describe('<sco-provider> and the context of Lit, whose protocol it speaks', () => {
  const context = settingsContext as never as { __context__: Settings };
  class Asks extends LitElement {
    readonly settings = new ContextConsumer(this, { context, subscribe: true });
  }
  class Answers extends LitElement {
    readonly settings = new ContextProvider(this, { context, initialValue: { asOf: '2017-06-08' } });
    protected override render() {
      return html`<slot></slot>`;
    }
  }
  customElements.define('test-asks', Asks);
  customElements.define('test-answers', Answers);

  it('a ContextConsumer inside hears the settings, and their changes', async () => {
    const provider = await fixture<ScoProvider>(
      html`<sco-provider as-of="2016-07-01"><test-asks></test-asks></sco-provider>`,
    );
    const { settings } = provider.querySelector<Asks>('test-asks')!;
    await until(() => settings.value?.asOf === '2016-07-01', 'the day of the provider');
    provider.asOf = '2020-01-01';
    await until(() => settings.value?.asOf === '2020-01-01', 'its next day');
  });

  it('<sco-member-list> inside a ContextProvider has its day, and follows it', async () => {
    const page = await fixture<Answers>(
      html`<test-answers><sco-member-list></sco-member-list></test-answers>`,
    );
    const says = (day: string) => () =>
      words(page.querySelector('sco-member-list')!.shadowRoot!).includes(day);
    await until(says('8 June 2017'), 'the day of the provider');
    page.settings.setValue({ asOf: '2020-01-01' });
    await until(says('1 January 2020'), 'its next day');
  });
});
