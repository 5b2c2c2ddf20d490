/*
 * What is hit and what it does: the facts of this group, each with its values and its default.
 * A list is in the order of its scale where there is one; what the words mean is in corpus/text.
 */
import { fact } from './fact-spec.ts';

/** What is hit and what it does. */
export const OBJECT_FACTS = {
  target_object: fact(
    [
      'none',
      'government_civil',
      'critical_infrastructure',
      'medical',
      'humanitarian',
      'electoral',
      'financial',
      'csirt',
      'public_core',
      'submarine_cable',
      'satellite',
      'diplomatic',
      'io_system',
      'media',
      'private_company',
      'individuals',
      'civilian_object',
      'military_objective',
      'dual_use',
      'essential_survival',
      'dangerous_forces',
      'attacker_infrastructure',
    ],
    'none',
  ),
  effect_severity: fact(['none', 'negligible', 'limited', 'serious', 'grave'], 'none'),
  physical_damage: fact(['none', 'minor', 'significant'], 'none'),
  injury_or_death: fact(['none', 'risk', 'actual'], 'none'),
  functionality_loss: fact(['none', 'temporary', 'needs_repair', 'permanent'], 'none'),
  economic_harm: fact(['none', 'limited', 'major', 'systemic'], 'none'),
  affects_gov_function: fact(['no', 'yes', 'unknown'], 'no'),
  coercive: fact(['no', 'yes', 'disputed'], 'no'),
  domaine_reserve: fact(['no', 'yes', 'disputed'], 'no'),
  reversible: fact(['yes', 'no', 'unknown'], 'yes'),
  spillover_third_states: fact(['none', 'incidental', 'significant'], 'none'),
  supply_chain_tampered: fact(['no', 'yes'], 'no'),
} as const;
