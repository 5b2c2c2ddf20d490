/*
 * Marks what the other lenses would ask of a case, so that whoever keeps a proof keeps what they need to read it again.
 * In: the walk that was made and its case. Out: marks. It judges nothing: a lens may pass over a rule and so come to facts of
 * which nobody had asked, and all that counts here is which.
 */
import type { TableId } from './act-kinds.ts';
import type { CodedLaw, CodedTable } from './coded-tables.ts';
import { untraced } from './decide.ts';
import type { FactVector } from './fact-codes.ts';
import { follow } from './follow.ts';
import type { Asked, Walk } from './follow.ts';
import { EVERY_LAW } from './law-under-lens.ts';

/** The law of a lens, with the tables in which it asks otherwise, and those that lead to one. */
interface OtherLaw {
  readonly law: CodedLaw;
  readonly otherwise: ReadonlySet<TableId>;
  readonly leading: ReadonlySet<TableId>;
}

/** Whether the same is asked in the same order; what the rules then say may differ. */
function asksAlike(one: CodedTable, other: CodedTable | undefined): boolean {
  return (
    one === other ||
    (one.rules.length === other?.rules.length &&
      one.rules.every(({ when, goto, bestOf }, place) => {
        const beside = other.rules[place];
        return when === beside?.when && goto === beside.goto && bestOf === beside.bestOf;
      }))
  );
}

/** Whether two laws ask the same of every case. */
const isAsking = (one: CodedLaw, other: CodedLaw): boolean =>
  one.tables.every((table, place) => asksAlike(table, other.tables[place]));

function handsOnTo(table: CodedTable, places: ReadonlySet<number>): boolean {
  return table.rules.some(({ goto, bestOf }) =>
    [...(goto === undefined ? [] : [goto]), ...(bestOf ?? [])].some((place) => places.has(place)),
  );
}

function otherLaw(law: CodedLaw, than: CodedLaw): OtherLaw {
  const idsOf = (places: ReadonlySet<number>): ReadonlySet<TableId> =>
    new Set(than.tables.filter((_, place) => places.has(place)).map(({ id }) => id));
  const places = new Set(
    than.tables.flatMap((table, place) => (asksAlike(table, law.tables[place]) ? [] : [place])),
  );
  const otherwise = idsOf(places);
  for (let before = -1; before < places.size;) {
    before = places.size;
    than.tables.forEach((table, place) => {
      if (handsOnTo(table, places)) places.add(place);
    });
  }
  return { law, otherwise, leading: idsOf(places) };
}

/** Of laws that ask alike one is enough. */
function othersThan(than: CodedLaw): readonly OtherLaw[] {
  const kept: CodedLaw[] = [than];
  for (const law of EVERY_LAW) if (!kept.some((one) => isAsking(one, law))) kept.push(law);
  return kept.slice(1).map((law) => otherLaw(law, than));
}

const OTHERS: ReadonlyMap<CodedLaw, readonly OtherLaw[]> = new Map(
  EVERY_LAW.map((law) => [law, othersThan(law)]),
);

/** The case that was walked through, and in which law. */
export interface WalkedCase {
  readonly law: CodedLaw;
  readonly table: number;
  readonly vector: FactVector;
  readonly walk: Walk;
}

/** Whether the walk came through a table in which the other law asks otherwise, or weighed one that leads there. */
function meets({ otherwise, leading }: OtherLaw, { walk }: WalkedCase): boolean {
  return (
    walk.steps.some(({ table }) => otherwise.has(table.id)) ||
    walk.weighed.some(({ table }) => leading.has(table))
  );
}

/** Marks of what was asked under any lens: `asked` itself where no other would have asked for more. */
export function askedUnderAnyLens(walked: WalkedCase, asked: Asked): Asked {
  let marks = asked;
  for (const other of OTHERS.get(walked.law) ?? []) {
    if (!meets(other, walked)) continue;
    if (marks === asked) marks = asked.slice();
    follow(walked.table, { law: other.law, vector: walked.vector, asked: marks, trace: untraced() });
  }
  return marks;
}
