// What everybody at the table may know of a scenario before anything happens: the part of the file that is no secret.
// Copied by name into its own type; of hypotheses only what the theory says, without waves, envelopes or weights.
import type { CompiledScenario, EffectKind, ResponseSpec } from '../../scenario/index.ts';
import type {
  ActorId,
  ActorKind,
  AssetId,
  ClauseId,
  ClauseOptionId,
  ContactLevel,
  DirectoryEntryId,
  HypothesisId,
  MeterId,
  PackageId,
  Publicity,
  ResponseClass,
  ResponseId,
  ResponseTag,
  SeatId,
  Sector,
  TargetKind,
} from '../../vocabulary/index.ts';
import { describeEffect, indexOf, signingPrice, type Described } from '../rules/index.ts';

/** An actor as everybody sees it. */
export interface PublicActor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly seated: boolean;
  readonly home?: ActorId;
  readonly injured: boolean;
  readonly transit: boolean;
  readonly place: { readonly x: number; readonly y: number };
}

/** A response as its card shows it. */
export interface PublicResponse {
  readonly id: ResponseId;
  readonly class: ResponseClass;
  readonly kinds: readonly ActorKind[];
  readonly cost: number;
  readonly target: TargetKind;
  readonly publicity: readonly Publicity[];
  readonly evidence?: { readonly min: number; readonly max: number };
  readonly once: boolean;
  readonly severity: number;
  readonly tags: readonly ResponseTag[];
  /** What it does, as the card says it; hidden turns of the world are left out. */
  readonly effects: readonly Described[];
  /** The law's table that judges it. */
  readonly test: string;
}

/** A package of clauses that can be proposed. */
export interface PublicPackage {
  readonly id: PackageId;
  readonly kinds: readonly ActorKind[];
  readonly needs: readonly SeatId[];
  readonly clauses: readonly {
    readonly id: ClauseId;
    readonly joint: boolean;
    readonly detection: number;
    readonly options: readonly {
      readonly id: ClauseOptionId;
      /** Political capital that signing it takes from each party. */
      readonly price: number;
      readonly effects: readonly Described[];
    }[];
  }[];
}

/** The public part of a scenario. */
export interface PublicScenario {
  readonly id: string;
  readonly version: string;
  readonly seats: readonly SeatId[];
  readonly actors: readonly PublicActor[];
  /** The theories as everybody can read them: who would have done it, and which state would answer for it on what ground. */
  readonly hypotheses: readonly {
    readonly id: HypothesisId;
    readonly author: ActorId;
    readonly responsible?: ActorId;
    readonly basis: string;
  }[];
  readonly meters: readonly { readonly id: MeterId; readonly good: boolean; readonly start: number }[];
  readonly assets: readonly {
    readonly id: AssetId;
    readonly owner: ActorId;
    readonly host: ActorId;
    readonly sector: Sector;
    readonly dependsOn: readonly AssetId[];
    readonly served: number;
  }[];
  /** The directory as printed. */
  readonly directory: readonly {
    readonly id: DirectoryEntryId;
    readonly of: ActorId;
    readonly level: ContactLevel;
    readonly hours: 'always' | 'office';
    readonly lastTested?: number;
  }[];
  readonly responses: readonly PublicResponse[];
  readonly packages: readonly PublicPackage[];
  readonly limits: {
    readonly capital: number;
    readonly acts: number;
    readonly contacts: number;
    readonly strainOrder: number;
  };
}

/** Kinds of effect whose describing would tell the truth or a secret. */
const HIDDEN_EFFECTS: readonly EffectKind[] = ['when', 'expose'];

const described = (effects: ResponseSpec['effects']): readonly Described[] =>
  effects.filter((effect) => !HIDDEN_EFFECTS.includes(effect.kind)).map((effect) => describeEffect(effect));

const publicResponse = (response: ResponseSpec): PublicResponse => ({
  id: response.id,
  class: response.class,
  kinds: response.kinds,
  cost: response.cost,
  target: response.target.of,
  publicity: response.publicity,
  ...(response.evidence ? { evidence: response.evidence } : {}),
  once: response.once,
  severity: response.severity,
  tags: response.tags,
  effects: described(response.effects),
  test: response.law.test,
});

const publicPackages = (scenario: CompiledScenario): readonly PublicPackage[] =>
  scenario.packages.map((one) => ({
    id: one.id,
    kinds: one.kinds,
    needs: one.needs,
    clauses: one.clauses.flatMap((id) => {
      const clause = scenario.clauses.find((candidate) => candidate.id === id);
      if (!clause) return [];
      const options = clause.options.map((option) => ({
        id: option.id,
        price: signingPrice(option),
        effects: described(option.effects),
      }));
      return [{ id, joint: clause.joint, detection: clause.detection, options }];
    }),
  }));

const publicPart = (scenario: CompiledScenario): PublicScenario => ({
  id: scenario.id,
  version: scenario.version,
  seats: scenario.seats,
  actors: scenario.actors
    // Who might be behind it is no secret; that groups exist is part of the theories everybody can read.
    .map((actor) => ({
      id: actor.id,
      kind: actor.kind,
      seated: actor.seated,
      ...(actor.home === undefined ? {} : { home: actor.home }),
      injured: actor.injured ?? false,
      transit: actor.transit ?? false,
      place: actor.place,
    })),
  hypotheses: scenario.hypotheses.map(({ id, author, responsible, basis }) => ({
    id,
    author,
    ...(responsible === undefined ? {} : { responsible }),
    basis,
  })),
  meters: scenario.meters.map(({ id, good, start }) => ({ id, good, start })),
  assets: scenario.assets.map(({ id, owner, host, sector, dependsOn, served }) => ({
    id,
    owner,
    host,
    sector,
    dependsOn,
    served,
  })),
  directory: scenario.directory.map(({ id, of, level, hours, lastTested }) => ({
    id,
    of,
    level,
    hours,
    ...(lastTested === undefined ? {} : { lastTested }),
  })),
  responses: scenario.responses.map(publicResponse),
  packages: publicPackages(scenario),
  limits: {
    capital: scenario.numbers.capital.max,
    acts: scenario.numbers.actsPerOrder,
    contacts: scenario.numbers.contactsPerTurn,
    strainOrder: scenario.numbers.strain.order,
  },
});

const known = new WeakMap<CompiledScenario, PublicScenario>();

/** The public part of the scenario, made once per scenario object (scenarios are frozen, so it cannot go stale). */
export const publicScenario = (scenario: CompiledScenario): PublicScenario => {
  const before = known.get(scenario);
  if (before) return before;
  const open = publicPart(indexOf(scenario).scenario);
  known.set(scenario, open);
  return open;
};
