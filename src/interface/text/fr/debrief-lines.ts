// French: the timeline's sentence for every kind of event; see en/debrief-lines.ts.
import type { debriefLines as english } from '../en/debrief-lines.ts';

export const debriefLines = {
  'debrief.line.exercise-started': 'L’exercice commence.',
  'debrief.line.phase-entered': '{phase}',
  'debrief.line.clock-set':
    'L’horloge : {clock, select, running {en marche} paused {en pause} expired {temps écoulé} other {arrêtée}}.',
  'debrief.line.seat-readied': '{actor_the} a terminé la phase.',
  'debrief.line.driver-changed':
    '{driver, select, human {Une personne reprend le siège {actor_of}.} bot {L’ordinateur reprend le siège {actor_of}.} other {Le siège {actor_of} reste sans joueur.}}',
  'debrief.line.inject-delivered':
    '{all, select, yes {Nouvelle pour tous} other {Nouvelle pour {to} et personne d’autre}} : « {inject} ».',
  'debrief.line.inject-improvised':
    '{all, select, yes {Nouvelle de l’animateur pour tous} other {Nouvelle de l’animateur pour {to} et personne d’autre}}.',
  'debrief.line.ruled': 'L’animateur tranche sur un fait : {fact} vaut {value}.',
  'debrief.line.turn-closed':
    'Le tour {turn, number} est terminé : escalade {escalation, number}, dommage {harm, number}.',
  'debrief.line.ending-reached': 'Fin : {ending}.',
  'debrief.line.rewound-to': 'L’animateur revient à un moment antérieur.',

  'debrief.line.meter-changed': '{meter} : {by}',
  'debrief.line.trust-changed': 'Confiance {actor_of} envers {other_the} : {by}',
  'debrief.line.tension-changed': 'Tension entre {actor_the} et {other_the} : {by}',
  'debrief.line.strain-changed': 'Pression intérieure sur {actor_the} : {by}',
  'debrief.line.capital-changed': 'Capital politique {actor_of} : {by}',
  'debrief.line.flag-set': '{actor} : {flag}',
  'debrief.line.asset-changed': '{asset} : intégrité {by}',
  'debrief.line.asset-shielded':
    '{asset} : les vagues y perdent {percent, number} % de leur force, jusqu’au tour {until, number}',
  'debrief.line.measure-bound': 'Une mesure {actor_of} pèse sur {other_the}, jusqu’au tour {until, number}',
  'debrief.line.wave-struck':
    '{count, plural, =0 {Une vague arrive et ne trouve rien à frapper.} other {Une vague frappe : {assets}. Dommage : {harm, number}.}}',

  'debrief.line.line-taken.silence': '{actor_the} ne dit rien en public sur l’auteur.',
  'debrief.line.line-taken.concern': '{actor_the} exprime publiquement sa préoccupation.',
  'debrief.line.line-taken.territory':
    '{actor_the} dit publiquement que cela vient du territoire {other_of}.',
  'debrief.line.line-taken.group':
    '{named, select, yes {{actor_the} nomme publiquement un groupe : {other}.} other {{actor_the} accuse publiquement un groupe, sans le nommer.}}',
  'debrief.line.line-taken.state': '{actor_the} désigne publiquement {other_the} comme l’auteur.',
  'debrief.line.act-resolved':
    '{target, select, none {{actor_the} : {response}.} other {{actor_the}, envers {on} : {response}.}}',
  'debrief.line.accident-happened': 'Un accident entre {actor_the} et {other_the}. Personne ne l’a ordonné.',
  'debrief.line.order-demanded': 'À l’intérieur, on exige un geste fort ; siège visé : {actor}.',
  'debrief.line.demand-declined':
    '{actor_the} ne fait pas ce que l’on exige à l’intérieur{times, plural, =1 {} other {, pour la {times, selectordinal, one {#re} other {#e}} fois}}.',
  'debrief.line.secret-exposed': 'Un secret {actor_of} est révélé : {secret}.',
  'debrief.line.choice-taken': '{actor_the} décide en secret : {choice}.',

  'debrief.line.contacted':
    '{actor_the} appelle {other_the} : {outcome, select, reached {on joint quelqu’un qui peut décider} stale {la fiche est périmée} closed {aucune permanence} other {ce n’est pas le bon niveau}}.',
  'debrief.line.channel-tested': 'La ligne entre {actor_the} et {other_the} est testée et fonctionne.',
  'debrief.line.message-sent': '{actor_the} écrit ; destinataires : {to}.',
  'debrief.line.request-made':
    '{actor_the} demande {other_to} {request, select, clarification {des éclaircissements} assistance {de l’assistance} consent {son consentement} evidence {des éléments de preuve} other {d’y mettre fin}}.',
  'debrief.line.request-answered':
    '{actor_the} {answer, select, granted {accorde} declined-with-reasons {refuse, en disant pourquoi,} other {refuse}} ce que demandait {other_the} ({request}){given, select, yes { : « {why} »} other {}}.',
  'debrief.line.request-lapsed': '{actor_the} laisse sans réponse une demande {other_of} ({request}).',
  'debrief.line.registered': 'Consigné : {entry}, de la part {actor_of}, à l’adresse {other_of}.',
  'debrief.line.agreement-proposed': '{actor_the} propose : {agreement}. Avec : {to}.',
  'debrief.line.agreement-countered': '{actor_the} propose d’autres termes : {agreement}.',
  'debrief.line.agreement-signed':
    '{actor_the} signe : {agreement}{reserved, plural, =0 {} one {, avec une réserve} other {, avec # réserves}}.',
  'debrief.line.agreement-entered': 'En vigueur entre {to} : {agreement}.',
  'debrief.line.agreement-declined': '{actor_the} refuse : {agreement}.',
  'debrief.line.agreement-lapsed': 'Signatures venues trop tard : {agreement}.',
  'debrief.line.agreement-withdrawn': '{actor_the} se retire de : {agreement}.',
  'debrief.line.clause-breached':
    '{actor_the} rompt une promesse, et personne ne le remarque : {clause} ({agreement}).',
  'debrief.line.breach-detected':
    '{actor_the} rompt une promesse, et cela se remarque : {clause} ({agreement}).',
  'debrief.line.act-written': '{actor_the} écrit un acte avec ses propres mots.',
  'debrief.line.act-mapped':
    '{mapped, select, yes {L’animateur prend l’acte écrit {actor_of} pour : {response}.} lapsed {L’acte écrit {actor_of} n’est pas repris avant l’ouverture des ordres.} other {L’animateur n’admet pas l’acte écrit {actor_of}.}}',
  'debrief.line.order-sealed':
    '{actor_the} scelle son ordre : {acts, plural, =0 {aucun acte} one {un acte} other {# actes}}.',

  'debrief.line.evidence-gained':
    '{how, select, start {{actor_the} détient au départ « {evidence} ».} given {{other_the} remet {actor_to} une copie de « {evidence} ».} other {{actor_the} détient désormais « {evidence} ».}}',
  'debrief.line.source-burned': '{actor_the} perd la source de « {evidence} ».',
  'debrief.line.evidence-published':
    '{who, select, news {Dans les médias : « {evidence} ».} planted {{actor_the} fait paraître un faux dans les médias : « {evidence} ».} other {{actor_the} rend public : « {evidence} ».}}',
  'debrief.line.planting-found': 'La main {actor_of} est reconnue derrière le faux « {evidence} ».',
  'debrief.line.evidence-preserved':
    '{actor_the} fait préserver des traces, pour qu’elles ne s’effacent pas.',
  'debrief.line.joint-found':
    'L’enquête conjointe de {to} parvient à une conclusion{published, select, yes {, et la publie} other {, connue de ses seules parties}}.',
  'debrief.line.joint-published': '{actor_the} publie la conclusion de l’enquête conjointe.',
  'debrief.line.contributed':
    '{actor_the} {count, plural, =0 {ne donne rien à l’enquête conjointe, et n’en dit rien} one {donne un élément à l’enquête conjointe} other {donne # éléments à l’enquête conjointe}}.',
  'debrief.line.estimated': '{actor_the} pose son estimation : {tokens}.',
  'debrief.line.finding-made': 'Ce que le droit en fait, d’après ce qui était su : {subject}.',
} satisfies Record<keyof typeof english, string>;
