/** Reads what a PDF paints, and where: enough of the format for the files that Chromium and Firefox print. */
import { constants, inflateSync } from 'node:zlib';

/** Something painted on a page, in CSS pixels from the top left corner of the sheet. */
export interface Paint {
  /** The first page is 1. */
  readonly page: number;
  /** A run of text has its place only: the start of its baseline. */
  readonly kind: 'text' | 'shape';
  /** Red, green and blue, from 0 to 255; `undefined` for a pattern. */
  readonly colour: readonly number[] | undefined;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Value = number | string | Name | Reference | Value[] | Dictionary;
type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [left: number, top: number, right: number, bottom: number];
interface Dictionary {
  [key: string]: Value | undefined;
}
interface Stored {
  readonly value: Value;
  readonly stream?: Buffer | undefined;
}
/** `/Name`, without the slash. */
class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** `12 0 R`. */
class Reference {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}
/** An operator in a content stream, or a keyword. */
class Word {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

const TOKEN =
  /%[^\r\n]*|<<|>>|[[\]{}]|\/[^\s/<>[\](){}%]*|\((?:\\[^]|\((?:\\[^]|[^()\\])*\)|[^()\\])*\)|<[\da-fA-F\s]*>|[^\s/<>[\](){}%]+/g;

/** The values and operators in a text, in order. */
function read(text: string): (Value | Word)[] {
  const stack: (Value | Word)[][] = [[]];
  for (const [token] of text.matchAll(TOKEN)) {
    const top = stack.at(-1)!;
    if (token.startsWith('%')) continue;
    if (token === '<<' || token === '[') stack.push([]);
    else if (token === ']') stack.at(-2)!.push(stack.pop() as Value[]);
    else if (token === '>>') {
      const entries = stack.pop()!;
      const dictionary: Dictionary = {};
      for (let at = 0; at < entries.length; at += 2)
        dictionary[(entries[at] as Name).name] = entries[at + 1] as Value;
      stack.at(-1)!.push(dictionary);
    } else if (token === 'R' && top.length > 1) {
      top.pop();
      top.push(new Reference(top.pop() as number));
    } else if (token.startsWith('/')) top.push(new Name(token.slice(1)));
    else if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) top.push(Number(token));
    else if (/^[(<]/.test(token)) top.push(token);
    else top.push(new Word(token));
  }
  return stack[0]!;
}

const isDictionary = (value: unknown): value is Dictionary =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

class File {
  readonly #objects = new Map<number, Stored>();

  constructor(data: Uint8Array) {
    const bytes = Buffer.from(data);
    const text = bytes.toString('latin1');
    for (const { index, 0: start, 1: number } of text.matchAll(/(?<!\d)(\d+) \d+ obj\b/g)) {
      const from = index + start.length;
      const streamAt = /\bstream\r?\n|\bendobj\b/g;
      streamAt.lastIndex = from;
      const end = streamAt.exec(text)!;
      const [value] = read(text.slice(from, end.index)) as Value[];
      const stream = end[0].startsWith('stream')
        ? bytes.subarray(streamAt.lastIndex, text.indexOf('endstream', streamAt.lastIndex))
        : undefined;
      this.#objects.set(Number(number), { value: value!, stream });
    }
    // Unpacked objects join the map, but are never packed again.
    for (const stored of this.#objects.values()) {
      if (!isDictionary(stored.value) || this.name(stored.value, 'Type') !== 'ObjStm') continue;
      const first = Number(this.of(stored.value['First']));
      const packed = this.content(stored);
      const places = read(packed.slice(0, first)) as number[];
      for (let at = 0; at < places.length; at += 2) {
        const [from, to] = [places[at + 1]!, places[at + 3]];
        const [value] = read(packed.slice(first + from, to === undefined ? undefined : first + to));
        this.#objects.set(places[at]!, { value: value as Value });
      }
    }
  }

  stored(value: Value | undefined): Stored | undefined {
    return value instanceof Reference
      ? this.#objects.get(value.number)
      : value === undefined
        ? undefined
        : { value };
  }

  /** The value itself, where there may be a reference to it. */
  of(value: Value | undefined): Value | undefined {
    return this.stored(value)?.value;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.of(value);
    return isDictionary(found) ? found : {};
  }

  name(dictionary: Dictionary, key: string): string | undefined {
    const value = this.of(dictionary[key]);
    return value instanceof Name ? value.name : undefined;
  }

  content({ value, stream }: Stored): string {
    if (!stream) return '';
    const filter = this.of(this.dictionary(value)['Filter']);
    if (!filter) return stream.toString('latin1');
    return inflateSync(stream, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  }

  /** The pages, in order. */
  get pages(): Dictionary[] {
    const root = [...this.#objects.values()].find(
      ({ value }) => isDictionary(value) && this.name(value, 'Type') === 'Pages' && !value['Parent'],
    );
    const leaves = (value: Value | undefined): Dictionary[] => {
      const node = this.dictionary(value);
      return this.name(node, 'Type') === 'Page'
        ? [node]
        : ((this.of(node['Kids']) ?? []) as Value[]).flatMap(leaves);
    };
    return leaves(root?.value);
  }
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
  readonly fill: readonly number[] | undefined;
  readonly stroke: readonly number[] | undefined;
}

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

const common = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

function boundsOf(points: readonly (readonly [number, number])[]): Box {
  const [x, y] = [points.map(([each]) => each), points.map(([, each]) => each)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

const PAINTS: { readonly [operator: string]: 'fill' | 'stroke' } = {
  f: 'fill',
  F: 'fill',
  'f*': 'fill',
  B: 'fill',
  'B*': 'fill',
  b: 'fill',
  'b*': 'fill',
  S: 'stroke',
  s: 'stroke',
};

/** Everything that one page paints. */
function paintsOf(file: File, dictionary: Dictionary, page: number): Paint[] {
  const found: Paint[] = [];
  const [, , , height] = file.of(
    dictionary['MediaBox'] ?? file.dictionary(dictionary['Parent'])['MediaBox'],
  ) as number[];
  const toPixels: Matrix = [4 / 3, 0, 0, -4 / 3, 0, (height! * 4) / 3];
  const add = (kind: Paint['kind'], colour: Paint['colour'], box: Box) => {
    const [left, top, right, bottom] = box;
    if (left <= right && top <= bottom) found.push({ page, kind, colour, left, top, right, bottom });
  };
  const run = (content: string, resources: Dictionary, start: State) => {
    let state = start;
    const saved: State[] = [];
    let operands: Value[] = [];
    let points: [number, number][] = [];
    let isClipping = false;
    let line: Matrix = [1, 0, 0, 1, 0, 0];
    let text: Matrix = line;
    const point = (x: number, y: number): [number, number] => {
      const [, , , , e, f] = times([1, 0, 0, 1, x, y], state.matrix);
      return [e, f];
    };
    const numbers = () => operands.filter((each): each is number => typeof each === 'number');
    const colour = () => {
      const given = numbers();
      if (given.length !== 1 && given.length !== 3) return undefined;
      return (given.length === 1 ? [given[0]!, given[0]!, given[0]!] : given).map((each) =>
        Math.round(each * 255),
      );
    };
    const finish = () => {
      if (isClipping && points.length) state = { ...state, clip: common(state.clip, boundsOf(points)) };
      isClipping = false;
      points = [];
    };
    const move = (x: number, y: number) => {
      line = times([1, 0, 0, 1, x, y], line);
      text = line;
    };
    const show = () => {
      const [, , , , e, f] = times(text, state.matrix);
      add('text', state.fill, common([e, f, e, f], state.clip));
    };
    for (const token of read(content)) {
      if (!(token instanceof Word)) {
        operands.push(token);
        continue;
      }
      const { word } = token;
      const given = numbers();
      if (word === 'q') saved.push(state);
      else if (word === 'Q') state = saved.pop() ?? state;
      else if (word === 'cm') state = { ...state, matrix: times(given as unknown as Matrix, state.matrix) };
      else if (['rg', 'g', 'sc', 'scn'].includes(word)) state = { ...state, fill: colour() };
      else if (['RG', 'G', 'SC', 'SCN'].includes(word)) state = { ...state, stroke: colour() };
      else if (['m', 'l', 'c', 'v', 'y'].includes(word))
        for (let at = 0; at < given.length; at += 2) points.push(point(given[at]!, given[at + 1]!));
      else if (word === 're') {
        const [x, y, width, high] = given as [number, number, number, number];
        points.push(point(x, y), point(x + width, y), point(x, y + high), point(x + width, y + high));
      } else if (word === 'W' || word === 'W*') isClipping = true;
      else if (word === 'n') finish();
      else if (word in PAINTS) {
        if (points.length) add('shape', state[PAINTS[word]!], common(boundsOf(points), state.clip));
        finish();
      } else if (word === 'BT') text = line = [1, 0, 0, 1, 0, 0];
      else if (word === 'Tm') text = line = given as unknown as Matrix;
      else if (word === 'Td' || word === 'TD') move(given[0]!, given[1]!);
      else if (word === 'Tj' || word === 'TJ') show();
      else if (word === 'Do') {
        const [name] = operands as [Name];
        const stored = file.stored(file.dictionary(resources['XObject'])[name.name]);
        const form = file.dictionary(stored?.value);
        if (stored && file.name(form, 'Subtype') === 'Form') {
          const own = (file.of(form['Matrix']) ?? [1, 0, 0, 1, 0, 0]) as unknown as Matrix;
          const inner = form['Resources'] ? file.dictionary(form['Resources']) : resources;
          run(file.content(stored), inner, { ...state, matrix: times(own, state.matrix) });
        }
      }
      operands = [];
    }
  };
  const parts = file.of(dictionary['Contents']);
  const contents = (Array.isArray(parts) ? parts : [dictionary['Contents']]).map((each) =>
    file.content(file.stored(each as Value)!),
  );
  const resources = file.dictionary(
    dictionary['Resources'] ?? file.dictionary(dictionary['Parent'])['Resources'],
  );
  const black = [0, 0, 0];
  run(contents.join('\n'), resources, { matrix: toPixels, clip: EVERYWHERE, fill: black, stroke: black });
  return found;
}

/** The pages of a PDF, each with what it paints. */
export function readPdf(data: Uint8Array): Paint[][] {
  const file = new File(data);
  return file.pages.map((page, index) => paintsOf(file, page, index + 1));
}
