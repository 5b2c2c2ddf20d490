/*
 * The way through the debrief: eight steps, some with more than one page.
 * In: how many acts are looked at. Out: the pages in their order, and where one page leads.
 */

/** Steps, in the order in which they are walked. */
export const STEPS = [
  'role',
  'ending',
  'envelopes',
  'estimates',
  'acts',
  'timeline',
  'scores',
  'takeaway',
] as const;
export type StepId = (typeof STEPS)[number];

/** One page of the walk. */
export interface WalkPlace {
  readonly step: StepId;
  /** Page within the step, from 0. */
  readonly leaf: number;
}

const LEAVES: Readonly<Record<StepId, number>> = {
  role: 1,
  ending: 2,
  envelopes: 2,
  estimates: 2,
  acts: 1,
  timeline: 1,
  scores: 1,
  takeaway: 2,
};

/** All pages in order. `cases`: acts that are looked at; the step has a page for each, and one that says so if there is none. */
export function placesOf(cases: number): readonly WalkPlace[] {
  return STEPS.flatMap((step) => {
    const leaves = step === 'acts' ? Math.max(1, cases) : LEAVES[step];
    return Array.from({ length: leaves }, (_, leaf) => ({ step, leaf }));
  });
}

/** The index of a step's first page. */
export function firstPlaceOf(places: readonly WalkPlace[], step: StepId): number {
  return Math.max(
    0,
    places.findIndex((place) => place.step === step),
  );
}

/** An index that lies on the way, whatever was kept. */
export function onTheWay(places: readonly WalkPlace[], at: number): number {
  return Number.isInteger(at) ? Math.min(Math.max(0, at), places.length - 1) : 0;
}
