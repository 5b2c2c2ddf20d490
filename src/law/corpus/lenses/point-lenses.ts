/*
 * Lenses on one disputed point each, with the positions of those who hold the view.
 * In: nothing. Out: for each lens the rules that it reads differently, and what it makes of them. Names and summaries are in text/.
 * `majority` here means firm on this view: how many hold it, the positions say.
 */
import type { Lens, LensReading, LensReadings } from '../../lens.ts';

/** A record with the same reading for every one of these rules. */
function alike<R extends keyof LensReadings>(
  rules: readonly R[],
  reading: LensReading,
): Readonly<Record<R, LensReading>> {
  return Object.fromEntries(rules.map((rule) => [rule, reading])) as Readonly<Record<R, LensReading>>;
}

const BREACH_OF_SOVEREIGNTY = {
  verdict: 'unlawful',
  confidence: 'majority',
  sources: ['NP-AU-SOV', 'NP-BR-SOV', 'NP-FR-SOV', 'NP-IR-SOV', 'CUS-SOV'],
} as const satisfies LensReading;

const NO_RULE_OF_SOVEREIGNTY = {
  verdict: 'unfriendly',
  confidence: 'majority',
  sources: ['NP-UK-SOV', 'CUS-NI'],
} as const satisfies LensReading;

const ABOUT_THE_THRESHOLD = ['NP-DE-SOV', 'NP-NZ-SOV', 'NP-US-SOV', 'CUS-SOV'] as const;

const BREACH_OF_DILIGENCE = {
  verdict: 'unlawful',
  confidence: 'majority',
  sources: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3', 'CUS-DD'],
} as const satisfies LensReading;

const ONLY_THE_NORM = ['NP-DD-CON', 'NP-DD-CON2', 'N-13C'] as const;

/** Lenses on sovereignty and due diligence. */
const ON_TERRITORY = {
  'sovereignty-strict': {
    on: 'sovereignty-as-rule',
    positions: ['NP-AU-SOV', 'NP-BR-SOV', 'NP-FR-SOV', 'NP-IR-SOV'],
    readings: {
      ...alike(
        ['CA1C', 'DO12', 'DO13', 'DO13B', 'DO15', 'ES4', 'ES9', 'ES10', 'LE3B', 'LE5', 'TD9', 'TD9B', 'TD9C'],
        BREACH_OF_SOVEREIGNTY,
      ),
      // The prior wrong is a wrong on this view, so the other conditions are asked.
      CM12B: { pass: true, sources: ['NP-AU-SOV', 'NP-FR-SOV', 'CUS-SOV'] },
    },
  },
  'sovereignty-threshold': {
    on: 'sovereignty-as-rule',
    positions: ['NP-DE-SOV', 'NP-NZ-SOV', 'NP-US-SOV'],
    readings: {
      ...alike(['DO12', 'DO15'], {
        verdict: 'contested',
        lean: 'even',
        sources: ABOUT_THE_THRESHOLD,
      }),
      ...alike(['DO13', 'LE3B', 'TD9', 'TD9B', 'TD9C'], {
        verdict: 'contested',
        lean: 'lawful',
        sources: ABOUT_THE_THRESHOLD,
      }),
      ...alike(['DO13B', 'DO16'], {
        verdict: 'unfriendly',
        confidence: 'majority',
        sources: ABOUT_THE_THRESHOLD,
      }),
      // What is answered may well have stayed below the line.
      CM12B: { verdict: 'contested', lean: 'unlawful', sources: ['ARS-49', ...ABOUT_THE_THRESHOLD] },
    },
  },
  'sovereignty-principle': {
    on: 'sovereignty-as-rule',
    positions: ['NP-UK-SOV'],
    readings: {
      // Not there on this view; what else may forbid the act, force and missions included, is then asked.
      ...alike(['DO9', 'DO11', 'DE2', 'ES6'], { pass: true, sources: ['NP-UK-SOV'] }),
      ...alike(['DO12', 'DO13', 'DO13B', 'DO15', 'DO16', 'DE3', 'ES9', 'ES10'], NO_RULE_OF_SOVEREIGNTY),
      // Help that the owner asked for offends nobody where entry as such breaks no rule.
      CA1C: { verdict: 'lawful', confidence: 'majority', sources: ['NP-UK-SOV', 'CUS-NI'] },
      // Harm to a whole economy may be coercion in the wider sense that the same State gives the word.
      DO10: { verdict: 'contested', lean: 'unlawful', sources: ['NP-UK-SOV', 'CUS-NI', 'CUS-UOF'] },
      // That no authority may act abroad is a limit of jurisdiction, which this view does not deny in terms.
      ...alike(['LE4', 'LE5', 'TD10'], {
        verdict: 'contested',
        lean: 'even',
        sources: ['NP-UK-SOV', 'CUS-ENF'],
      }),
      ...alike(['LE3B', 'TD9', 'TD9B', 'TD9C'], {
        verdict: 'contested',
        lean: 'lawful',
        sources: ['NP-UK-SOV', 'CUS-ENF'],
      }),
      ...alike(['CM12B', 'CC12B'], {
        verdict: 'unlawful',
        confidence: 'majority',
        sources: ['ARS-49', 'NP-UK-SOV'],
      }),
    },
  },
  'due-diligence-binding': {
    on: 'due-diligence',
    positions: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3'],
    readings: {
      DD6: BREACH_OF_DILIGENCE,
      CM12: { pass: true, sources: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3', 'CUS-DD'] },
      // That the duty binds does not settle what of it reaches mere transit.
      DT3: {
        verdict: 'contested',
        lean: 'unlawful',
        sources: ['NP-DD-PRO', 'NP-DD-NET', 'TM-6-TR', 'CUS-DD'],
      },
      CM12T: {
        verdict: 'contested',
        lean: 'lawful',
        sources: ['NP-DD-PRO', 'NP-DD-NET', 'TM-6-TR', 'ARS-49'],
      },
    },
  },
  'due-diligence-norm': {
    on: 'due-diligence',
    positions: ['NP-DD-CON', 'NP-DD-CON2'],
    readings: {
      ...alike(['DD6', 'DT3'], { verdict: 'unfriendly', confidence: 'majority', sources: ONLY_THE_NORM }),
      ...alike(['DD7', 'DT4', 'DT5'], { verdict: 'lawful', confidence: 'majority', sources: ONLY_THE_NORM }),
      ...alike(['CM12', 'CM12T', 'CC12', 'CC12T'], {
        verdict: 'unlawful',
        confidence: 'majority',
        sources: ['ARS-49', 'NP-DD-CON', 'NP-DD-CON2'],
      }),
    },
  },
} as const satisfies Record<string, Lens>;

/** Rules under which a measure by others is contested, and would be judged otherwise if the injured State took it. */
const MEASURES_BY_OTHERS = ['CC7', 'CC9', 'CC12T', 'CC10', 'CC13B', 'CC12', 'CC12B', 'CC4', 'CC5'] as const;

/** Lenses on countermeasures, sanctions and accusations. */
const ON_ANSWERS = {
  'notice-not-always': {
    on: 'notice-of-countermeasures',
    positions: ['NP-NOT-REL', 'NP-NOT-REL2'],
    readings: {
      CM10: { pass: true, sources: ['NP-NOT-REL', 'NP-NOT-REL2'] },
      // No reason to be silent: those who deny an absolute duty have not said that there is never one.
      CM9: { verdict: 'contested', lean: 'unlawful', sources: ['NP-NOT-REL', 'ARS-52-1B'] },
      // Of those who relax notice one alone counts the call among it; another holds it generally owed.
      CM7: {
        verdict: 'contested',
        lean: 'unlawful',
        where: { fact: 'covertness_needed', is: ['yes'] },
        sources: ['NP-NOT-REL', 'ARS-52-1A', 'ICJ-GAB'],
      },
    },
  },
  'notice-always': {
    on: 'notice-of-countermeasures',
    positions: ['NP-NOT-STR'],
    readings: {
      CM10: { verdict: 'unlawful', confidence: 'majority', sources: ['ARS-52-1B', 'ARS-52-2', 'NP-NOT-STR'] },
      // Urgency relieves of the notice (paragraph 1(b)), not of the call (paragraph 1(a)).
      CM8: { verdict: 'unlawful', confidence: 'majority', sources: ['ARS-52-1A', 'ARS-52-2', 'NP-NOT-STR'] },
      ...alike(['CC7', 'CC9', 'CC10'], {
        verdict: 'unlawful',
        confidence: 'majority',
        sources: ['ARS-52-1A', 'ARS-52-1B', 'ARS-52-2', 'NP-NOT-STR'],
      }),
    },
  },
  'collective-admitted': {
    on: 'collective-countermeasures',
    positions: ['NP-CC-PRO', 'NP-CC-PRO2'],
    // Admitted in principle: then it is lawful on the conditions of any countermeasure.
    readings: alike(MEASURES_BY_OTHERS, {
      goto: 'countermeasure_core',
      sources: ['NP-CC-PRO', 'NP-CC-PRO2'],
    }),
  },
  'collective-rejected': {
    on: 'collective-countermeasures',
    positions: ['NP-CC-CON', 'NP-CC-CON2'],
    readings: alike(['CC5B', 'CC8', ...MEASURES_BY_OTHERS], {
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['ARS-49', 'ARS-54', 'NP-CC-CON', 'NP-CC-CON2'],
    }),
  },
  'countermeasures-doubted': {
    on: 'countermeasures-apply',
    positions: ['NP-CM-CAU'],
    // What others find lawful, or leaning so, is at best even here.
    readings: alike(['CM8', 'CM10', 'CM12', 'CM12B', 'CM14', 'CM15', 'CC5'], {
      verdict: 'contested',
      lean: 'even',
      sources: ['NP-CM-CAU', 'ARS-22', 'ARS-49'],
    }),
  },
  'sanctions-unlawful': {
    on: 'autonomous-sanctions',
    positions: ['NP-UCM'],
    readings: alike(['SA7', 'SA8', 'SA9'], {
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['NP-UCM', 'CUS-NI', 'UNC-2-1'],
    }),
  },
  'evidence-owed': {
    on: 'duty-to-publish-evidence',
    positions: ['NP-ATT-EVI'],
    readings: {
      PA6: {
        where: { fact: 'information_content', is: ['not_applicable'] },
        verdict: 'unfriendly',
        confidence: 'majority',
        sources: ['NP-ATT-EVI', 'G15-28F'],
      },
    },
  },
} as const satisfies Record<string, Lens>;

/** Lenses on force and armed conflict. */
const ON_FORCE = {
  'armed-attack-wide': {
    on: 'armed-attack-without-physical-harm',
    positions: ['NP-AA-FR'],
    // Considerable economic damage may make an armed attack; the other conditions of self-defence are then asked.
    readings: { SD15: { pass: true, sources: ['NP-AA-FR', 'UNC-51'] } },
  },
  'armed-attack-physical': {
    on: 'self-defence-countermeasures-ihl-in-cyber',
    positions: ['NP-AA-CON'],
    readings: {
      SD15: { verdict: 'unlawful', confidence: 'majority', sources: ['UNC-2-4', 'UNC-51', 'NP-AA-CON'] },
    },
  },
  'no-force-gap': {
    on: 'armed-attack-threshold',
    positions: ['NP-AA-US'],
    readings: { SD14: { pass: true, sources: ['NP-AA-US', 'UNC-51'] } },
  },
  'non-state-attack-admitted': {
    on: 'self-defence-against-non-state-actors',
    positions: ['NP-NSA-PRO'],
    readings: {
      // Only while the State on whose territory they are is unwilling or unable to act itself.
      SD13: {
        pass: true,
        where: { fact: 'origin_state_acted', is: ['refused', 'ignored', 'incapable'] },
        sources: ['NP-NSA-PRO', 'UNC-51'],
      },
    },
  },
  'non-state-attack-rejected': {
    on: 'self-defence-against-non-state-actors',
    positions: ['NP-NSA-CON'],
    readings: {
      SD13: {
        where: { fact: 'attribution_basis', is: ['none', 'due_diligence_failure'] },
        verdict: 'unlawful',
        confidence: 'majority',
        sources: ['UNC-2-4', 'UNC-51', 'ICJ-WALL', 'ICJ-DRC', 'NP-NSA-CON'],
      },
    },
  },
  'attack-narrow': {
    on: 'attack-needs-physical-effect',
    positions: ['NP-IHL-ATT1'],
    readings: {
      IH8: { pass: true, sources: ['NP-IHL-ATT1', 'IHL-ATT'] },
      // What is no attack is not bound to military objectives; constant care was asked for on the way.
      IH13: {
        where: { fact: 'ihl_attack', is: ['disputed'] },
        verdict: 'lawful',
        confidence: 'majority',
        sources: ['NP-IHL-ATT1', 'IHL-ATT', 'IHL-PRE'],
      },
    },
  },
  'attack-broad': {
    on: 'attack-includes-loss-of-functionality',
    positions: ['NP-IHL-ATT2'],
    readings: {
      IH8: {
        verdict: 'unlawful',
        confidence: 'majority',
        sources: ['IHL-ATT', 'IHL-DIS', 'NP-IHL-ATT2', 'ICRC-POS'],
      },
    },
  },
} as const satisfies Record<string, Lens>;

/** Every lens on one point. */
export const POINT_LENSES = { ...ON_TERRITORY, ...ON_ANSWERS, ...ON_FORCE } as const;
