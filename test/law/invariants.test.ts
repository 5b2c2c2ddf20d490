/*
 * Eleven things that no combination of facts may ever produce; the tenth and the thirteenth stand in random-invariants.test.ts.
 * Most are held twice: proved for all cases by walking regions of them, and tried on random cases through the door.
 * Favourable verdicts are upholds, lawful and unfriendly.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACT_KINDS, LENS_IDS, TABLES, verdictOf } from '../../src/law/index.ts';
import type { ActKind, LensId, Rule } from '../../src/law/index.ts';
import { INSTRUMENTS, bindsInLaw } from '../../src/law/library.ts';
import { tablePlace } from '../../src/law/coded-tables.ts';
import { lawUnder } from '../../src/law/law-under-lens.ts';
import type { Verdict } from '../../src/vocabulary/index.ts';
import { anyFacts, anyOf } from './any-case.ts';
import { endings, regionOf } from './case-regions.ts';
import type { Narrowing } from './case-regions.ts';

interface Claim {
  readonly acts: readonly ActKind[];
  readonly where: Narrowing;
  readonly never: readonly Verdict[];
  /** Lenses whose very point is that it may be so; what they still ask is claimed apart. */
  readonly except?: readonly LensId[];
  /** Only under these lenses; under all where absent. */
  readonly under?: readonly LensId[];
}

/** Lenses under which somebody who is not injured may take countermeasures. */
const COLLECTIVE_ADMITTED: readonly LensId[] = ['collective-admitted', 'estonia'];
/** Under these no rule of sovereignty forbids an operation in peace below a threshold; what they say of it comes from no humanitarian law. */
const NO_SOVEREIGNTY: readonly LensId[] = [
  'sovereignty-principle',
  'united-kingdom',
  'sovereignty-threshold',
  'germany',
  'united-states',
];
const NON_STATE_ADMITTED: readonly LensId[] = [
  'non-state-attack-admitted',
  'germany',
  'israel',
  'united-kingdom',
  'united-states',
];

const FAVOURABLE: readonly Verdict[] = ['upholds', 'lawful', 'unfriendly'];
const PRIVATE = ['private_firm', 'individual_or_group', 'civil_society'] as const;
const UNLINKED = ['none', 'unknown'] as const;
const NO_CONSENT = ['unknown', 'refused', 'not_sought', 'not_needed'] as const;
const NO_MANDATE = ['none', 'seized', 'measures_taken', 'sanctions_adopted'] as const;
const BREACH = ['to_addressee', 'to_third'] as const;
const NOT_INJURED = ['not_applicable', 'requested_by_injured', 'erga_omnes_interest', 'uninjured'] as const;
/** What is done to systems, or with force; words and legal acts are not. */
const ON_SYSTEMS = [
  'access_read_only',
  'data_exfiltration',
  'data_alteration',
  'availability_disruption',
  'system_impairment',
  'physical_effect',
  'remediation_code',
  'traffic_redirection',
  'kinetic',
] as const;
/** Acts by which something is done to somebody's systems or with force. */
const OPERATIONS: readonly ActKind[] = [
  'disruptive_operation',
  'countermeasure',
  'collective_countermeasure',
  'necessity_measure',
  'self_defence',
  'hack_back_private',
  'takedown',
  'public_core_operation',
  'ihl_operation',
];

/** Holds a claim for every case there is, under every lens; then for random ones. */
function never(name: string, { acts, where, never: verdicts, except = [], under = LENS_IDS }: Claim): void {
  const lenses = under.filter((lens) => !except.includes(lens));
  describe(name, () => {
    it.each(acts)('is proved for %s', (act) => {
      for (const lens of lenses) {
        const law = lawUnder(lens);
        const broken = endings(law, tablePlace(act, law.placeOf), [regionOf(where)])
          .filter(({ outcome }) => verdicts.includes(outcome.verdict))
          .map(({ path, outcome }) => `${path.join(' > ')}: ${outcome.verdict} (${lens})`);
        expect(broken).toEqual([]);
      }
    });

    it('and no random case breaks it', () => {
      fc.assert(
        fc.property(
          fc.record({ act: fc.constantFrom(...acts), lens: fc.constantFrom(...lenses) }),
          anyFacts(),
          anyOf(where),
          ({ act, lens }, facts, standing) => {
            expect(verdicts).not.toContain(verdictOf(act, { ...facts, ...standing }, lens).verdict);
          },
        ),
        { numRuns: 1500 },
      );
    });
  });
}

never('1. force without armed attack, mandate or consent is never lawful', {
  acts: [...OPERATIONS, 'espionage', 'retorsion', 'sanctions', 'regional_enforcement'],
  where: {
    forcible: ['yes'],
    conduct: ON_SYSTEMS,
    territorial_consent: NO_CONSENT,
    unsc_action: NO_MANDATE,
    prior_threshold: ['none', 'below_force'],
    armed_conflict: ['none', 'unclear'],
    // On one's own soil and systems force is no force against a State.
    locus: ['unknown', 'foreign_territory', 'both', 'international_space'],
    within_own_network: ['no'],
    owner_consent: ['no', 'unknown'],
  },
  never: FAVOURABLE,
});

never("2. a private operation on somebody else's foreign systems without consent is never lawful", {
  acts: [...OPERATIONS, 'espionage', 'cooperative_assistance'],
  where: {
    actor_kind: PRIVATE,
    actor_link: UNLINKED,
    locus: ['foreign_territory'],
    conduct: ON_SYSTEMS,
    within_own_network: ['no'],
    owner_consent: ['no', 'unknown'],
    territorial_consent: NO_CONSENT,
  },
  never: FAVOURABLE,
});

never('3. a countermeasure against the wrong State is never lawful', {
  acts: ['countermeasure', 'collective_countermeasure'],
  where: { actor_kind: ['state'], breaches_obligation: BREACH, attribution_correct: ['no'] },
  never: FAVOURABLE,
});

never('3. nor is self-defence against it', {
  acts: ['self_defence'],
  where: { attribution_correct: ['no'], unsc_action: NO_MANDATE },
  never: FAVOURABLE,
});

/** Tables by which nothing is done to anybody's systems, or only one's own omission is judged. */
const NOTHING_TOUCHED: readonly ActKind[] = [
  'tolerate_territory',
  'assistance_response',
  'clarification_response',
  'assistance_request',
  'diplomatic_note',
  'poc_contact',
  'cbm_transparency',
  'public_attribution',
  'referral',
  'ransom_payment',
  'vulnerability_handling',
  'csirt_operation',
  'aid_assist',
  // The step itself says whether a mission is entered: see its table.
  'diplomatic_measure',
];
/** Measures that are legal acts as often as operations: for them any conduct counts. */
const MEASURES: readonly ActKind[] = [
  'countermeasure',
  'collective_countermeasure',
  'retorsion',
  'sanctions',
  'necessity_measure',
  'law_enforcement_access',
  'surveillance',
];

never(
  '4. a mission is never a lawful object of countermeasure, retorsion, sanction, necessity, police or surveillance',
  {
    acts: MEASURES,
    where: {
      actor_kind: ['state', 'regional_org', 'universal_org'],
      affects_diplomatic_inviolability: ['yes'],
      mission_consent: ['no'],
      unsc_action: NO_MANDATE,
    },
    never: FAVOURABLE,
    // Effects of what began as collection rest on sovereignty alone, and are left to it there.
    except: NO_SOVEREIGNTY,
  },
);

never(
  '4. nor is anything done to its systems without its own consent ever upheld or lawful, by whatever door',
  {
    acts: ACT_KINDS.filter((act) => ![...NOTHING_TOUCHED, ...MEASURES].includes(act)),
    where: {
      actor_kind: ['state', 'regional_org', 'universal_org'],
      affects_diplomatic_inviolability: ['yes'],
      mission_consent: ['no'],
      unsc_action: NO_MANDATE,
      conduct: ON_SYSTEMS,
      within_own_network: ['no'],
    },
    never: FAVOURABLE,
    // Effects of what began as collection rest on sovereignty alone, and are left to it there.
    except: NO_SOVEREIGNTY,
  },
);

describe('5. a voluntary norm alone never makes an act unlawful', () => {
  const unlawful = Object.values(TABLES)
    .flatMap((table): readonly Rule[] => table.rules)
    .filter((rule) => 'verdict' in rule && rule.verdict === 'unlawful');

  it.each(unlawful.map((rule) => [rule.id, rule] as const))('%s rests on binding law', (_, { sources }) => {
    const binding = sources.filter(
      (id) => id in INSTRUMENTS && bindsInLaw(INSTRUMENTS[id as keyof typeof INSTRUMENTS].status),
    );
    expect(binding).not.toEqual([]);
  });
});

never('6. in armed conflict a medical unit is never a lawful object while it is protected', {
  acts: OPERATIONS.filter((act) => act !== 'hack_back_private'),
  where: {
    actor_kind: ['state'],
    armed_conflict: ['iac', 'niac'],
    ihl_nexus: ['yes'],
    target_object: ['medical'],
    protection_lost_after_warning: ['no'],
    conduct: ON_SYSTEMS,
    // Without a breach there is no countermeasure: lending a hand to a hospital is none.
    breaches_obligation: ['arguable', ...BREACH],
  },
  never: FAVOURABLE,
});

never('7. a collective countermeasure that breaks a duty is never plainly lawful', {
  acts: ['collective_countermeasure'],
  where: {
    actor_kind: ['state', 'regional_org', 'universal_org'],
    // What an injured State does is its own measure under any heading; what only arguably breaks a duty may break none.
    standing: NOT_INJURED,
    breaches_obligation: BREACH,
  },
  never: FAVOURABLE,
  except: COLLECTIVE_ADMITTED,
});

const MISSING_ELEMENTS: Narrowing[] = [
  { essential_interest: ['no'] },
  { grave_imminent_peril: ['no', 'unknown'] },
  { only_way: ['no', 'unknown'] },
  { impairs_others_essential_interest: ['yes', 'unknown'] },
  { contributed_to_situation: ['yes', 'unknown'] },
  { obligation_excludes_necessity: ['yes'] },
];
/** Where a duty stands in the way, or abroad, where that is the question; at home and owing nothing a State pleads nothing. */
const SOMETHING_TO_EXCUSE: Narrowing[] = [
  { breaches_obligation: ['arguable', 'to_addressee', 'to_third'] },
  { locus: ['unknown', 'foreign_territory', 'both', 'international_space'] },
];
for (const missing of MISSING_ELEMENTS) {
  for (const excused of SOMETHING_TO_EXCUSE) {
    const named = { ...missing, ...excused };
    never(`8. necessity is never granted with ${Object.entries(named).join(' ')}`, {
      acts: ['necessity_measure'],
      // What the territorial State agreed to needs no plea.
      where: { actor_kind: ['state', 'regional_org'], territorial_consent: NO_CONSENT, ...named },
      never: FAVOURABLE,
    });
  }
}

/** No consent, no mandate, no own soil: what the rules of peacetime might let go. */
const NOTHING_ELSE_PERMITS: Narrowing = {
  territorial_consent: NO_CONSENT,
  owner_consent: ['no', 'unknown'],
  unsc_action: NO_MANDATE,
  locus: ['unknown', 'foreign_territory', 'both', 'international_space'],
};

never('9. humanitarian law permits nothing without an armed conflict', {
  acts: ['ihl_operation'],
  where: { armed_conflict: ['none', 'unclear'], ...NOTHING_ELSE_PERMITS },
  never: FAVOURABLE,
  except: NO_SOVEREIGNTY,
});

never('9. nor without a link to it', {
  acts: ['ihl_operation'],
  where: { ihl_nexus: ['no'], ...NOTHING_ELSE_PERMITS },
  never: FAVOURABLE,
  except: NO_SOVEREIGNTY,
});

describe('9. and where consent, a mandate or home let an act go, or no rule of sovereignty is left, what then permits', () => {
  it.each(LENS_IDS)('is under %s no rule of humanitarian law', (lens) => {
    const law = lawUnder(lens);
    for (const where of [{ armed_conflict: ['none', 'unclear'] }, { ihl_nexus: ['no'] }] as Narrowing[]) {
      const reached = endings(law, tablePlace('ihl_operation', law.placeOf), [regionOf(where)]);
      const permitted = reached.filter(({ outcome }) => FAVOURABLE.includes(outcome.verdict));
      expect(permitted.filter(({ path }) => path.at(-1)!.startsWith('IH'))).toEqual([]);
    }
  });
});

const MISSING_CONDITIONS: Narrowing[] = [
  { prior_wrong: ['absent', 'unknown', 'not_applicable'] },
  { attribution_basis: ['none', 'unknown'] },
  { addressee: ['third_state', 'private_abroad', 'io', 'own_jurisdiction', 'none'] },
  { proportionate_to_injury: ['no', 'unknown'] },
];
for (const missing of MISSING_CONDITIONS) {
  never(`11. a countermeasure is never lawful with ${Object.entries(missing).join(' ')}`, {
    acts: ['countermeasure'],
    where: { actor_kind: ['state'], standing: ['injured'], breaches_obligation: BREACH, ...missing },
    never: FAVOURABLE,
  });
  never(`11. nor one by others, where they may take it, with ${Object.entries(missing).join(' ')}`, {
    acts: ['collective_countermeasure'],
    where: { actor_kind: ['state'], breaches_obligation: BREACH, ...missing },
    never: FAVOURABLE,
    under: COLLECTIVE_ADMITTED,
  });
}

never('11. nor one by others without call and without urgency', {
  acts: ['collective_countermeasure'],
  where: { actor_kind: ['state'], breaches_obligation: BREACH, prior_call: ['no'], urgency: ['no'] },
  never: FAVOURABLE,
  under: COLLECTIVE_ADMITTED,
});

describe('11. and a prior wrong that is only arguable', () => {
  it('keeps it contested, unless a lens says that it was a wrong', () => {
    const law = lawUnder('general');
    const where: Narrowing = {
      actor_kind: ['state'],
      standing: ['injured'],
      breaches_obligation: BREACH,
      prior_wrong: ['arguable'],
    };
    const reached = endings(law, tablePlace('countermeasure', law.placeOf), [regionOf(where)]);
    expect(reached.filter(({ outcome }) => FAVOURABLE.includes(outcome.verdict))).toEqual([]);
  });
});

interface MissingGround {
  readonly where: Narrowing;
  readonly except?: readonly LensId[];
}
const MISSING_GROUNDS: readonly MissingGround[] = [
  { where: { prior_threshold: ['none', 'below_force'] } },
  { where: { prior_threshold: ['lesser_force'] }, except: ['no-force-gap', 'united-states'] },
  { where: { prior_threshold: ['disputed'] }, except: ['armed-attack-wide', 'france'] },
  {
    where: { attribution_basis: ['none', 'unknown', 'due_diligence_failure'] },
    except: NON_STATE_ADMITTED,
  },
  { where: { necessary_and_proportionate: ['no', 'unknown'] } },
  { where: { attribution_confidence: ['none', 'low', 'moderate'] } },
];
for (const { where, except = [] } of MISSING_GROUNDS) {
  never(`12. self-defence is never lawful with ${Object.entries(where).join(' ')}`, {
    acts: ['self_defence'],
    where: { unsc_action: NO_MANDATE, ...where },
    never: FAVOURABLE,
    except,
  });
}

never('12. nor against non-State actors while their State is not unwilling or unable', {
  acts: ['self_defence'],
  where: {
    unsc_action: NO_MANDATE,
    attribution_basis: ['none', 'unknown', 'due_diligence_failure'],
    origin_state_acted: ['unknown', 'feasible_measures', 'partial'],
  },
  never: FAVOURABLE,
  under: NON_STATE_ADMITTED,
});
