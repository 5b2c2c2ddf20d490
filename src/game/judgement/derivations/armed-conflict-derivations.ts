// Armed conflict: once force has been used in the open between two states, humanitarian law applies between them (Tadić, para. 70).
// In: a case. Out: facts of the group `armed-conflict`. Covert force that the other side does not know of starts nothing here.
import type { FACT_GROUPS } from '../../../law/index.ts';
import type { ActRecord } from '../../rules/index.ts';
import { accuses, isOnSystems, settled, type Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { forceBetween } from '../prior-act.ts';
import { byRubric, FIXED_BY_CONDUCT, type OriginsOf } from './fact-origin.ts';

const conflict = ({ world, act, ownState, accused }: Case): ActRecord | undefined => {
  if (ownState === undefined || accused === undefined) return undefined;
  const force = forceBetween(world, ownState, accused, act.turn);
  return force?.publicity === 'covert' ? undefined : force;
};

const isHostile = (given: Case): boolean => {
  const { class: grade } = given.response;
  return (grade === 'coercive' || grade === 'force') && isOnSystems(given);
};

const attack = (given: Case): Derived<'ihl_attack'> | undefined => {
  if (settled(given, 'ihl_nexus') !== 'yes') return undefined;
  const cause = byRubric(`harm:${given.act.id}`);
  if (settled(given, 'physical_damage') !== 'none' || settled(given, 'injury_or_death') === 'actual') {
    return { value: 'yes', cause };
  }
  const loss = settled(given, 'functionality_loss');
  return loss === 'needs_repair' || loss === 'permanent' ? { value: 'disputed', cause } : undefined;
};

const isAttackLike = (given: Case): boolean =>
  given.test === 'self_defence' || settled(given, 'ihl_nexus') === 'yes';

const distinction = (given: Case): Derived<'distinction_ok'> | undefined => {
  if (!isAttackLike(given)) return undefined;
  const cause = byRubric(`harm:${given.act.id}`);
  switch (settled(given, 'target_object')) {
    case 'military_objective':
      return { value: 'yes', cause };
    case 'none':
    case 'attacker_infrastructure':
    case 'dual_use':
      return { value: 'unknown', cause };
    default:
      return { value: 'no', cause };
  }
};

/** So many people served (thousands) by what is struck, or falls with it, make excessive harm to civilians an open question. */
const MANY_BESIDE = 100;

const excess = (given: Case): Derived<'incidental_excessive'> | undefined => {
  if (!isAttackLike(given)) return undefined;
  const beside = [...given.harm.blows, ...given.harm.spread].reduce(
    (sum, { asset }) => sum + asset.served,
    0,
  );
  return beside >= MANY_BESIDE ? { value: 'unknown', cause: byRubric(`harm:${given.act.id}`) } : undefined;
};

/** Origins of the facts of group H. */
export const ARMED_CONFLICT_ORIGINS = {
  armed_conflict: {
    precedence: 'conduct',
    onlyOn: accuses,
    derive: (given) => {
      const force = conflict(given);
      return force && { value: 'iac', cause: { kind: 'event', event: force.id } };
    },
  },
  ihl_nexus: {
    precedence: 'conduct',
    onlyOn: accuses,
    derive: (given) => {
      const force = conflict(given);
      return force && isHostile(given)
        ? { value: 'yes', cause: { kind: 'event', event: force.id } }
        : undefined;
    },
  },
  ihl_attack: { precedence: 'conduct', derive: attack },
  distinction_ok: { precedence: 'conduct', derive: distinction },
  indiscriminate: FIXED_BY_CONDUCT,
  incidental_excessive: { precedence: 'conduct', derive: excess },
  precautions_taken: FIXED_BY_CONDUCT,
  protection_lost_after_warning: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<(typeof FACT_GROUPS)['armed-conflict']>;
