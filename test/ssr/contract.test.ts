import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { html, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Language } from '../../src/i18n/languages.js';
import { KINDS } from '../support/languages.js';
import { cases } from '../support/phrases/index.js';
import { renderOnServer, words } from './render.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}
const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
/** Whether a tag is whole in a language. */
const isWhole = (tag: string, language: Language): boolean =>
  language === 'en' ||
  ((customElements.get(tag) as { readonly languages?: readonly Language[] }).languages?.includes(language) ??
    true);
const tags = manifest.modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName }) => tagName ?? []),
);
/** Tags used inside a sentence: a span, without footer. */
const inline = new Set(
  manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName, cssParts = [] }) =>
      cssParts.some(({ name }) => name === 'footer') ? [] : (tagName ?? []),
    ),
  ),
);
const template = (tag: string, attributes: string, children = '<p>Facts for all</p>'): TemplateResult =>
  staticHtml`<${unsafeStatic(tag)} ${unsafeStatic(attributes)}>${unsafeStatic(children)}</${unsafeStatic(tag)}>`;

/** The content of the first tag's declarative shadow root. */
const shadow = (markup: string) => /<template shadowroot[^>]*>([^]*?)<\/template>/.exec(markup)?.[1] ?? '';

describe('on a server', () => {
  test('there is no document, no window and no location', () => {
    const absent = ['document', 'window', 'location'].filter((name) => name in globalThis);
    assert.deepEqual(absent, []);
  });

  for (const { markup, template: content, phrases } of cases) {
    test(`${markup} has its words`, async () => {
      const drawn = words(await renderOnServer(content)).replace(/\s/g, '');
      for (const phrase of phrases)
        assert.ok(drawn.includes(phrase.replace(/\s/g, '')), `${phrase} in ${drawn}`);
    });
  }

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      let plain: string;
      before(async () => {
        plain = await renderOnServer(template(tag, ''));
      });

      test(`<${tag}> has a declarative shadow root, and its children beside it`, () => {
        assert.match(plain, /<template shadowroot="open" shadowrootmode="open"/);
        assert.ok(
          plain.endsWith(`</template><p>Facts for all</p></${tag}><!--/lit-part-->`),
          plain.slice(-200),
        );
      });

      test(`<${tag}> is the same every time`, async () => {
        const again = await renderOnServer(template(tag, ''));
        assert.equal(again, plain);
      });

      for (const lang of [...KINDS, 'zh', 'fr', 'zh-TW', 'no language']) {
        test(`<${tag} lang="${lang}"> is drawn`, async () => {
          const markup = await renderOnServer(template(tag, `lang="${lang}"`));
          const known = lang === 'zh' ? 'zh-Hans' : KINDS.find((each) => each === lang);
          const language = known && isWhole(tag, known) ? known : 'en';
          if (tag === 'sco-provider') assert.ok(markup.includes('<slot>'));
          else
            assert.match(
              shadow(markup),
              new RegExp(`<${inline.has(tag) ? 'span' : 'div'} class="base" part="base" lang="${language}"`),
            );
        });
      }

      test(`<${tag} as-of="2024-02-30"> leaves its children to be shown`, async () => {
        const markup = await renderOnServer(template(tag, 'as-of="2024-02-30"'));
        assert.ok(shadow(markup).includes('<slot>'), 'a slot for them');
        assert.equal(words(markup), 'Facts for all');
      });

      test(`<${tag}> has no script, handler or inline style`, () => {
        const markup = shadow(plain).replace(/<style>[^]*?<\/style>/g, '');
        assert.doesNotMatch(markup, /<script|<link|<img|<iframe|\son[a-z]+=|\sstyle=/);
      });
    });
  }

  /** What a tag is asked for when its notes are counted: days on which much and little was known, and two summits. */
  const questions = [
    'as-of="2003-06-01"',
    'as-of="2017-06-09"',
    'as-of="2024-07-05"',
    'as-of="latest"',
    'summit="2017-astana"',
    'summit="2025-tianjin"',
  ];
  for (const tag of tags.filter((each) => !inline.has(each))) {
    test(`<${tag} sources="facts"> numbers its notes in the order in which its facts are read`, async () => {
      for (const question of questions) {
        const markup = shadow(await renderOnServer(template(tag, `sources="facts" ${question}`)));
        const read = [
          ...new Set([...markup.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => Number(number))),
        ];
        const listed = [...markup.matchAll(/id="note-(\d+)"/g)].map(([, number]) => Number(number));
        assert.deepEqual(
          read,
          read.map((_, index) => index + 1),
          question,
        );
        assert.deepEqual(listed, read, `${question}: a note for every number`);
      }
    });
  }

  for (const spelling of ['asof', 'as_of', 'asOf'])
    test(`<sco-member-list ${spelling}> and <sco-provider ${spelling}> are frozen at their day`, async () => {
      const own = words(await renderOnServer(template('sco-member-list', `${spelling}="2017-06-08"`)));
      assert.ok(own.includes('Members on 8 June 2017'), own);
      const around = words(
        await renderOnServer(template('sco-provider', `${spelling}="2017-06-08"`, '<sco-fact></sco-fact>')),
      );
      assert.ok(/\b6\b/.test(around), around);
    });

  test('<sco-provider> speaks for the tags inside it, an attribute before it', async () => {
    const markup = await renderOnServer(
      html`<sco-provider as-of="2017-06-08" names="official">
        <sco-member-list></sco-member-list>
        <sco-provider as-of="2023-07-04"><sco-member-list as-of="2024-07-05"></sco-member-list></sco-provider>
      </sco-provider>`,
    );
    const drawn = words(markup);
    assert.match(drawn, /Members on 8 June 2017 6 members/);
    assert.match(drawn, /Members on 5 July 2024 10 members/);
    assert.equal(drawn.match(/Kyrgyz Republic/g)?.length, 2);
  });

  test('the cases cover every tag', () => {
    assert.deepEqual(new Set(cases.map(({ tag }) => tag)), new Set(tags));
  });
});
