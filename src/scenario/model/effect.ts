// The closed list of effects by which a scenario says what follows. Data only: `game/rules/effects` checks, applies, describes.
// `self` is the actor of the act (or the recipient of an inject, or the obligor of a clause), `target` its target.
import type { Condition } from './condition.ts';
import type {
  ActorId,
  AssetId,
  EvidenceId,
  FlagId,
  MeterId,
  RegisterKind,
  RequestKind,
  SecretId,
} from '../../vocabulary/index.ts';

/** Whom an effect touches. `all`: every seat; `others`: every seat but self; `parties`: the parties of the agreement. */
export type Whom = 'self' | 'target' | 'all' | 'others' | 'parties' | ActorId;
/** Which assets an effect touches. `target`: the asset aimed at, or all assets owned by the actor aimed at; `own`: all that self owns; `hosted`: all on the territory where self lives. */
export type WhichAssets = 'target' | 'own' | 'hosted' | AssetId;

/** A meter moves by `by` (clamped to 0-100). */
export interface MeterEffect {
  readonly kind: 'meter';
  readonly meter: MeterId;
  readonly by: number;
}
/** The trust that `of` has in `in` moves by `by` (0-100, starts per tie). */
export interface TrustEffect {
  readonly kind: 'trust';
  readonly of: Whom;
  readonly in: Whom;
  readonly by: number;
}
/** Tension between self and `with` moves by `by`, besides what the act's severity does. */
export interface TensionEffect {
  readonly kind: 'tension';
  readonly with: Whom;
  readonly by: number;
}
/** Strain (domestic pressure, liability, lost neutrality, dissension) moves by `by`. */
export interface StrainEffect {
  readonly kind: 'strain';
  readonly of: Whom;
  readonly by: number;
}
/** Political capital moves by `by` (clamped to 0..the maximum). */
export interface CapitalEffect {
  readonly kind: 'capital';
  readonly of: Whom;
  readonly by: number;
}
/** The next `turns` waves on the assets lose `percent` of their force. Shields do not add up: the strongest counts. */
export interface ShieldEffect {
  readonly kind: 'shield';
  readonly assets: WhichAssets;
  readonly percent: number;
  readonly turns: number;
}
/** Integrity of the assets rises by `by`. */
export interface RepairEffect {
  readonly kind: 'repair';
  readonly assets: WhichAssets;
  readonly by: number;
}
/** Integrity of the assets falls by `by`; counted as harm done by the act and read by the law. */
export interface DamageEffect {
  readonly kind: 'damage';
  readonly assets: WhichAssets;
  readonly by: number;
}
/** A measure weighs on `of` with `weight` during the next `turns` waves; lowered by `noticePercent` if notice was given before. */
export interface BindEffect {
  readonly kind: 'bind';
  readonly of: Whom;
  readonly weight: number;
  readonly turns: number;
  readonly noticePercent?: number;
}
/** The actor gets the flag, for `turns` turns or for good. */
export interface FlagEffect {
  readonly kind: 'flag';
  readonly of: Whom;
  readonly flag: FlagId;
  readonly turns?: number;
}
/** The register of legally relevant steps gets an entry by self, to `to`. */
export interface RecordEffect {
  readonly kind: 'record';
  readonly entry: RegisterKind;
  readonly to: Whom;
}
/** Self formally asks `of`; the request awaits an answer. */
export interface RequestEffect {
  readonly kind: 'request';
  readonly request: RequestKind;
  readonly of: Whom;
}
/** The items named in the act's terms go to `with`; each may burn its source. */
export interface ShareEffect {
  readonly kind: 'share';
  readonly with: Whom;
}
/** The items named in the act's terms become public; each may burn its source. */
export interface PublishEffect {
  readonly kind: 'publish';
}
/** With `permille` chance self gains up to `items` further items it does not hold from the collection named. */
export interface CollectEffect {
  readonly kind: 'collect';
  readonly collection: string;
  readonly items: number;
  readonly permille: number;
}
/** The item is given to the actors. */
export interface GiveEffect {
  readonly kind: 'give';
  readonly evidence: EvidenceId;
  readonly to: Whom;
}
/** The item goes public under a false flag: planted by self. With `permille` chance the planting is found out in the end. */
export interface PlantEffect {
  readonly kind: 'plant';
  readonly evidence: EvidenceId;
  readonly permille: number;
}
/** Directory entries of `of` are tested: stale ones are mended, and a tested channel stands between the two. */
export interface TestChannelEffect {
  readonly kind: 'test-channel';
  readonly of: Whom;
}
/** With `permille` chance a secret of `of` comes out (the one named, or the first not yet out). */
export interface ExposeEffect {
  readonly kind: 'expose';
  readonly of: Whom;
  readonly secret?: SecretId;
  readonly permille: number;
}
/** Items that would expire are kept: all held by, or within reach of, self. */
export interface PreserveEffect {
  readonly kind: 'preserve';
}
/** With `permille` chance the effects follow; the draw's key is the place of the effect. */
export interface ChanceEffect {
  readonly kind: 'chance';
  readonly permille: number;
  readonly effects: readonly Effect[];
}
/** The effects follow where the condition holds (hidden conditions allowed: the world answers, not the card). */
export interface WhenEffect {
  readonly kind: 'when';
  readonly when: Condition;
  readonly effects: readonly Effect[];
}

/** Everything that can follow from an act, an inject, a clause or a breach. */
export type Effect =
  | MeterEffect
  | TrustEffect
  | TensionEffect
  | StrainEffect
  | CapitalEffect
  | ShieldEffect
  | RepairEffect
  | DamageEffect
  | BindEffect
  | FlagEffect
  | RecordEffect
  | RequestEffect
  | ShareEffect
  | PublishEffect
  | CollectEffect
  | GiveEffect
  | PlantEffect
  | TestChannelEffect
  | ExposeEffect
  | PreserveEffect
  | ChanceEffect
  | WhenEffect;

/** The word by which an effect says what follows. */
export type EffectKind = Effect['kind'];
/** The effect of one kind. */
export type EffectOf<K extends EffectKind> = Extract<Effect, { readonly kind: K }>;
