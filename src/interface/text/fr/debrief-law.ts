// French: the three acts and the opinion on each; see en/debrief-law.ts.
import type { debriefLaw as english } from '../en/debrief-law.ts';

export const debriefLaw = {
  'debrief.case.title': 'Acte {place, number} sur {all, number} : {subject}',
  'debrief.case.now.facts': 'Lisez les faits. Puis dites ce que le droit en fait, avant d’ouvrir l’avis.',
  'debrief.case.now.open': 'Comparez votre réponse à l’avis, et dites où vous n’êtes pas d’accord.',
  'debrief.case.chosen': 'Pourquoi celui-ci',
  'debrief.case.why.gravest-own':
    'De tout ce qu’ont fait ceux qui étaient assis ici, c’est ce que le droit a jugé le plus sévèrement, d’après ce qui était su.',
  'debrief.case.why.gravest':
    'De tout ce qui s’est fait à la table, c’est ce que le droit a jugé le plus sévèrement, d’après ce qui était su.',
  'debrief.case.why.parted': 'Ici, ce qui était su et ce qui était vrai mènent à des réponses différentes.',
  'debrief.case.why.contested': 'Ici, les États eux-mêmes ne s’accordent pas sur le droit.',
  'debrief.case.why.next': 'Après le premier, c’est ce que le droit a jugé le plus sévèrement.',
  'debrief.case.why.restraint':
    'Un autre siège a fait ce que demande une norme ou un devoir ; de tous ces actes, celui-ci a gagné le plus de confiance.',
  'debrief.case.why.other': 'Un autre siège, pour que le regard ne s’arrête pas au sien.',
  'debrief.case.none': 'Personne n’a agi, il n’y a donc rien à juger. C’était aussi une décision.',

  'debrief.case.facts': 'Les faits',
  'debrief.case.who': 'Qui',
  'debrief.case.when': 'Quand',
  'debrief.case.whom': 'Envers qui',
  'debrief.case.nobody': 'Personne en particulier',
  'debrief.case.how': 'Comment',
  'debrief.case.aim': 'But déclaré',
  'debrief.case.cited': 'Invoqué comme base',
  'debrief.case.nothing-cited': 'Rien',
  'debrief.case.with-evidence': 'Éléments de preuve joints',
  'debrief.case.urgent': 'Déclaré urgent',
  'debrief.case.reason': 'Raison donnée',
  'debrief.case.asked': 'Ce qui était demandé',
  'debrief.case.asked-by': '{request} ; demande {actor_of}',
  'debrief.case.about-incident':
    'Ce qui a frappé, jugé comme l’acte de son auteur. Une contre-mesure suppose un fait illicite de l’État qu’elle vise : que c’en soit un ou non décide pour tous ceux qu’il a lésés.',
  'debrief.case.author-later':
    'D’après ce qui était su, personne n’avait été désigné avec preuve comme l’auteur.',
  'debrief.case.followed': 'Ce qui s’ensuivit',

  'debrief.duty.tolerate_territory': 'Ne pas laisser utiliser son territoire pour nuire',
  'debrief.duty.assistance_response': 'Répondre à une demande d’aide',
  'debrief.duty.clarification_response': 'Répondre à une question',
  'debrief.duty.other': 'Un devoir',
  'debrief.duty.about.tolerate_territory':
    'Le dommage venait de son territoire ou y passait{knew, select, told { ; il en avait été averti} knew { ; il le savait} other { ; s’il le savait fait partie de la question}}. Il s’agit de ce qu’il a fait alors.',
  'debrief.duty.about.assistance_response': 'On lui a demandé de l’aide. Il s’agit de ce qu’il a répondu.',
  'debrief.duty.about.clarification_response':
    'On lui a demandé ce qu’il savait ou voulait dire. Il s’agit de ce qu’il a répondu.',
  'debrief.duty.about.other': 'Il s’agit de ce qu’il a fait, ou laissé, quand un devoir est venu à échéance.',
  'debrief.incident': 'L’incident lui-même',

  'debrief.verdict.upholds': 'il honore une norme ou un devoir',
  'debrief.verdict.lawful': 'licite',
  'debrief.verdict.unfriendly': 'inamical, mais licite',
  'debrief.verdict.contested': 'controversé',
  'debrief.verdict.unlawful': 'illicite',
  'debrief.verdict.undetermined': 'indéterminable',
  'debrief.sure.guess': 'au jugé',
  'debrief.sure.fair': 'plutôt sûrs',
  'debrief.sure.certain': 'certains',

  'debrief.say.verdict': 'Qu’en dites-vous ?',
  'debrief.say.verdict-hint':
    'Accordez-vous sur une réponse pour la table ; comptez ensuite qui aurait dit autre chose.',
  'debrief.say.sure': 'À quel point en êtes-vous sûrs ?',
  'debrief.say.sure.guess': 'Au jugé',
  'debrief.say.sure.fair': 'Plutôt sûrs',
  'debrief.say.sure.certain': 'Certains',
  'debrief.say.open': 'Ouvrir l’avis',
  'debrief.say.choose-first':
    'Dites d’abord ce que vous pensez : choisissez une appréciation et votre degré de certitude.',
  'debrief.say.skip': 'L’ouvrir sans répondre',
  'debrief.say.same': 'Vous avez dit : {said} ({sure}). L’avis aussi.',
  'debrief.say.other': 'Vous avez dit : {said} ({sure}). L’avis dit : {verdict}.',
  'debrief.say.near':
    'Vous avez dit : {said} ({sure}). L’avis dit : {verdict}. Ni l’un ni l’autre n’est une violation.',
  'debrief.say.divided':
    'Vous avez dit : {said} ({sure}). L’avis tient le point pour controversé : votre réponse peut se défendre.',
  'debrief.say.sure-and-wrong':
    'Être certain et avoir raison sont deux choses. Qu’est-ce qui vous rendait si sûrs ?',
  'debrief.say.none': 'Vous l’avez ouvert sans répondre.',

  'debrief.opinion': 'Avis',
  'debrief.opinion.page': 'Avis sur un cas',
  'debrief.opinion.no-case': 'Ce cas n’existe pas dans le dossier de cet exercice.',
  'debrief.opinion.issue': 'Question',
  'debrief.opinion.rule': 'Règle',
  'debrief.opinion.application': 'Application',
  'debrief.opinion.conclusion': 'Conclusion',
  'debrief.opinion.issue-act':
    'Était-il conforme au droit que {actor_the} choisisse, au tour {turn, number}, « {response} »{target, select, none {} other { envers {on}}} ?',
  'debrief.opinion.issue-duty':
    'Au tour {turn, number}, ce que le droit et les normes demandent ici a-t-il été fait par {actor_the} : « {duty} » ?',
  'debrief.opinion.issue-incident':
    'L’incident lui-même, tel qu’il se présentait au tour {turn, number}, était-il un fait internationalement illicite dont un État doit répondre ?',
  'debrief.opinion.table': 'Question posée sous le titre',
  'debrief.opinion.sources': 'Sources',
  'debrief.opinion.no-rule':
    'La règle de cette appréciation ({rule}) n’est pas dans la bibliothèque de cette version.',
  'debrief.opinion.fact': 'Ce que demande la règle',
  'debrief.opinion.answer': 'Réponse',
  'debrief.opinion.cause': 'D’où cela vient',
  'debrief.opinion.more-facts':
    '{count, plural, one {Un autre fait examiné} other {# autres faits examinés}}',
  'debrief.opinion.known': 'D’après ce qui était su',
  'debrief.opinion.true': 'D’après ce qui était vrai',
  'debrief.opinion.known-note':
    'Ce que {actor_the} pouvait savoir en scellant, d’après ses éléments et le registre ; son propre rôle dans l’incident n’est demandé que pour ses devoirs. Cela compte pour les échelles.',
  'debrief.opinion.incident-known-note':
    'Ce qui pouvait être su une fois qu’il avait frappé. Que d’autres aient pu répondre par des contre-mesures dépend de ce qu’ils ont su ensuite de son auteur.',
  'debrief.opinion.true-note': 'Ce qu’il en était vraiment. Cela compte pour les suites et la réparation.',
  'debrief.opinion.same-both': 'Ce qui était su et ce qui était vrai mènent à la même réponse.',
  'debrief.opinion.same-otherwise': 'La même réponse, par une autre règle',
  'debrief.opinion.true-sources': 'Sources d’après ce qui était vrai',
  'debrief.opinion.parted': 'Ce qui a fait la différence',
  'debrief.opinion.good-faith':
    'La bonne foi explique l’acte ; elle n’efface pas l’illicite. Selon l’avis majoritaire, qui se trompe d’auteur répond de son erreur.',
  'debrief.opinion.confidence.settled': 'Les États s’y accordent.',
  'debrief.opinion.confidence.settled-dissent':
    'Presque tous les États s’y accordent ; l’opinion divergente est dite plus bas.',
  'debrief.opinion.confidence.undisputed': 'Ce n’est pas controversé.',
  'debrief.opinion.confidence.majority': 'C’est l’avis de la plupart de ceux qui se sont exprimés.',
  'debrief.opinion.confidence.majority-dissent':
    'C’est l’avis du plus grand nombre ; l’opinion divergente est dite plus bas.',
  'debrief.opinion.body.domestic': 'Cela relève du droit interne, non du droit entre États.',
  'debrief.opinion.so':
    '{verdict, select, upholds {D’après ce qui pouvait être su, {actor_the} a fait ce que demande une norme ou un devoir.} lawful {D’après ce qui pouvait être su, {actor_the} n’a enfreint aucune règle du droit international.} unfriendly {D’après ce qui pouvait être su, {actor_the} n’a enfreint aucune règle ; l’acte n’en était pas moins inamical.} unlawful {D’après ce qui pouvait être su, {actor_the} a enfreint une règle obligatoire, et rien ne le justifiait.} contested {{lean, select, lawful {Que {actor_the} ait respecté le droit est controversé ; l’opinion penche pour le oui.} unlawful {Que {actor_the} ait respecté le droit est controversé ; l’opinion penche pour le non.} other {Que {actor_the} ait respecté le droit est controversé, sans qu’un camp l’emporte nettement.}}} other {On ne peut dire si {actor_the} a respecté le droit : il manque un fait dont dépend la réponse.}}',
  'debrief.opinion.so-incident':
    '{verdict, select, unlawful {{body, select, domestic {D’après ce qui pouvait être su, l’incident était une infraction au droit interne ; qu’il fût le fait illicite d’un État n’était pas établi.} other {D’après ce qui pouvait être su, l’incident a enfreint une règle obligatoire du droit international, et rien ne le justifiait.}}} contested {Que l’incident ait été un fait internationalement illicite est controversé{lean, select, lawful { ; l’opinion penche pour le non.} unlawful { ; l’opinion penche pour le oui.} other {, sans qu’un camp l’emporte nettement.}}} undetermined {On ne peut dire si l’incident était un fait internationalement illicite : il manque un fait dont dépend la réponse.} other {D’après ce qui pouvait être su, l’incident n’a enfreint aucune règle du droit international.}}',
  'debrief.opinion.so-incident-true':
    '{body, select, domestic {D’après ce qui était vrai, c’était une infraction au droit interne, et non le fait d’un État.} other {{verdict, select, unlawful {D’après ce qui était vrai, c’était le fait d’un État, et il a enfreint une règle obligatoire du droit international.} contested {D’après ce qui était vrai, c’était le fait d’un État ; qu’il ait enfreint le droit international est controversé.} undetermined {D’après ce qui était vrai, c’était le fait d’un État ; on ne peut dire s’il a enfreint le droit international.} other {D’après ce qui était vrai, c’était le fait d’un État, et il n’a enfreint aucune règle du droit international.}}}}',
  'debrief.opinion.so-besides':
    '{verdict, select, upholds {D’après ce qui pouvait être su, {actor_the} a fait ce que demande une norme ou un devoir} unfriendly {D’après ce qui pouvait être su, l’acte même n’a enfreint aucune règle et n’était qu’inamical} other {D’après ce qui pouvait être su, l’acte même n’a enfreint aucune règle}} ; mais {actor_the} a violé un devoir distinct qui l’accompagne{duties, select, none {} other { : {named}}}.',
  'debrief.opinion.so-true': 'D’après ce qui était vrai, la réponse est autre : {verdict}.',
  'debrief.opinion.divided':
    'Les États sont divisés sur la règle elle-même ; qui soutient quoi est dit plus bas.',
  'debrief.opinion.not-shown':
    '{count, plural, one {La question reste ouverte parce qu’une chose devait être établie et ne l’a pas été :} other {La question reste ouverte parce que ces choses devaient être établies et ne l’ont pas été :}}',
  'debrief.opinion.true-rule': 'D’après ce qui était vrai, une autre règle décide :',
  'debrief.opinion.norms-above': 'Aucun autre que ceux sur lesquels repose l’appréciation elle-même.',
  'debrief.opinion.disagree': 'Qui n’est pas d’accord, et pourquoi',
  'debrief.opinion.who': 'Qui soutient quoi',
  'debrief.opinion.dissent': 'Opinion divergente',
  'debrief.opinion.note': 'Remarque',
  'debrief.opinion.nobody-disagrees':
    'La bibliothèque ne connaît aucune position publiée d’un État qui s’y oppose.',
  'debrief.opinion.norms': 'Normes et devoirs, à côté',
  'debrief.opinion.upholds': 'Honorés',
  'debrief.opinion.departs': 'Écarts (norme volontaire ; jamais illicite pour cette seule raison)',
  'debrief.opinion.breaches': 'Violés à côté (un devoir distinct)',
  'debrief.opinion.no-norms': 'Rien à relever : ni norme honorée, ni écart, ni violation.',
  'debrief.opinion.turn': 'Ce qui y aurait changé quelque chose',
  'debrief.opinion.turn-to': 'Si la réponse avait été « {value} » : {verdict}.',
  'debrief.opinion.open': 'Resté ouvert d’après ce qui était su, et capable de changer l’appréciation',
  'debrief.opinion.no-turn': 'Aucun fait à lui seul n’y aurait rien changé.',
  'debrief.opinion.language':
    'Les règles et les sources sont citées d’après la bibliothèque du droit ; sa langue, pour l’instant : {language}.',
  'debrief.opinion.library-waiting': 'Chargement de la bibliothèque du droit…',
  'debrief.opinion.library-failed':
    'La bibliothèque du droit n’a pas pu être chargée : motifs et sources manquent ici. L’appréciation demeure.',
} satisfies Record<keyof typeof english, string>;
