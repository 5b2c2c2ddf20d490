// English for the lenses: a name and one line for a list to choose from, then at more length what the view changes and who holds it.
import type { LensId } from '../../lenses.ts';
import type { LensText } from '../law-text.ts';

/** Names, summaries, what changes, who holds it. */
export const LENS_TEXTS = {
  general: {
    name: 'All views',
    summary: 'Points that divide States stay contested, with who holds what and where opinion leans.',
    changes:
      'Nothing. Where States disagree the verdict is contested, or names the dissent beside what most hold who have spoken.',
    holders: 'Nobody in particular: it is the sum of what has been said.',
  },
  'sovereignty-strict': {
    name: 'Sovereignty, strictly',
    summary:
      'Territorial sovereignty is a rule, and any intrusion or effect on foreign systems without consent breaks it.',
    changes:
      'Altered data, interrupted services, tampered products, collection from foreign systems, help that only the owner asked for, and acts of authorities on machines abroad are breaches, however slight their effect. A wrong that rested on this point alone is a wrong, so that a countermeasure against it meets its first condition; every other condition is still asked.',
    holders:
      'African Union (55 States), Brazil, France, and by one count Iran. Others who hold sovereignty a rule set a threshold or leave it open.',
  },
  'sovereignty-threshold': {
    name: 'Sovereignty, above a threshold',
    summary:
      'Sovereignty is a rule, but slight effects do not break it, and not every unwanted operation is a breach.',
    changes:
      'Interruption of a service that leaves no lasting harm leans lawful; altered data and tampered products turn on their effect; what has no effect is merely unfriendly; a benign clean-up of machines abroad leans lawful. A countermeasure against a wrong that may have stayed below the line leans unlawful.',
    holders:
      'Germany (negligible effects), New Zealand (not every intrusion or effect; minimally destructive defence not barred), United States (not every operation without consent). Where the line runs each says in its own words, or does not say.',
  },
  'sovereignty-principle': {
    name: 'Sovereignty as a principle',
    summary:
      'No rule against cyber operations follows from sovereignty alone; what forbids them is non-intervention and the ban on force.',
    changes:
      'Operations that neither coerce nor amount to force are unfriendly, even where they cause loss of functionality or touch public services; help that the owner asked for is lawful. Harm to a whole economy stays contested, because the same State reads coercion widely. What authorities do on machines abroad stays contested too: limits of jurisdiction are another matter than sovereignty as a rule. A wrong that rests on sovereignty alone is none, and no countermeasure answers it.',
    holders: 'United Kingdom (2018, 2021, 2022).',
  },
  'due-diligence-binding': {
    name: 'Due diligence as a duty',
    summary:
      'A State that knows of serious harm from its territory must take feasible steps against it, by law and not only by norm.',
    changes:
      'Knowing inaction, or half-measures where more was feasible, is a breach, and a countermeasure may answer it on the usual conditions. For States through which traffic merely passes inaction leans unlawful: that the duty binds does not settle what of it reaches them.',
    holders:
      'Australia, Czechia, Estonia, Finland, France, Germany, Ireland, Italy, Japan, Netherlands, Norway, Romania, Sweden, Switzerland, Costa Rica, African Union, European Union; in different words, some of principle more than of duty.',
  },
  'due-diligence-norm': {
    name: 'Due diligence as a norm',
    summary:
      'That a State should not let its territory be used knowingly is a voluntary norm in cyberspace, and not (yet) a legal duty.',
    changes:
      'Tolerance departs from norm 13(c) and is unfriendly, no more. Since nothing is breached there is no prior wrong, and a countermeasure for want of diligence is unlawful.',
    holders:
      'Israel (2020). With more reserve, and in part by the words they choose rather than by denial: New Zealand (2020; revised in 2025, not read), United Kingdom, Canada, United States, Argentina.',
  },
  'notice-not-always': {
    name: 'Notice not always',
    summary:
      'A countermeasure need not always be announced: not where notice would defeat it or give a capability away.',
    changes:
      'A covert countermeasure without notice is judged by its other conditions alone. Without notice and without a reason for silence it leans unlawful: those who deny an absolute duty have not said that notice is never owed. The call to stop is another matter: of those named the United Kingdom alone has said that it need not always be made, so that a covert measure without it is contested and leans unlawful; without a need for secrecy it stays unlawful.',
    holders:
      'Canada, Israel, Norway, United Kingdom, United States; where notice would defeat the measure, from memory also France, Germany, Italy, Netherlands, Sweden and Denmark.',
  },
  'notice-always': {
    name: 'Notice by the text',
    summary:
      'The ILC Articles as they are written: a call always, notice always, save urgent measures to preserve rights.',
    changes:
      'A covert countermeasure without notice is unlawful, because only urgency relieves of notice. Urgency does not relieve of the call: a measure without any call is unlawful.',
    holders: 'The text of ARSIWA art. 52; Brazil, from memory.',
  },
  'collective-admitted': {
    name: 'Countermeasures by others, admitted',
    summary: 'A State that is not itself injured may take countermeasures in support of one that is.',
    changes:
      'A measure at the request of the injured State, or in defence of an obligation owed to all, is judged by the conditions of any countermeasure: an established wrong, a ground of attribution, call and notice, proportion, and all the walls. Without request and without such an obligation it stays unlawful.',
    holders:
      'Estonia (2019), Poland (2022), Costa Rica (2023). Ireland (2023) in limited cases, above all breaches of peremptory norms; New Zealand, United Kingdom and Denmark are open to it.',
  },
  'collective-rejected': {
    name: 'Countermeasures by others, not admitted',
    summary: 'Only the injured State may take countermeasures.',
    changes:
      'A measure in support that breaks a duty is unlawful, with or without request. Help that breaks no duty stays lawful.',
    holders: 'France (2019); Canada (2022), for want of practice so far.',
  },
  'countermeasures-doubted': {
    name: 'Countermeasures doubted',
    summary: 'Whether countermeasures may be taken by or against cyber operations at all is not accepted.',
    changes:
      'A countermeasure that meets every condition is contested, where it otherwise would be lawful; one that otherwise would lean lawful is no better.',
    holders: 'Brazil, China and Cuba voice caution; none has denied the law of countermeasures as such.',
  },
  'sanctions-unlawful': {
    name: 'Sanctions as coercion',
    summary: 'Sanctions without the Security Council are coercion contrary to the Charter.',
    changes:
      'Targeted, sectoral and secondary sanctions are unlawful, even where no treaty or other duty is broken.',
    holders:
      'Cuba, Iran, Russia, China, Non-Aligned Movement, by their votes and statements on unilateral coercive measures.',
  },
  'evidence-owed': {
    name: 'Accusations with evidence',
    summary: 'Whoever accuses a State in public should show what the accusation rests on.',
    changes: 'A public attribution that shows nothing is unfriendly, however sure its author is.',
    holders: 'China, Russia and others, from memory.',
  },
  'armed-attack-wide': {
    name: 'Armed attack without destruction',
    summary: 'Grave economic or functional harm can be an armed attack though nothing is destroyed.',
    changes:
      'Against an attack that was grave but not physical self-defence is open, if it is otherwise due: attributed, necessary, proportionate.',
    holders:
      'France (2019: substantial loss of life or considerable physical or economic damage). Netherlands, Norway, Italy and Denmark do not exclude it, and speak of force rather than of armed attack.',
  },
  'armed-attack-physical': {
    name: 'No self-defence below destruction',
    summary: 'What destroys nothing is no armed attack, and the right of self-defence is not to be widened.',
    changes: 'Self-defence against an attack that was grave but not physical is unlawful.',
    holders:
      'Drawn from the objections of Cuba, Russia and China to the 2017 text, which went further: they did not accept that self-defence, countermeasures and humanitarian law be named there.',
  },
  'no-force-gap': {
    name: 'Any unlawful force',
    summary: 'There is no gap between use of force and armed attack: any unlawful force opens self-defence.',
    changes:
      'Against force below the gravest, self-defence is judged by necessity, proportion and attribution alone.',
    holders: 'United States. Against it stand the International Court (Nicaragua) and most who have spoken.',
  },
  'non-state-attack-admitted': {
    name: 'Attacks by non-State actors',
    summary:
      'An armed attack by a non-State actor may be answered where the State whose territory it uses is unwilling or unable to act.',
    changes:
      'Where that State refused, ignored what it was told, or could not act, self-defence is judged by its other conditions. Where it acted, or nothing is known of it, it stays contested.',
    holders:
      'Australia, Germany, Israel, Netherlands, United Kingdom, United States, under conditions that differ.',
  },
  'non-state-attack-rejected': {
    name: 'Attacks by States alone',
    summary: 'Only an armed attack that is attributed to a State opens self-defence on its territory.',
    changes:
      'Self-defence on a territory whose State did not attack, a mere failure of diligence included, is unlawful. While the ground of attribution is unknown it stays contested.',
    holders: 'Brazil, China, Mexico; the International Court in Wall and Armed Activities.',
  },
  'attack-narrow': {
    name: 'Attack needs physical effect',
    summary: 'In humanitarian law an operation without physical damage is no attack; data is not an object.',
    changes:
      'Disabling or deleting what is civilian, without damage, is not forbidden as an attack. Special protection, excessive harm, constant care and the rights of neutrals are still asked for.',
    holders: 'Israel (2020), Denmark, Peru.',
  },
  'attack-broad': {
    name: 'Attack by loss of functionality',
    summary: 'In humanitarian law disabling what is civilian is an attack on it, though nothing is damaged.',
    changes: 'Disabling or deleting what is civilian is unlawful.',
    holders:
      'France, Germany, Japan, New Zealand, Bolivia, Ecuador; from memory Italy, Austria and the ICRC. On data alone their views differ.',
  },
  'african-union': {
    name: 'African Union',
    summary: 'Sovereignty strictly, due diligence as a duty.',
    changes: 'All that these two views change. Elsewhere it takes no side here.',
    holders: 'Common African Position of 2024.',
  },
  brazil: {
    name: 'Brazil',
    summary:
      'Sovereignty strictly, notice by the text, countermeasures doubted, attacks attributed to States alone.',
    changes: 'All that these four views change. Elsewhere it takes no side here.',
    holders: 'Brazil 2021; on notice and on non-State actors from memory.',
  },
  china: {
    name: 'China',
    summary:
      'Caution on countermeasures and self-defence, sanctions as coercion, accusations with evidence, attacks by States alone.',
    changes: 'All that these five views change. Elsewhere it takes no side here.',
    holders:
      'China, by its objections of 2017 and statements on sanctions and attribution; in part from memory.',
  },
  estonia: {
    name: 'Estonia',
    summary: 'Due diligence as a duty, countermeasures by others admitted.',
    changes: 'All that these two views change. Elsewhere it takes no side here.',
    holders: 'Estonia 2019.',
  },
  france: {
    name: 'France',
    summary:
      'Sovereignty strictly, due diligence as a duty, no countermeasures by others, a wide view of armed attack and of attack.',
    changes: 'All that these five views change. Elsewhere it takes no side here.',
    holders: 'France 2019.',
  },
  germany: {
    name: 'Germany',
    summary:
      'Sovereignty above a threshold, due diligence as a duty, self-defence against non-State actors, a broad view of attack.',
    changes: 'All that these four views change. Elsewhere it takes no side here.',
    holders: 'Germany 2021.',
  },
  israel: {
    name: 'Israel',
    summary:
      'Due diligence as a norm, notice not always, self-defence against non-State actors, a narrow view of attack.',
    changes:
      'All that these four views change. On sovereignty it separates concept and rule and calls the scope unsettled, so no side is taken.',
    holders: 'Israel 2020.',
  },
  'united-kingdom': {
    name: 'United Kingdom',
    summary:
      'Sovereignty as a principle, due diligence as a norm, notice not always, self-defence against non-State actors.',
    changes:
      'All that these four views change, and one thing more: where secrecy is needed the call to stop need not be made either (2021). On countermeasures by others it is open, so no side is taken.',
    holders: 'United Kingdom 2018, 2021, 2022.',
  },
  'united-states': {
    name: 'United States',
    summary:
      'Sovereignty above a threshold, due diligence as a norm, notice not always, any unlawful force, non-State actors.',
    changes: 'All that these five views change. Elsewhere it takes no side here.',
    holders: 'United States 2016, 2020, 2021; on force and on diligence from memory.',
  },
} satisfies Record<LensId, LensText>;
