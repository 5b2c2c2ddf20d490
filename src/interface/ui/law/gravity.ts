// How hard a verdict is, for putting verdicts in an order. In: verdict and lean. Out: a number; it scores nothing.

/** A verdict with its lean. */
export interface Graded {
  readonly verdict: string;
  readonly lean?: string;
}

/** How hard a verdict is, from 0. What leans unlawful comes next to what is. */
export function gravityOf({ verdict, lean }: Graded): number {
  switch (verdict) {
    case 'unlawful':
      return 6;
    case 'contested':
      return lean === 'unlawful' ? 5 : lean === 'even' ? 4 : 3;
    case 'undetermined':
      return 4;
    case 'unfriendly':
      return 2;
    case 'lawful':
      return 1;
    default:
      return 0;
  }
}
