// Which protected object an asset is: every sector of the game mapped to one value of the law's fact `target_object`.
// Water works are objects indispensable to survival (Additional Protocol I art. 54(2); Additional Protocol II art. 14).
import type { ActorKind, Sector } from '../../vocabulary/index.ts';
import type { FactValue } from '../../law/index.ts';

type TargetObject = FactValue<'target_object'>;

/** The object that an asset of the sector is. */
export const OBJECT_OF_SECTOR: Readonly<Record<Sector, TargetObject>> = {
  energy: 'critical_infrastructure',
  finance: 'financial',
  health: 'medical',
  water: 'essential_survival',
  telecom: 'critical_infrastructure',
  government: 'government_civil',
  cert: 'csirt',
  'public-core': 'public_core',
  transport: 'critical_infrastructure',
  military: 'military_objective',
  attacker: 'attacker_infrastructure',
};

/** The systems of an actor, where an operation is aimed at the actor and not at an asset. */
export const OBJECT_OF_ACTOR: Readonly<Record<ActorKind, TargetObject>> = {
  state: 'government_civil',
  cert: 'csirt',
  firm: 'private_company',
  organisation: 'io_system',
  'civil-society': 'civilian_object',
  group: 'attacker_infrastructure',
};

/** From the most to the least protected; of several objects hit the first counts. */
const PROTECTION: readonly TargetObject[] = [
  'medical',
  'essential_survival',
  'public_core',
  'critical_infrastructure',
  'financial',
  'csirt',
  'government_civil',
  'military_objective',
  'attacker_infrastructure',
];

/** The most protected of the objects; `none` where nothing is hit. */
export const mostProtected = (objects: readonly TargetObject[]): TargetObject =>
  PROTECTION.find((object) => objects.includes(object)) ?? 'none';
