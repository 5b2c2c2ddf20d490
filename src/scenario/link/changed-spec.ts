/*
 * Lays what a scenario changes over an entry of the shared catalogue.
 * In: the shared entry and the change. Out: the entry as this scenario has it.
 * Every key named replaces the shared value whole; only `target`, `law` and `law.facts` are merged key by key.
 */
import type { ClauseSpec, ResponseSpec } from '../model/response-spec.ts';
import type { ClauseChange, ResponseChange } from '../schema/response-schema.ts';
import { placeIn, type Sourced } from './sourced.ts';
import type { Place } from '../read/place.ts';

/** A response with a scenario's change, which stands at `place`. */
export function changedResponse(
  shared: Sourced<ResponseSpec>,
  change: ResponseChange,
  place: Place,
): Sourced<ResponseSpec> {
  const { target, law, ...plain } = change;
  const value = {
    ...overlaid(shared.value, plain),
    target: { ...shared.value.target, ...target },
    law: {
      ...shared.value.law,
      ...law,
      facts: overlaid(shared.value.law.facts, law?.facts ?? {}),
    },
  };
  return { value: value as ResponseSpec, origin: changedOrigin(shared, change, place) };
}

/** A clause with a scenario's change, which stands at `place`. */
export function changedClause(
  shared: Sourced<ClauseSpec>,
  change: ClauseChange,
  place: Place,
): Sourced<ClauseSpec> {
  const value = overlaid(shared.value, change) as unknown as ClauseSpec;
  return { value, origin: changedOrigin(shared, change, place) };
}

function overlaid(base: object, change: object): Record<string, unknown> {
  const both = Object.entries({ ...base, ...change });
  return Object.fromEntries(both.filter(([, value]) => value !== null && value !== undefined));
}

function changedOrigin(shared: Sourced<unknown>, change: object, place: Place): Sourced<unknown>['origin'] {
  return { ...placeIn(shared.origin), changed: { place, keys: new Set(Object.keys(change)) } };
}
