// Glossary, English: international responsibility, its excuses and its consequences; sources of law; courts and proof.

export const glossaryResponsibility = {
  'glossary.wrongful-act.term': 'internationally wrongful act',
  'glossary.wrongful-act.line':
    'An act or omission that is attributable to a state and breaches an international obligation of that state (ARSIWA, art. 2).',
  'glossary.breach.term': 'breach',
  'glossary.breach.line':
    'Conduct that is not what an obligation requires, whether it comes from a treaty, custom or a binding pledge (ARSIWA, art. 12).',
  'glossary.precluding-wrongfulness.term': 'circumstance precluding wrongfulness',
  'glossary.precluding-wrongfulness.line':
    'Consent, self-defence, countermeasure, force majeure, distress or necessity: while it lasts, the act is not wrongful (ARSIWA, arts. 20–27).',
  'glossary.force-majeure.term': 'force majeure',
  'glossary.force-majeure.line':
    'An irresistible force or unforeseen event, beyond a state’s control, that makes it materially impossible to perform (ARSIWA, art. 23).',
  'glossary.distress.term': 'distress',
  'glossary.distress.line':
    'The author has no other reasonable way to save its own life or lives entrusted to its care (ARSIWA, art. 24). Seldom more than ships and aircraft.',
  'glossary.state-organ.term': 'organ of a state',
  'glossary.state-organ.line':
    'A person or body with that status in the state’s law. Its acts in that capacity are the state’s, even against orders (ARSIWA, arts. 4 and 7).',
  'glossary.empowered-entity.term': 'empowered entity',
  'glossary.empowered-entity.line':
    'No organ, but empowered by law to exercise governmental authority, as some firms and teams are; when it does, the state answers (ARSIWA, art. 5).',
  'glossary.direction-or-control.term': 'instructions, direction or control',
  'glossary.direction-or-control.line':
    'Private conduct is the state’s if carried out on its instructions, or under its direction or control (ARSIWA, art. 8). See effective control.',
  'glossary.overall-control.term': 'overall control',
  'glossary.overall-control.line':
    'A looser test for organised armed groups (ICTY, Tadić, 1999). The ICJ declined to use it for state responsibility (Bosnian Genocide, 2007).',
  'glossary.adoption-of-conduct.term': 'adoption of conduct',
  'glossary.adoption-of-conduct.line':
    'A state that acknowledges and adopts private conduct as its own answers for it (ARSIWA, art. 11; Tehran Hostages). Approval alone is not enough.',
  'glossary.aid-or-assistance.term': 'aid or assistance',
  'glossary.aid-or-assistance.line':
    'Helping another state’s wrong, knowing its circumstances, is wrongful too if the act would be so for the helper (ARSIWA, art. 16). Intent is debated.',
  'glossary.collective-countermeasure.term': 'collective countermeasure',
  'glossary.collective-countermeasure.line':
    'A countermeasure by a state that is not itself injured. ARSIWA art. 54 leaves it open; states are divided: Estonia has spoken for it, France against.',
  'glossary.urgent-countermeasure.term': 'urgent countermeasure',
  'glossary.urgent-countermeasure.line':
    'One taken without notice to preserve the injured state’s rights (ARSIWA, art. 52(2)). How far this reaches in cyber matters is disputed.',
  'glossary.reversibility.term': 'reversibility',
  'glossary.reversibility.line':
    'Countermeasures are taken, as far as possible, so that the obligation can be performed again afterwards (ARSIWA, art. 49(3)).',
  'glossary.erga-omnes.term': 'erga omnes',
  'glossary.erga-omnes.line':
    'Owed to the international community as a whole: any state may invoke the breach (ARSIWA, art. 48). Owed to all parties of a treaty: erga omnes partes.',
  'glossary.injury.term': 'injury',
  'glossary.injury.line':
    'Any damage, material or moral, caused by a wrongful act. It is what reparation makes good and countermeasures are measured by (ARSIWA, arts. 31 and 51).',
  'glossary.restitution.term': 'restitution',
  'glossary.restitution.line':
    'Putting things back as they were before the wrong, unless that is impossible or out of all proportion (ARSIWA, art. 35).',
  'glossary.compensation.term': 'compensation',
  'glossary.compensation.line':
    'Money for damage that can be assessed and that restitution does not make good, loss of profits included (ARSIWA, art. 36).',
  'glossary.satisfaction.term': 'satisfaction',
  'glossary.satisfaction.line':
    'Acknowledging the breach, expressing regret or apologising, for injury that money does not make good (ARSIWA, art. 37). It may not humiliate.',
  'glossary.treaty.term': 'treaty',
  'glossary.treaty.line':
    'A written agreement between states governed by international law (Vienna Convention 1969, art. 2). It binds its parties and, as a rule, nobody else.',
  'glossary.opinio-juris.term': 'opinio juris',
  'glossary.opinio-juris.line':
    'The belief that the law requires or allows what one does. With general practice it makes custom (ICJ Statute, art. 38(1)(b)).',
  'glossary.state-practice.term': 'state practice',
  'glossary.state-practice.line':
    'What states do and say. Published positions on cyber law count; what conduct kept secret is worth as practice is disputed.',
  'glossary.general-principles.term': 'general principles of law',
  'glossary.general-principles.line':
    'Principles common to the world’s legal systems, a source of law beside treaty and custom (ICJ Statute, art. 38(1)(c)).',
  'glossary.lex-specialis.term': 'lex specialis',
  'glossary.lex-specialis.line':
    'The rule made for the special case goes before the general one, as far as the two conflict (ARSIWA, art. 55).',
  'glossary.lex-ferenda.term': 'lex ferenda',
  'glossary.lex-ferenda.line':
    'The law as somebody would like it to be; lex lata is the law as it is. On cyber operations the line is often blurred: ask which one is meant.',
  'glossary.soft-law.term': 'soft law',
  'glossary.soft-law.line':
    'Texts that guide without binding: resolutions, voluntary norms, guidelines. They may state existing law, or help custom to form.',
  'glossary.good-faith.term': 'good faith',
  'glossary.good-faith.line':
    'Performing honestly what one owes (UN Charter, art. 2(2)). By itself it creates no obligation where there is none (ICJ, Armed Actions, 1988).',
  'glossary.unilateral-declaration.term': 'unilateral declaration',
  'glossary.unilateral-declaration.line':
    'A public pledge by those who can bind a state, made with the intent to be bound, does bind it (ICJ, Nuclear Tests, 1974).',
  'glossary.estoppel.term': 'estoppel',
  'glossary.estoppel.line':
    'A state may not go back on a clear representation on which another relied to its detriment. Its exact conditions are debated.',
  'glossary.peaceful-settlement.term': 'peaceful settlement',
  'glossary.peaceful-settlement.line':
    'Negotiation, enquiry, mediation, conciliation, arbitration, courts, regional bodies: the duty is to settle so, the means are free (UN Charter, arts. 2(3), 33).',
  'glossary.arbitration.term': 'arbitration',
  'glossary.arbitration.line':
    'Judges whom the parties choose decide a dispute on the basis of law. The award binds; somebody has to agree to it first.',
  'glossary.conciliation.term': 'conciliation',
  'glossary.conciliation.line':
    'A commission examines the dispute, law and facts alike, and proposes terms. They do not bind unless the parties accept them.',
  'glossary.fact-finding.term': 'fact-finding',
  'glossary.fact-finding.line':
    'An impartial body establishes what happened, and leaves the law aside. The classic case is the Dogger Bank enquiry of 1905.',
  'glossary.compromissory-clause.term': 'compromissory clause',
  'glossary.compromissory-clause.line':
    'A treaty clause by which the parties accept a court or tribunal for disputes about that treaty. Often the only way to the ICJ.',
  'glossary.optional-clause.term': 'optional clause',
  'glossary.optional-clause.line':
    'A declaration by which a state accepts the ICJ’s jurisdiction towards all others that have done the same (ICJ Statute, art. 36(2)).',
  'glossary.provisional-measures.term': 'provisional measures',
  'glossary.provisional-measures.line':
    'Orders of the ICJ that preserve rights until judgment (ICJ Statute, art. 41). They bind (LaGrand, 2001).',
  'glossary.advisory-opinion.term': 'advisory opinion',
  'glossary.advisory-opinion.line':
    'The ICJ’s answer to a legal question of a UN organ or agency. It does not bind, and carries great weight.',
  'glossary.standard-of-proof.term': 'standard of proof',
  'glossary.standard-of-proof.line':
    'How sure one must be. Out of court no rule fixes it; before the ICJ, charges of exceptional gravity need fully conclusive evidence (Bosnian Genocide, para. 209).',
  'glossary.burden-of-proof.term': 'burden of proof',
  'glossary.burden-of-proof.line':
    'Whoever asserts a fact has to show it. Where another state alone holds the evidence, a court may be freer to infer (Corfu Channel, 1949).',
  'glossary.jurisdiction.term': 'jurisdiction',
  'glossary.jurisdiction.line':
    'A state’s power to make, apply and enforce law. To enforce it on another’s territory takes a permissive rule, usually consent (Lotus, 1927).',
};
