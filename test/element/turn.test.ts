import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/member-list/member-list.js';
import type { ScoMemberList } from '../../src/components/member-list/member-list.js';

const MANY = 20;

/** Every reading of the clock is ten milliseconds after the last, so that two or three lists are drawn in a task. */
describe('a page with many <sco-member-list>', () => {
  const { now } = performance;
  let lists: readonly ScoMemberList[];
  const drawn = () => lists.filter((list) => list.shadowRoot!.querySelector('.base')).length;
  beforeEach(async () => {
    // From now on: a slice that began before the test would never end if time went back.
    let time = now.call(performance);
    performance.now = () => (time += 10);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    lists = Array.from({ length: MANY }, () => document.createElement('sco-member-list'));
    box.append(...lists);
  });

  afterEach(() => {
    performance.now = now;
  });

  it('answers before all are drawn', async () => {
    const { port1, port2 } = new MessageChannel();
    const atFirstTask = new Promise<number>((resolve) => {
      port1.onmessage = () => {
        resolve(drawn());
      };
    });
    port2.postMessage('a click of the reader, say');
    expect(await atFirstTask).to.be.below(MANY);
    await Promise.all(lists.map((list) => list.updateComplete));
    expect(drawn()).to.equal(MANY);
  });

  it('is drawn from the top', async () => {
    await lists[0]!.updateComplete;
    expect(drawn()).to.be.below(MANY);
    await lists.at(-1)!.updateComplete;
    expect(drawn()).to.equal(MANY);
  });

  it('is whole on paper, if it is printed before all are drawn', async () => {
    await lists[0]!.updateComplete;
    expect(drawn()).to.be.below(MANY);
    // A browser prints what is there after the event.
    dispatchEvent(new Event('beforeprint'));
    expect(drawn()).to.equal(MANY);
    dispatchEvent(new Event('afterprint'));
    await Promise.all(lists.map((list) => list.updateComplete));
    expect(drawn()).to.equal(MANY);
  });
});
