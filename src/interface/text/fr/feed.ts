// French: what the feed says of every kind of event; see en/feed.ts.
import type { feed as english } from '../en/feed.ts';

export const feed = {
  'feed.exercise-started': 'L’exercice commence.',
  'feed.phase-entered': '{turn, plural, =0 {{phase}} other {Tour {turn, number} : {phase}}}.',
  'feed.clock-set': '{clock}.',
  'feed.seat-readied':
    '{who, select, you {Vous avez terminé cette phase.} other {{actor_the} a terminé cette phase.}}',
  'feed.driver-changed':
    '{driver, select, human {Une personne parle désormais au nom {actor_of}.} bot {L’ordinateur joue désormais {actor_the}.} other {Plus personne ne joue {actor_the}.}}',
  'feed.inject-delivered': 'Nouvelle : « {inject} ».',
  'feed.inject-improvised': 'Nouvelle de l’animateur.',
  'feed.ruled': 'L’animateur a tranché sur un fait : {fact} vaut {value}.',
  'feed.turn-closed': 'Le tour {turn, number} est terminé.',
  'feed.ending-reached': 'Fin : {ending}.',
  'feed.rewound-to': 'L’animateur est revenu à un moment antérieur.',

  'feed.meter-changed': '{meter} : {by}.',
  'feed.trust-changed': 'Votre confiance envers {actor_the} : {by}.',
  'feed.tension-changed': 'Tension entre {actor_the} et {other_the} : {by}.',
  'feed.strain-changed': 'Pression sur vous à l’intérieur : {by}.',
  'feed.capital-changed': 'Votre capital politique : {by}.',
  'feed.flag-set': '{actor_the} : {flag}.',
  'feed.asset-changed': '{asset} : intégrité {by}.',
  'feed.asset-shielded':
    'Mieux protégé jusqu’au tour {until, number}, les vagues y perdent {percent, number} % de leur force : {asset}.',
  'feed.wave-struck':
    '{count, plural, =0 {Une vague arrive et ne trouve rien à frapper.} other {Une vague frappe : {assets}.}}',
  'feed.line-taken.silence':
    '{who, select, you {Vous ne dites rien en public sur l’auteur.} other {{actor_the} ne dit rien en public sur l’auteur.}}',
  'feed.line-taken.concern':
    '{who, select, you {Vous exprimez publiquement votre préoccupation.} other {{actor_the} exprime publiquement sa préoccupation.}}',
  'feed.line-taken.territory':
    '{who, select, you {Vous dites publiquement que cela vient du territoire {other_of}.} other {{actor_the} dit publiquement que cela vient du territoire {other_of}.}}',
  'feed.line-taken.group':
    '{named, select, yes {{who, select, you {Vous nommez publiquement un groupe : {other}.} other {{actor_the} nomme publiquement un groupe : {other}.}}} other {{who, select, you {Vous accusez publiquement un groupe sans le nommer.} other {{actor_the} accuse publiquement un groupe sans le nommer.}}}}',
  'feed.line-taken.state':
    '{who, select, you {Vous désignez publiquement {other_the} comme l’auteur.} other {{actor_the} désigne publiquement {other_the} comme l’auteur.}}',
  'feed.act-resolved':
    '{target, select, none {{who, select, you {Vous agissez : {response}.} other {{actor_the} agit : {response}.}}} other {{who, select, you {Vous agissez : {response}, visant {on}.} other {{actor_the} agit : {response}, visant {on}.}}}}',
  'feed.accident-happened': 'Un accident entre {actor_the} et {other_the}. Personne ne l’a ordonné.',
  'feed.order-demanded':
    '{kind, select, state {Vos ministres exigent un geste fort ce tour-ci.} cert {Vos bénéficiaires exigent que vous montriez ce tour-ci à quoi vous servez.} firm {Votre conseil d’administration exige que l’entreprise se protège ce tour-ci.} other {Vos membres exigent un geste visible ce tour-ci.}}',
  'feed.demand-declined':
    '{kind, select, state {Vous n’avez pas fait ce que vos ministres exigeaient.} cert {Vous n’avez pas fait ce que vos bénéficiaires exigeaient.} firm {Vous n’avez pas fait ce que votre conseil d’administration exigeait.} other {Vous n’avez pas fait ce que vos membres exigeaient.}} {times, plural, =1 {Cela a coûté du capital politique.} other {Cela a coûté du capital politique, et plus que la dernière fois.}}',
  'feed.secret-exposed':
    '{who, select, you {Un de vos secrets est révélé : {secret}.} other {Un secret {actor_of} est révélé : {secret}.}}',

  'feed.contacted.reached': 'Vous appelez {actor_the} et joignez quelqu’un qui peut décider.',
  'feed.contacted.wrong-level':
    'Vous appelez {actor_the}. On répond, mais à un niveau qui ne peut pas décider.',
  'feed.contacted.stale': 'Vous appelez {actor_the}. La fiche est périmée : plus personne n’y répond.',
  'feed.contacted.closed': 'Vous appelez {actor_the}. Aucune permanence.',
  'feed.contacted.by-other': '{actor_the} vous a appelé.',
  'feed.channel-tested': 'La ligne entre vous et {actor_the} est testée et fonctionne.',
  'feed.message-sent':
    '{who, select, you {Vous écrivez ; destinataires : {to}.} other {{actor_the} écrit ; destinataires : {to}.}}',
  'feed.request-made':
    '{who, select, you {Vous demandez {actor_to} {request, select, clarification {des éclaircissements} assistance {de l’assistance} consent {son consentement} evidence {des éléments de preuve} other {d’y mettre fin}}.} other {{actor_the} vous demande {request, select, clarification {des éclaircissements} assistance {de l’assistance} consent {votre consentement} evidence {des éléments de preuve} other {d’y mettre fin}}.}}',
  'feed.request-answered.granted':
    '{who, select, you {Vous accordez {actor_to} ce qui vous était demandé : {request}.} other {{actor_the} vous accorde ce que vous demandiez : {request}.}}',
  'feed.request-answered.declined-with-reasons':
    '{who, select, you {Vous refusez, en disant pourquoi, ce que demandait {actor_the} : {request}.} other {{actor_the} refuse, en disant pourquoi, ce que vous demandiez : {request}.}}{given, select, yes { « {why}. »} other {}}',
  'feed.request-answered.declined':
    '{who, select, you {Vous refusez ce que demandait {actor_the} : {request}.} other {{actor_the} refuse ce que vous demandiez : {request}.}}',
  'feed.request-lapsed':
    '{who, select, you {{actor_the} a laissé votre demande sans réponse : {request}.} other {Vous avez laissé sans réponse une demande {actor_of} : {request}.}}',
  'feed.registered': 'Consigné : {entry}, de la part {actor_of}, à l’adresse {other_of}.',
  'feed.agreement-proposed':
    '{who, select, you {Vous proposez : {agreement}. Avec : {to}.} other {{actor_the} propose : {agreement}.}}',
  'feed.agreement-countered':
    '{who, select, you {Vous proposez d’autres termes : {agreement}. Les signatures antérieures tombent.} other {{actor_the} propose d’autres termes : {agreement}. Les signatures antérieures tombent.}}',
  'feed.agreement-signed':
    '{who, select, you {Vous signez} other {{actor_the} signe}} : {agreement}{reserved, plural, =0 {} one {, avec une réserve} other {, avec # réserves}}.',
  'feed.agreement-entered': 'Désormais en vigueur : {agreement}.',
  'feed.agreement-declined':
    '{who, select, you {Vous refusez} other {{actor_the} refuse}} : {agreement}. La proposition est retirée de la table.',
  'feed.agreement-lapsed': 'Les signatures ne sont pas venues à temps : {agreement} est caduc.',
  'feed.agreement-withdrawn':
    '{who, select, you {Vous vous retirez} other {{actor_the} se retire}} de : {agreement}. L’accord a pris fin.',
  'feed.breach-detected':
    '{who, select, you {On remarque que vous avez rompu} other {{actor_the} a rompu}} un engagement : {clause} ({agreement}).',
  'feed.act-written': 'Vous avez décrit un acte avec vos propres mots ; l’animateur vous répondra.',
  'feed.act-mapped':
    '{mapped, select, yes {L’animateur lit ce que vous avez écrit comme : {response}.} lapsed {Ce que vous avez écrit n’a pas été repris avant l’ouverture des ordres : il n’en sort rien. Écrivez-le de nouveau au prochain tour.} other {L’animateur n’admet pas ce que vous avez écrit.}}',
  'feed.order-sealed':
    '{who, select, you {Vous avez scellé votre ordre : {acts, plural, =0 {aucun acte} one {un acte} other {# actes}}.} other {{actor_the} a scellé son ordre.}}',
  'feed.choice-taken': 'Votre choix secret prend effet : {choice}.',

  'feed.evidence-gained':
    '{how, select, given {Vous remettez {actor_to} une copie de « {evidence} ».} received {{actor_the} vous remet « {evidence} ».} other {Vous détenez désormais « {evidence} ».}}',
  'feed.source-burned': 'La source de « {evidence} » est perdue : la partager l’a trahie.',
  'feed.evidence-published':
    '{who, select, news {Dans la presse : « {evidence} ».} you {Vous rendez public : « {evidence} ».} other {{actor_the} rend public : « {evidence} ».}}',
  'feed.planting-found':
    '{who, select, you {On découvre que vous avez fabriqué « {evidence} ».} other {On découvre que {actor_the} a fabriqué « {evidence} ».}}',
  'feed.evidence-preserved':
    'Les traces que vous détenez ou pouvez atteindre sont conservées : elles ne se perdent plus.',
  'feed.joint-found':
    '{published, select, yes {L’enquête conjointe établit un constat et le publie.} other {L’enquête conjointe établit un constat. Seules ses parties le connaissent.}}',
  'feed.joint-published':
    '{who, select, you {Vous publiez} other {{actor_the} publie}} le constat de l’enquête conjointe.',
  'feed.contributed':
    '{count, plural, =0 {Vous ne donnez rien à l’enquête conjointe ce tour-ci.} one {Vous donnez un élément à l’enquête conjointe.} other {Vous donnez # éléments à l’enquête conjointe.}}',
  'feed.estimated': 'Vous avez posé votre estimation.',
  'feed.finding-made':
    'Ce que le droit dit {subject, select, duty {{who, select, you {d’une de vos obligations} other {d’une obligation {actor_of}}}} other {{who, select, you {de votre acte} other {de l’acte {actor_of}}}}} : {verdict, select, upholds {conforme à ce que demande une norme ou une obligation} lawful {licite} unfriendly {licite, mais inamical} contested {controversé} unlawful {illicite} other {impossible à déterminer}}.',
} satisfies Record<keyof typeof english, string>;
