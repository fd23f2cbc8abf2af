/** Compiled, never run: the tags in a script. Each comment marks what the compiler must refuse. */
import type {} from '../../src/index.js';
import type { TagAttributes } from '../../src/elements.js';
import type { ClassOf } from '../../src/frameworks/markup.js';
import { draw, render } from '../../src/static/index.js';
import type { IdKind } from '../../src/vocabulary/types.js';
import type { records } from '../../src/vocabulary/records.js';
import type { Id } from '../../src/vocabulary/values.js';

declare global {
  interface ScoOwnIds {
    organisation: 'our-union';
  }
}

const card = document.createElement('sco-summit-card');
card.summit = '2024-astana';
card.summit = '2024';
card.asOf = 'latest';
card.headingLevel = 'none';
card.addEventListener('sco-toggle', ({ detail }) => [detail.part.length, detail.open]);
document.addEventListener('sco-day-change', ({ detail }) => detail.day satisfies `${number}-${string}`);
// @ts-expect-error no such summit
card.summit = '2024-astanaa';
// @ts-expect-error no day
card.asOf = '5 July';
// @ts-expect-error no such order
card.order = 'random';
// @ts-expect-error no such part of an event
card.addEventListener('sco-toggle', ({ detail }) => detail.name);

const list = document.createElement('sco-organisation-list');
list.organisation = 'csto cica our-union';
list.organisation = 'our-union';
// @ts-expect-error no such organisation
list.organisation = 'nato';

const members = document.createElement('sco-member-list');
members.status = 'member partner';
members.status = 'all';
// @ts-expect-error no such status
members.status = 'member guest';

void render('sco-summit-card', { summit: '2024-astana', 'as-of': '2024-07-05', flags: true, lang: 'ru' });
void render('sco-fact', { name: 'member-count', class: 'count' }, { format: 'text' });
for (const tag of ['sco-fact', 'sco-map'] as const) void render(tag, { 'as-of': '2024-07-05' });
declare const any: string;
void render(any, { summit: any });
// @ts-expect-error no such summit
void render('sco-summit-card', { summit: '2024-astanaa' });
// @ts-expect-error the attribute is as-of
void render('sco-summit-card', { asOf: '2024-07-05' });
// @ts-expect-error no such tag
void render('sco-sumit-card');
// @ts-expect-error it shows nothing
void render('sco-provider');

void draw('sco-summit-card', { summit: '2024-astana' }, { open: true, lang: 'ru' });
void draw(any, { summit: any });
// @ts-expect-error no such summit
void draw('sco-summit-card', { summit: '2024-astanaa' });
// @ts-expect-error no such tag
void draw('sco-sumit-card', {});

/** Every kind of id has a type, and every attribute is a property of the class of its tag, with the same values. */
export type Kinds = { [kind in keyof typeof records]: Id<kind> } extends { [kind in IdKind]: string }
  ? true
  : never;
export const kinds: Kinds = true;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
type Different = {
  [tag in keyof TagAttributes]: {
    [name in keyof TagAttributes[tag] & string]: ClassOf<tag> extends {
      [property in CamelCase<name>]: infer Value;
    }
      ? [TagAttributes[tag][name], Exclude<Value, undefined>] extends [
          Exclude<Value, undefined>,
          TagAttributes[tag][name],
        ]
        ? never
        : name
      : name;
  }[keyof TagAttributes[tag] & string];
}[keyof TagAttributes];
export const same: [Different] extends [never] ? true : Different = true;
