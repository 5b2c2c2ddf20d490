// Look-up tables over the public part of a scenario, so that bots find cards, assets and actors by id without searching lists.
// In: a public scenario. Out: Maps beside it, made once per scenario object. Holds nothing of an exercise.
import type { PublicActor, PublicResponse, PublicScenario } from '../game/views/index.ts';
import type { ActorId, AssetId, ResponseId } from '../vocabulary/index.ts';

/** What bots look up. */
export interface TableLookUp {
  readonly responses: ReadonlyMap<ResponseId, PublicResponse>;
  readonly actors: ReadonlyMap<ActorId, PublicActor>;
  readonly assets: ReadonlyMap<AssetId, PublicScenario['assets'][number]>;
  /** Whoever some theory makes answerable, in the order of the theories. */
  readonly accusable: ReadonlySet<ActorId>;
}

const byId = <K, T extends { readonly id: K }>(list: readonly T[]): ReadonlyMap<K, T> =>
  new Map(list.map((one) => [one.id, one]));

const made = new WeakMap<PublicScenario, TableLookUp>();

/** The look-up tables of a public scenario. */
export const lookUpIn = (table: PublicScenario): TableLookUp => {
  const known = made.get(table);
  if (known) return known;
  const fresh: TableLookUp = {
    responses: byId(table.responses),
    actors: byId(table.actors),
    assets: byId(table.assets),
    accusable: new Set(table.hypotheses.flatMap((theory) => theory.responsible ?? [])),
  };
  made.set(table, fresh);
  return fresh;
};
