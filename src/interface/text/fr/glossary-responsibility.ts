// Glossary, French: international responsibility, its excuses and its consequences; sources of law; courts and proof.
import type { glossaryResponsibility as english } from '../en/glossary-responsibility.ts';

export const glossaryResponsibility = {
  'glossary.wrongful-act.term': 'fait internationalement illicite',
  'glossary.wrongful-act.line':
    'Une action ou omission attribuable à un État et contraire à une obligation internationale de cet État (Articles de la CDI, art. 2).',
  'glossary.breach.term': 'violation',
  'glossary.breach.line':
    'Un comportement qui n’est pas ce que l’obligation exige, qu’elle vienne d’un traité, de la coutume ou d’un engagement (Articles de la CDI, art. 12).',
  'glossary.precluding-wrongfulness.term': 'circonstance excluant l’illicéité',
  'glossary.precluding-wrongfulness.line':
    'Consentement, légitime défense, contre-mesure, force majeure, détresse ou nécessité : tant qu’elle dure, le fait n’est pas illicite (Articles de la CDI, art. 20 à 27).',
  'glossary.force-majeure.term': 'force majeure',
  'glossary.force-majeure.line':
    'Une force irrésistible ou un événement imprévu, hors du contrôle de l’État, qui rend l’exécution matériellement impossible (Articles de la CDI, art. 23).',
  'glossary.distress.term': 'détresse',
  'glossary.distress.line':
    'L’auteur n’a pas d’autre moyen raisonnable de sauver sa vie ou celle de personnes qui lui sont confiées (Articles de la CDI, art. 24).',
  'glossary.state-organ.term': 'organe de l’État',
  'glossary.state-organ.line':
    'Une personne ou entité qui a ce statut en droit interne. Ses actes à ce titre sont ceux de l’État, même contre les ordres (Articles de la CDI, art. 4 et 7).',
  'glossary.empowered-entity.term': 'entité habilitée',
  'glossary.empowered-entity.line':
    'Sans être un organe, elle est habilitée par la loi à exercer la puissance publique ; quand elle le fait, l’État en répond (Articles de la CDI, art. 5).',
  'glossary.direction-or-control.term': 'instructions, directives ou contrôle',
  'glossary.direction-or-control.line':
    'La conduite privée est celle de l’État si elle suit ses instructions, ou ses directives ou son contrôle (Articles de la CDI, art. 8). Voir contrôle effectif.',
  'glossary.overall-control.term': 'contrôle global',
  'glossary.overall-control.line':
    'Un critère plus souple pour les groupes armés organisés (TPIY, Tadić, 1999). La CIJ l’a écarté pour la responsabilité de l’État (Génocide bosniaque, 2007).',
  'glossary.adoption-of-conduct.term': 'adoption d’un comportement',
  'glossary.adoption-of-conduct.line':
    'L’État qui reconnaît et adopte comme sien un comportement privé en répond (Articles de la CDI, art. 11 ; Otages à Téhéran). L’approbation ne suffit pas.',
  'glossary.aid-or-assistance.term': 'aide ou assistance',
  'glossary.aid-or-assistance.line':
    'Aider un autre État à commettre un fait illicite, en connaissance de cause, engage aussi l’aidant (Articles de la CDI, art. 16). L’intention requise est débattue.',
  'glossary.collective-countermeasure.term': 'contre-mesure collective',
  'glossary.collective-countermeasure.line':
    'La contre-mesure d’un État qui n’est pas lui-même lésé. L’art. 54 de la CDI laisse la question ouverte ; l’Estonie s’est prononcée pour, la France contre.',
  'glossary.urgent-countermeasure.term': 'contre-mesure urgente',
  'glossary.urgent-countermeasure.line':
    'Prise sans préavis pour préserver les droits de l’État lésé (Articles de la CDI, art. 52(2)). Sa portée en matière cyber est disputée.',
  'glossary.reversibility.term': 'réversibilité',
  'glossary.reversibility.line':
    'Les contre-mesures se prennent, autant que possible, de façon à permettre ensuite la reprise de l’exécution (Articles de la CDI, art. 49(3)).',
  'glossary.erga-omnes.term': 'erga omnes',
  'glossary.erga-omnes.line':
    'Due à la communauté internationale dans son ensemble : tout État peut en invoquer la violation (Articles de la CDI, art. 48). Erga omnes partes : due aux parties à un traité.',
  'glossary.injury.term': 'préjudice',
  'glossary.injury.line':
    'Tout dommage, matériel ou moral, causé par un fait illicite. La réparation l’efface et les contre-mesures s’y mesurent (Articles de la CDI, art. 31 et 51).',
  'glossary.restitution.term': 'restitution',
  'glossary.restitution.line':
    'Rétablir la situation antérieure au fait illicite, sauf impossibilité matérielle ou charge hors de toute proportion (Articles de la CDI, art. 35).',
  'glossary.compensation.term': 'indemnisation',
  'glossary.compensation.line':
    'Une somme pour le dommage évaluable que la restitution ne répare pas, manque à gagner compris (Articles de la CDI, art. 36).',
  'glossary.satisfaction.term': 'satisfaction',
  'glossary.satisfaction.line':
    'Reconnaître la violation, exprimer des regrets ou des excuses, pour le préjudice que l’argent ne répare pas (Articles de la CDI, art. 37). Elle n’humilie pas.',
  'glossary.treaty.term': 'traité',
  'glossary.treaty.line':
    'Un accord écrit entre États, régi par le droit international (Convention de Vienne de 1969, art. 2). Il lie ses parties et, en principe, nul autre.',
  'glossary.opinio-juris.term': 'opinio juris',
  'glossary.opinio-juris.line':
    'La conviction que le droit exige ou permet ce que l’on fait. Avec une pratique générale, elle fait la coutume (Statut de la CIJ, art. 38(1)(b)).',
  'glossary.state-practice.term': 'pratique des États',
  'glossary.state-practice.line':
    'Ce que les États font et disent. Les positions publiées sur le droit applicable au cyber comptent ; la valeur d’une conduite tenue secrète est disputée.',
  'glossary.general-principles.term': 'principes généraux du droit',
  'glossary.general-principles.line':
    'Des principes communs aux systèmes juridiques du monde, source du droit à côté du traité et de la coutume (Statut de la CIJ, art. 38(1)(c)).',
  'glossary.lex-specialis.term': 'lex specialis',
  'glossary.lex-specialis.line':
    'La règle faite pour le cas particulier prime la règle générale, dans la mesure où elles se contredisent (Articles de la CDI, art. 55).',
  'glossary.lex-ferenda.term': 'lex ferenda',
  'glossary.lex-ferenda.line':
    'Le droit tel qu’on le voudrait ; lex lata est le droit tel qu’il est. À propos du cyber, la limite est souvent floue : demander duquel il s’agit.',
  'glossary.soft-law.term': 'droit souple',
  'glossary.soft-law.line':
    'Des textes qui guident sans lier : résolutions, normes volontaires, lignes directrices. Ils peuvent énoncer le droit existant ou aider la coutume à naître.',
  'glossary.good-faith.term': 'bonne foi',
  'glossary.good-faith.line':
    'Exécuter honnêtement ce que l’on doit (Charte, art. 2(2)). À elle seule, elle ne crée pas d’obligation là où il n’y en a pas (CIJ, Actions armées, 1988).',
  'glossary.unilateral-declaration.term': 'déclaration unilatérale',
  'glossary.unilateral-declaration.line':
    'La promesse publique de qui peut engager un État, faite avec l’intention de se lier, le lie en effet (CIJ, Essais nucléaires, 1974).',
  'glossary.estoppel.term': 'estoppel',
  'glossary.estoppel.line':
    'Un État ne peut revenir sur une position claire à laquelle un autre s’est fié à ses dépens. Ses conditions exactes sont débattues.',
  'glossary.peaceful-settlement.term': 'règlement pacifique',
  'glossary.peaceful-settlement.line':
    'Négociation, enquête, médiation, conciliation, arbitrage, juge, organismes régionaux : le devoir est d’y recourir, le choix est libre (Charte, art. 2(3) et 33).',
  'glossary.arbitration.term': 'arbitrage',
  'glossary.arbitration.line':
    'Des juges choisis par les parties tranchent un différend sur la base du droit. La sentence lie ; il faut d’abord y consentir.',
  'glossary.conciliation.term': 'conciliation',
  'glossary.conciliation.line':
    'Une commission examine le différend, en fait et en droit, et propose une solution. Elle ne lie que si les parties l’acceptent.',
  'glossary.fact-finding.term': 'enquête internationale',
  'glossary.fact-finding.line':
    'Un organe impartial établit ce qui s’est passé et laisse le droit de côté. Le cas classique est l’enquête du Dogger Bank, 1905.',
  'glossary.compromissory-clause.term': 'clause compromissoire',
  'glossary.compromissory-clause.line':
    'La clause d’un traité par laquelle les parties acceptent un juge pour les différends qui le concernent. Souvent la seule voie vers la CIJ.',
  'glossary.optional-clause.term': 'clause facultative',
  'glossary.optional-clause.line':
    'La déclaration par laquelle un État accepte la compétence de la CIJ envers tous ceux qui ont fait de même (Statut de la CIJ, art. 36(2)).',
  'glossary.provisional-measures.term': 'mesures conservatoires',
  'glossary.provisional-measures.line':
    'Les ordonnances par lesquelles la CIJ préserve des droits jusqu’à l’arrêt (Statut de la CIJ, art. 41). Elles obligent (LaGrand, 2001).',
  'glossary.advisory-opinion.term': 'avis consultatif',
  'glossary.advisory-opinion.line':
    'La réponse de la CIJ à une question juridique d’un organe ou d’une institution de l’ONU. Il ne lie pas, et pèse lourd.',
  'glossary.standard-of-proof.term': 'degré de preuve',
  'glossary.standard-of-proof.line':
    'À quel point il faut être sûr. Hors du prétoire, nulle règle ne le fixe ; la CIJ veut des preuves de pleine force probante pour les accusations les plus graves.',
  'glossary.burden-of-proof.term': 'charge de la preuve',
  'glossary.burden-of-proof.line':
    'Qui allègue un fait doit l’établir. Si un autre État détient seul les preuves, le juge peut recourir plus largement aux présomptions (Détroit de Corfou, 1949).',
  'glossary.jurisdiction.term': 'compétence',
  'glossary.jurisdiction.line':
    'Le pouvoir d’un État de faire, d’appliquer et d’exécuter le droit. L’exécuter chez autrui suppose une règle permissive, d’ordinaire le consentement (Lotus, 1927).',
} satisfies Record<keyof typeof english, string>;
