/** Whole numbers from 0 to 100 in words. */
export interface Numbers {
  /** 0 to 19. */
  readonly units: readonly string[];
  /** 20, 30, … 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  /** Between tens and units. */
  readonly join: string;
  /** Another word than in a longer number, before what is counted. */
  readonly alone?: { readonly [number: number]: string };
}

const list = (words: string) => words.split(' ');

export const words: Numbers = {
  units: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('twenty thirty forty fifty sixty seventy eighty ninety'),
  hundred: 'one hundred',
  join: '-',
};
