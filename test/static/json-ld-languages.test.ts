/** JSON-LD in each language: names are those of the page, and a work is said to be only in a language that a source has it in. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataset } from '../../src/dataset.js';
import { LANGUAGES, languages } from '../../src/i18n/languages.js';
import { loadEverything } from '../../src/lib/lazy.js';
import { states as english } from '../../src/strings/en/states.js';
import { render } from './rendered.js';

await loadEverything();

interface Thing {
  readonly '@type': string;
  readonly name: string;
  readonly identifier?: string;
  readonly inLanguage?: string;
  readonly alternateName?: string;
}

/** All things in a text, also those inside others. */
function things(text: string): readonly Thing[] {
  const found: Thing[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && '@type' in value) found.push(value as Thing);
    return value;
  });
  return found;
}

const drawn = async (tag: string, attributes: { readonly [name: string]: string }, lang: string) =>
  things(await render(tag, attributes, { format: 'json-ld', lang }));

for (const lang of LANGUAGES)
  describe(`JSON-LD in ${lang}`, () => {
    test('states have their names in the language, and codes that every language shares', async () => {
      const names: { readonly [id: string]: string } =
        lang === 'en' ? english : languages[lang].value!.words.states;
      const all = await drawn('sco-member-list', { 'as-of': '2024-07-05' }, lang);
      const countries = all.filter((thing) => thing['@type'] === 'Country');
      assert.equal(countries.length, 10);
      for (const { name, identifier } of countries) assert.equal(name, names[identifier!.toLowerCase()]);
    });

    test('nothing has a name in another language beside the organisation, which is named in English', async () => {
      const members = await drawn('sco-member-list', { 'as-of': '2024-07-05' }, lang);
      const documents = await drawn('sco-outcome-list', { summit: '2024-astana' }, lang);
      for (const thing of [...members, ...documents])
        if (thing['@type'] === 'Organization')
          assert.deepEqual([thing.name, thing.alternateName], ['Shanghai Cooperation Organisation', 'SCO']);
        else assert.ok(!('alternateName' in thing), thing.name);
    });

    test('a document is in the language if a source has its title there; of one that we translated nothing is said', async () => {
      const known = lang === 'en' ? undefined : Object.values<string>(dataset.titles[lang].titles);
      const all = await drawn('sco-outcome-list', { summit: '2024-astana' }, lang);
      const works = all.filter(({ '@type': type }) => ['CreativeWork', 'Legislation'].includes(type));
      assert.ok(works.length > 20);
      const plain = (text: string) => text.replace(/[\s\u2060]+/g, '');
      const sourced = known && new Set(known.map(plain));
      for (const { name, inLanguage } of works)
        assert.equal(inLanguage, !sourced || sourced.has(plain(name)) ? lang : undefined, name);
    });
  });

test('JSON-LD of a summit in Persian has the year in the digits of the page', async () => {
  const [summit] = (await drawn('sco-summit-card', { summit: '2024-astana' }, 'fa')).filter(
    (thing) => thing['@type'] === 'Event',
  );
  assert.equal(summit!.name, 'آستانه ۲۰۲۴');
});
