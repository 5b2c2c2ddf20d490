// English for the table on protecting one's own systems: its title, and for each rule why it is so.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Title of the table. */
export const OWN_NETWORK_TITLES = {
  own_network_measure: {
    title: "Protecting one's own systems",
    note: "One's own, or at home with their owners' leave. What reaches further is judged by the tables on that.",
  },
} satisfies TableTexts<'own_network_measure'>;

/** Reasons of the rules. */
export const OWN_NETWORK_REASONS = {
  ON1: {
    why: "It touches somebody else's systems without their leave: that is no longer protection of one's own.",
  },
  ON2: {
    why: "Somebody else's systems at home, without the owner's leave, or a mission's without the mission's: the authorities may have to ask what their own law and human rights permit.",
  },
  ON3: { why: "Help on systems that are not one's own and stand abroad is judged as such help." },
  ON7: { why: 'Reading what people send or store is judged as surveillance, whatever it protects.' },
  ON8: {
    why: "What it turns away from one's own systems does significant harm to strangers in third States.",
    who: "Against: sovereignty and diligence towards those States, which did no wrong. For: each may order traffic on its own systems, and the attack stays the attacker's. States have not spoken to redirected attacks.",
  },
  ON4: { why: 'States have agreed to protect their own critical infrastructure, and this does so.' },
  ON5: { why: "Blocking, repairing, logging and disconnecting stay on one's own systems." },
  ON6: { why: 'On its own territory a State, like anybody at home, protects and mends what is its own.' },
} satisfies RuleTexts<RulesOf<'own_network_measure'>>;
