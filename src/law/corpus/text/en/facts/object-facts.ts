// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { OBJECT_FACTS as FACTS } from '../../../facts/object-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** What is hit and what it does. */
export const OBJECT_FACTS_TEXT = {
  target_object: {
    label: 'What is hit, or protected?',
    why: 'Several objects carry special protection, or a norm of their own. In a request for help: the object that was attacked.',
  },
  effect_severity: {
    label: 'How bad are the effects?',
    why: 'One scale for duration, reach and number of people; due diligence begins at serious.',
    values: {
      negligible: 'no user notices, or for minutes',
      limited: 'hours to a day, one service, workarounds',
      serious:
        "days, an essential service or many people, real harm; the Tallinn Manual's 'serious adverse consequences' begin here",
      grave: "weeks, several essential services or mass effect, risk to life or to the State's functioning",
    },
  },
  physical_damage: { label: 'Is there physical damage?', why: 'Thresholds of force and of sovereignty.' },
  injury_or_death: { label: 'Is anyone hurt?', why: 'The clearest sign of force.' },
  functionality_loss: {
    label: 'Does something stop working?',
    why: 'Tallinn Rule 4, and the debate on what an attack is in humanitarian law.',
    values: {
      temporary: 'returns by itself when the operation stops',
      needs_repair: "reinstall, replace parts or rebuild data (the accepted core of 'loss of functionality')",
      permanent: 'cannot be restored',
    },
  },
  economic_harm: {
    label: 'How great is the economic harm?',
    why: 'A contested road to force (France, Netherlands and others).',
  },
  affects_gov_function: {
    label: 'Does it touch an inherently governmental function?',
    why: 'Interference with such functions, or their usurpation.',
  },
  coercive: { label: 'Is it coercive?', why: 'Without coercion there is no intervention.' },
  domaine_reserve: {
    label: 'Does it concern a matter that each State decides freely?',
    why: 'The second element of intervention.',
  },
  reversible: { label: 'Can it be undone?', why: 'ARSIWA art. 49(3).' },
  spillover_third_states: {
    label: 'Does it spill over into third States?',
    why: 'Justifications do not reach third States.',
  },
  supply_chain_tampered: { label: 'Was a product tampered with?', why: 'Norm (i), GCSC norm 3.' },
} satisfies FactTexts<typeof FACTS>;
