import { expect, html } from '@open-wc/testing';
import '../../src/index.js';
import type { ScoElement, ScoProvider } from '../../src/elements.js';
import { fields, open, snippet } from '../support/tools.js';
import { draw, part, parts, settled, until, words } from '../support/tags.js';

describe('what a reader saves', () => {
  /** Keeps what the page would save as a file. */
  const kept = async (act: () => Promise<void>): Promise<readonly Blob[]> => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
    try {
      await act();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    return blobs;
  };
  const save = async (tag: Element) => {
    part(tag, 'tools').querySelector<HTMLElement>('[data-format=csv]')!.click();
    await until(() => part(tag, 'tools').querySelector('[role=status]:not(:empty)'), 'the message');
  };

  it('has the facts that a page added, and leaves the page as it was', async () => {
    const provider = await draw<ScoProvider>(
      html`<sco-provider><sco-member-list status="partner"></sco-member-list></sco-provider>`,
    );
    provider.facts = {
      names: { tm: 'Turkmenistan (ours)' },
      states: [{ id: 'tm', statuses: [{ status: 'partner', from: '2026-01-01', sources: [] }] }],
    } as never;
    const tag = provider.firstElementChild!;
    await until(() => words(tag.shadowRoot).includes('Turkmenistan (ours)'), 'the own record');
    await open(tag);
    const shown = () => words(part(tag, 'base')).split('As of')[0];
    const before = shown();
    const [blob] = await kept(() => save(tag));
    expect(await blob!.text()).to.include('Turkmenistan (ours)');
    await settled(tag);
    expect(shown()).to.equal(before);
    expect(parts(tag, 'mark')).to.have.lengthOf(0);
  });

  it('says so where the file cannot be made', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    await open(tag);
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('forbidden');
    };
    try {
      await save(tag);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    expect(words(part(tag, 'tools').querySelector('[role=status]:not(:empty)'))).to.equal(
      'The file could not be made',
    );
  });
});

describe('what a reader copies', () => {
  const status = (tag: Element) => words(part(tag, 'tools').querySelector('[role=status]:not(:empty)'));
  const copy = (tag: Element) => part(tag, 'tools').querySelector<HTMLElement>('.copyable button')!.click();
  /** Replaces the clipboard of the page for a while. */
  const withClipboard = async (writeText: (text: string) => Promise<void>, act: () => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      await act();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  };

  it('is in the clipboard, and the page says so', async () => {
    const tag = await draw(html`<sco-member-list as-of="2024-07-05"></sco-member-list>`);
    await open(tag);
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        copy(tag);
        await until(() => status(tag), 'the message');
      },
    );
    expect(status(tag)).to.equal('Copied');
    expect(copied).to.equal(fields(tag)[0]!.value);
    expect(copied).to.match(/^sco-elements\. \(2026.*5 July 2024.*dataset of November 2026/);
  });

  it('is selected where the page may not copy', async () => {
    const tag = await draw(html`<sco-member-list></sco-member-list>`);
    await open(tag);
    await withClipboard(
      () => Promise.reject(new Error('forbidden')),
      async () => {
        copy(tag);
        await until(() => status(tag), 'the message');
      },
    );
    const [field] = fields(tag);
    expect(tag.shadowRoot!.activeElement).to.equal(field);
    expect([field!.selectionStart, field!.selectionEnd]).to.deep.equal([0, field!.value.length]);
  });

  it('follows the choices of the reader: the filter of a timeline is in its snippet', async () => {
    const tag = await draw(
      html`<sco-document-timeline theme="security" as-of="2024-07-05"></sco-document-timeline>`,
    );
    await open(tag);
    await snippet(tag, 'frozen');
    const [theme, type] = [...tag.shadowRoot!.querySelectorAll<HTMLSelectElement>('[part=filters] select')];
    for (const [select, value] of [
      [theme!, ''],
      [type!, 'convention'],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    await until(() => fields(tag)[1]!.value.includes(' type="convention"'), 'the snippet with the type');
    expect(fields(tag)[1]!.value).to.not.include('theme=');
  });

  it('follows the choices of the reader: the year of a map', async () => {
    const tag = await draw<ScoElement & { year: number | undefined }>(html`<sco-map></sco-map>`);
    await open(tag);
    await snippet(tag, 'frozen');
    tag.year = 2010;
    await until(() => fields(tag)[0]!.value.includes('2010'), 'the citation of that day');
    await until(() => fields(tag)[1]!.value.includes('as-of="2010-12-31"'), 'the snippet of that day');
  });
});
