// Glossary, French: international law. Articles of 2001 on state responsibility (« Articles de la CDI »).
import type { glossaryLaw as english } from '../en/glossary-law.ts';

export const glossaryLaw = {
  'glossary.state-responsibility.term': 'responsabilité de l’État',
  'glossary.state-responsibility.line':
    'Un État répond de la conduite qui lui est attribuable et qui viole une de ses obligations. Il faut établir les deux (Articles de la CDI, art. 1 et 2).',
  'glossary.arsiwa.term': 'Articles de la CDI',
  'glossary.arsiwa.line':
    'Articles sur la responsabilité de l’État pour fait internationalement illicite, Commission du droit international, 2001. Pas un traité ; en grande partie coutumiers.',
  'glossary.attribution.term': 'attribution',
  'glossary.attribution.line':
    'Imputer une conduite à un État, parce que ses organes ont agi ou qu’il a donné des instructions, dirigé ou contrôlé autrui (Articles de la CDI, art. 4 à 11).',
  'glossary.effective-control.term': 'contrôle effectif',
  'glossary.effective-control.line':
    'Le critère pour la conduite de particuliers : l’État a mené l’opération elle-même (Nicaragua, par. 109-115 ; Génocide en Bosnie, par. 399-407, contre le « contrôle global » de Tadić).',
  'glossary.sovereignty.term': 'souveraineté',
  'glossary.sovereignty.line':
    'L’autorité d’un État sur son territoire et ce qui s’y trouve. Est-ce aussi une règle qu’une cyberopération peut violer ? Quelques-uns en doutent.',
  'glossary.non-intervention.term': 'non-intervention',
  'glossary.non-intervention.line':
    'La règle coutumière selon laquelle nul État ne peut en contraindre un autre dans des matières qu’il décide librement, comme ses élections.',
  'glossary.use-of-force.term': 'emploi de la force',
  'glossary.use-of-force.line':
    'Interdit entre États (Charte des Nations Unies, art. 2, par. 4). Pour la plupart des États qui en ont parlé, une cyberopération en relève si son ampleur et ses effets égalent ceux des armes.',
  'glossary.armed-attack.term': 'agression armée',
  'glossary.armed-attack.line':
    'La forme la plus grave de l’emploi de la force ; elle seule ouvre le droit de légitime défense (Charte des Nations Unies, art. 51). Les États-Unis ne voient pas d’écart entre les deux.',
  'glossary.self-defence.term': 'légitime défense',
  'glossary.self-defence.line':
    'La force pour repousser une agression armée. Elle doit être nécessaire, proportionnée, et aussitôt signalée au Conseil de sécurité (art. 51).',
  'glossary.countermeasure.term': 'contre-mesure',
  'glossary.countermeasure.line':
    'Un manquement que justifie un manquement antérieur : par l’État lésé, contre le responsable, pour l’amener à s’exécuter ; jamais par la force (Articles de la CDI, art. 49 à 54).',
  'glossary.prior-call.term': 'sommation et préavis',
  'glossary.prior-call.line':
    'Avant une contre-mesure : demander à l’État de s’exécuter, donner préavis et offrir de négocier. L’urgence peut dispenser du préavis (Articles de la CDI, art. 52).',
  'glossary.necessity.term': 'état de nécessité',
  'glossary.necessity.line':
    'Un ultime recours : le seul moyen de protéger un intérêt essentiel d’un péril grave et imminent. Il ne suppose aucun tort de l’autre (Articles de la CDI, art. 25).',
  'glossary.retorsion.term': 'rétorsion',
  'glossary.retorsion.line':
    'Un acte inamical mais licite, comme expulser des diplomates ou suspendre une aide. Ne violant rien, il n’a pas à être justifié.',
  'glossary.reprisal.term': 'représailles',
  'glossary.reprisal.line':
    'Une riposte par des moyens autrement illicites. Les représailles armées sont interdites en temps de paix.',
  'glossary.due-diligence.term': 'diligence due',
  'glossary.due-diligence.line':
    'Le devoir de ne pas laisser sciemment utiliser son territoire pour nuire à d’autres États : agir, si possible, dès que l’on sait. S’il lie dans le cyberespace, et jusqu’où, est disputé.',
  'glossary.proportionality.term': 'proportionnalité',
  'glossary.proportionality.line':
    'Une mesure ne doit pas excéder sa raison : pour la contre-mesure, le préjudice subi ; pour la légitime défense, ce qu’il faut pour repousser l’agression.',
  'glossary.consent.term': 'consentement',
  'glossary.consent.line':
    'Le consentement valable d’un État exclut l’illicéité de l’acte envers lui seul, dans les limites de ce qui fut consenti (Articles de la CDI, art. 20).',
  'glossary.injured-state.term': 'État lésé',
  'glossary.injured-state.line':
    'L’État à qui l’obligation était due individuellement, ou que la violation atteint spécialement (CDI, art. 42). Il peut exiger cessation et réparation, et prendre des contre-mesures.',
  'glossary.third-state.term': 'État tiers',
  'glossary.third-state.line':
    'Un État qui n’est ni l’auteur du fait illicite ni sa victime. Les contre-mesures ne peuvent porter atteinte à ses droits.',
  'glossary.transit-state.term': 'État de transit',
  'glossary.transit-state.line':
    'Un État dont l’attaque ne fait que traverser les réseaux. Ce qu’il doit, et à partir de quand, est débattu ; l’aide sur demande est une norme.',
  'glossary.cessation.term': 'cessation',
  'glossary.cessation.line':
    'Mettre fin à un fait illicite qui se poursuit : le premier devoir de l’État responsable (Articles de la CDI, art. 30).',
  'glossary.assurances-of-non-repetition.term': 'garanties de non-répétition',
  'glossary.assurances-of-non-repetition.line':
    'La promesse, assortie de garanties si les circonstances l’exigent, qu’un fait illicite ne se reproduira pas (Articles de la CDI, art. 30).',
  'glossary.reparation.term': 'réparation',
  'glossary.reparation.line':
    'L’effacement intégral du préjudice, par restitution, indemnisation ou satisfaction, telles des excuses (Articles de la CDI, art. 31 et 34 à 37).',
  'glossary.custom.term': 'droit coutumier',
  'glossary.custom.line':
    'Le droit qui naît de ce que les États font généralement, convaincus que le droit l’exige. Il les lie sans signature.',
  'glossary.peremptory-norm.term': 'norme impérative',
  'glossary.peremptory-norm.line':
    'Une règle à laquelle nul ne peut déroger, telle l’interdiction de l’agression ou de la torture. Aucune circonstance n’en excuse la violation.',
  'glossary.tallinn-manual.term': 'Manuel de Tallinn',
  'glossary.tallinn-manual.line':
    'Un exposé du droit des cyberopérations par des experts internationaux (version 2.0, 2017). Influent, mais il ne lie personne.',
  'glossary.budapest-convention.term': 'Convention de Budapest',
  'glossary.budapest-convention.line':
    'La Convention du Conseil de l’Europe sur la cybercriminalité, 2001, ouverte au-delà de l’Europe : infractions, pouvoirs et coopération.',
} satisfies Record<keyof typeof english, string>;
