// Glossary, French: diplomatic relations, the United Nations, regions and treaties.
import type { glossaryInstitutions as english } from '../en/glossary-institutions.ts';

export const glossaryInstitutions = {
  'glossary.inviolability.term': 'inviolabilité',
  'glossary.inviolability.line':
    'Les agents de l’État accréditaire n’entrent pas dans une mission et ne touchent ni ses archives ni sa correspondance (Convention de Vienne de 1961, art. 22, 24, 27).',
  'glossary.diplomatic-immunity.term': 'immunité diplomatique',
  'glossary.diplomatic-immunity.line':
    'Un diplomate ne peut être arrêté, ni jugé au pénal par l’État accréditaire (Convention de Vienne de 1961, art. 29 à 31). L’État accréditant peut y renoncer.',
  'glossary.receiving-state.term': 'État accréditaire',
  'glossary.receiving-state.line':
    'L’État où travaille une mission diplomatique ; l’État accréditant est celui qui l’envoie.',
  'glossary.severance-of-relations.term': 'rupture des relations',
  'glossary.severance-of-relations.line':
    'Mettre fin aux relations diplomatiques. Licite à tout moment ; locaux et archives restent à respecter (Convention de Vienne de 1961, art. 45).',
  'glossary.recall-for-consultations.term': 'rappel en consultation',
  'glossary.recall-for-consultations.line':
    'Faire revenir son ambassadeur pour un temps, afin de marquer un mécontentement sans rien que le droit ne remarque.',
  'glossary.aide-memoire.term': 'aide-mémoire',
  'glossary.aide-memoire.line':
    'Un bref résumé écrit laissé après une démarche orale, pour que nul ne se souvienne mal de ce qui fut dit.',
  'glossary.back-channel.term': 'canal officieux',
  'glossary.back-channel.line':
    'Un contact hors des voies officielles, rapide et niable. Ce qui s’y dit ne vaut notification que si les deux côtés l’avouent ensuite.',
  'glossary.chapter-vii.term': 'chapitre VII',
  'glossary.chapter-vii.line':
    'La partie de la Charte où le Conseil de sécurité constate une menace contre la paix et décide des mesures, force comprise (art. 39 à 51).',
  'glossary.veto.term': 'veto',
  'glossary.veto.line':
    'Le vote négatif d’un membre permanent empêche toute décision du Conseil de sécurité qui n’est pas de procédure (Charte, art. 27(3)).',
  'glossary.general-assembly.term': 'Assemblée générale',
  'glossary.general-assembly.line':
    'L’organe de l’ONU où siègent tous les membres. Ses résolutions recommandent ; certaines déclarent un droit qui lie à un autre titre.',
  'glossary.regional-arrangement.term': 'accord régional',
  'glossary.regional-arrangement.line':
    'Un organisme pour la paix et la sécurité d’une région (Charte, art. 52). Pour une action coercitive, il lui faut l’autorisation du Conseil (art. 53(1)).',
  'glossary.global-mechanism.term': 'Mécanisme mondial',
  'glossary.global-mechanism.line':
    'L’enceinte permanente de l’ONU sur les TIC et la sécurité internationale, convenue en 2024 et 2025 pour succéder au groupe de travail.',
  'glossary.poc-directory.term': 'Annuaire mondial des contacts',
  'glossary.poc-directory.line':
    'La liste intergouvernementale de l’ONU des points de contact diplomatiques et techniques, ouverte en mai 2024. La participation est volontaire.',
  'glossary.eu-toolbox.term': 'boîte à outils de l’UE',
  'glossary.eu-toolbox.line':
    'Le cadre de l’Union pour une réponse diplomatique commune, de la déclaration aux sanctions (conclusions de 2017, lignes révisées en 2023).',
  'glossary.gcsc.term': 'GCSC',
  'glossary.gcsc.line':
    'La Commission mondiale sur la stabilité du cyberespace : des experts qui ont proposé huit normes de 2017 à 2019, à commencer par celle du cœur public.',
  'glossary.un-cybercrime-convention.term': 'Convention ONU cybercriminalité',
  'glossary.un-cybercrime-convention.line':
    'Adoptée par l’Assemblée générale le 24 décembre 2024, ouverte à la signature à Hanoï en octobre 2025. Il faut quarante parties pour son entrée en vigueur.',
  'glossary.data-preservation.term': 'conservation rapide',
  'glossary.data-preservation.line':
    'Mettre des données à l’abri de toute modification en attendant l’entraide (Convention de Budapest, art. 16 et 29). La remise est une seconde étape.',
  'glossary.transborder-access.term': 'accès transfrontière',
  'glossary.transborder-access.line':
    'Atteindre des données à l’étranger : publiques, ou avec le consentement légal de qui peut les livrer (Convention de Budapest, art. 32). Au-delà, disputé.',
  'glossary.political-commitment.term': 'engagement politique',
  'glossary.political-commitment.line':
    'Une promesse sérieuse mais sans force juridique. Y manquer coûte la confiance, et n’ouvre aucun droit à des contre-mesures.',
  'glossary.framework-of-responsible-behaviour.term': 'cadre du comportement responsable',
  'glossary.framework-of-responsible-behaviour.line':
    'Ce dont les membres de l’ONU sont convenus : le droit international s’applique ; onze normes ; mesures de confiance ; renforcement des capacités.',
} satisfies Record<keyof typeof english, string>;
