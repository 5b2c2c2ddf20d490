// The glossary's terms that are marked in sentences of the law. In: nothing. Out: ids. Words that are everyday words too (act,
// trust, register) are left out, and so are those whose plain meaning is meant more often than the term of art.

/** Ids of the glossary. */
export const LAW_TERMS: readonly string[] = (
  'accumulation-of-events aid-or-assistance anticipatory-self-defence armed-attack armed-conflict arsiwa attribution ' +
  'budapest-convention chapter-vii cessation coercion collective-countermeasure collective-self-defence ' +
  'confidence-building-measure countermeasure critical-infrastructure denial-of-service derogation due-diligence ' +
  'direct-participation distinction domaine-reserve dual-use effective-control erga-omnes estoppel false-flag ' +
  'force-majeure freedom-of-expression good-faith good-offices gge hack-back human-rights ihl imminence ' +
  'indiscriminate-attack injured-state inviolability joint-investigation jurisdiction lex-specialis mediation ' +
  'military-objective mutual-legal-assistance neutrality non-intervention oewg opinio-juris overall-control ' +
  'paris-call peaceful-settlement peremptory-norm persona-non-grata precautions privacy proportionality proxy ' +
  'public-core ransomware reparation reprisal retorsion scale-and-effects security-council self-defence sinkhole ' +
  'sovereignty state-practice state-responsibility tallinn-manual third-state threat-of-force tlp transit-state ' +
  'unwilling-or-unable use-of-force vulnerability wrongful-act zero-day'
).split(' ');
