// French: the opening of orders, reports, findings, endings; see en/play-report.ts.
import type { playReport as english } from '../en/play-report.ts';

export const playReport = {
  'play.reveal-title': 'Les ordres sont ouverts',
  'play.reveal-lead':
    'D’abord ce qui a été dit en public, puis les actes dans l’ordre où ils ont pris effet. Vous voyez ce qui était public et ce qui vous concernait. Les flèches font avancer.',
  'play.reveal-together':
    'D’abord ce qui a été dit en public, puis les actes publics dans l’ordre où ils ont pris effet. Ce qui était privé ou clandestin n’est pas ici.',
  'play.reveal-lines': 'Positions publiques',
  'play.report-kicker': 'Compte rendu de situation, tour {turn, number}',
  'play.report-title': 'Ce que ce tour a changé',
  'play.happened': 'Ce qui s’est passé d’autre',
  'play.findings': 'Ce que le droit en pense',
  'play.findings-none': 'Le droit n’a rien à dire de ce tour.',
  'play.findings-later': 'Vous l’apprendrez au débriefing.',
  'play.finding-duty': 'Une obligation propre : {duty}',
  'play.finding-nobody': 'L’incident',
  'play.opinion.issue': 'Question',
  'play.opinion.rule': 'Règle',
  'play.opinion.application': 'Application',
  'play.opinion.conclusion': 'Conclusion',
  'play.opinion.is-lawful': 'Était-ce conforme au droit ?',
  'play.opinion.is-duty-met': 'Ce devoir a-t-il été rempli ?',
  'play.opinion.heading': 'La question est posée sous le titre',
  'play.opinion.not-yours': 'Seul celui qui a agi connaît les faits.',
  'play.opinion.by-nature': 'La nature de l’acte en décide ; aucun autre fait n’était nécessaire.',
  'play.confidence.settled': 'établi',
  'play.confidence.majority': 'tenu par la plupart',
  'play.confidence.contested': 'partagé',
  'play.verdict.upholds': 'Il fait ce que demande une norme ou une obligation.',
  'play.verdict.lawful':
    'Il ne viole aucune règle du droit international, ou une justification reconnue le couvre.',
  'play.verdict.unfriendly':
    'Il est licite, et malvenu pour ceux qu’il concerne. Il n’exige pas de justification.',
  'play.verdict.contested': 'Les États sont divisés, ou ce qui le justifierait n’a pas été établi.',
  'play.verdict.unlawful': 'Il viole une règle obligatoire, et rien de ce qui était connu ne le justifie.',
  'play.verdict.undetermined': 'Il dépend d’un fait que personne ne connaît encore.',
  'play.upholds': 'Respecte : {norms}.',
  'play.departs': 'S’écarte de : {norms}.',
  'play.breaches': 'Viole en outre : {norms}.',
  'play.open-facts':
    '{count, plural, one {Une question ouverte pourrait le changer :} other {# questions ouvertes pourraient le changer :}}',
  'play.library': 'Consulter la bibliothèque du droit (dans un nouvel onglet)',
  'play.in-new-tab': '(dans un nouvel onglet ; la table reste comme elle est)',
  'play.rules-passed': '{count, plural, one {La règle qui le fonde} other {Les # règles qui le fondent}}',
  'play.ending-kicker': 'L’exercice est terminé',
  'play.ending-title': 'Comment cela s’est terminé',
  'play.ending-kind': 'La fin',
  'play.ending-none': 'Cela s’est terminé sans fin',
  'play.aftermath-kicker': 'Trente jours plus tard',
  'play.aftermath-title': 'Ce qui est apparu',
  'play.aftermath-lead':
    'Certains secrets tiennent, d’autres non. Au débriefing, toutes les enveloppes sont ouvertes.',
  'play.aftermath-nothing': 'Rien n’est apparu',
  'play.aftermath-nothing-note': 'Pas en trente jours. Le débriefing en sait davantage.',
} satisfies Record<keyof typeof english, string>;
