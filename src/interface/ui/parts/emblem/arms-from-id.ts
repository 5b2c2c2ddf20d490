/*
 * Invents a coat of arms from an actor's id, always the same for the same id, by the rule of heraldry that metal never
 * lies on metal nor colour on colour, so that every mark is told apart at the size of a thumb nail.
 * In: an id and a kind. Out: the parts of the arms as plain data. It draws nothing.
 */
import { draw32 } from '../../../../base/index.ts';
import type { ActorKind } from '../../../../vocabulary/index.ts';

/** Ways of parting or overlaying the field. */
export const DIVISIONS = [
  'plain',
  'pale',
  'fess',
  'bend',
  'chevron',
  'cross',
  'saltire',
  'quarterly',
  'per-pale',
  'per-fess',
  'per-bend',
  'chief',
  'barry',
  'pile',
] as const;
export type Division = (typeof DIVISIONS)[number];

/** Figures laid on the field. */
export const CHARGES = [
  'mullet',
  'roundel',
  'crescent',
  'tower',
  'mountain',
  'waves',
  'key',
  'sun',
  'tree',
  'lozenge',
  'bell',
  'ring',
] as const;
export type Charge = (typeof CHARGES)[number];

/** Heraldic colours; the drawing gives each a fixed tone in both themes. */
export const COLOURS = ['gules', 'azure', 'vert', 'sable', 'purpure', 'tenne'] as const;
/** Heraldic metals: gold and silver. */
export const METALS = ['or', 'argent'] as const;
/** A colour or a metal. */
export type Tincture = (typeof COLOURS)[number] | (typeof METALS)[number];

/** A coat of arms: a field, a division of it, a charge. */
export interface Arms {
  readonly kind: ActorKind;
  readonly division: Division;
  /** The ground. */
  readonly field: Tincture;
  /** What the division is drawn in. */
  readonly second: Tincture;
  readonly charge: Charge;
  /** Differs in kind (metal or colour) from what it lies on. */
  readonly chargeTincture: Tincture;
}

/** Divisions that leave the middle of the field free, so that the charge lies on the field itself. */
const CLEAR_MIDDLE: ReadonlySet<Division> = new Set(['plain', 'chief']);
/** Divisions whose middle shows both tinctures; the charge then lies on a roundel of the field. */
export const PARTED_MIDDLE: ReadonlySet<Division> = new Set([
  'quarterly',
  'per-pale',
  'per-fess',
  'per-bend',
  'barry',
  'chevron',
  'pile',
]);

/** The arms of an actor. Ids differ in arms almost always: there are about 4,000 arms for each kind. */
export function armsFromId(id: string, kind: ActorKind): Arms {
  const pick = <T>(list: readonly T[], purpose: string): T => {
    const at = draw32(id, 'arms', purpose) % list.length;
    return list[at] as T;
  };
  const colour = pick(COLOURS, 'colour');
  const metal = pick(METALS, 'metal');
  const metalField = pick([false, false, true], 'metal field');
  const field = metalField ? metal : colour;
  const second = metalField ? colour : metal;
  const division = pick(DIVISIONS, 'division');
  const onField = CLEAR_MIDDLE.has(division) || PARTED_MIDDLE.has(division);
  return {
    kind,
    division,
    field,
    second,
    charge: pick(CHARGES, 'charge'),
    chargeTincture: onField ? second : field,
  };
}
