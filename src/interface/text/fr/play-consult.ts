// French: consultation: calls, requests, agreements, messages; see en/play-consult.ts.
import type { playConsult as english } from '../en/play-consult.ts';

export const playConsult = {
  'play.consult-title': 'Consultations',
  'play.consult-lead':
    'Répondre ne coûte rien ; le temps, si. Ce que vous demandez maintenant peut recevoir réponse maintenant, et compte quand les prochains [[sealed-order|ordres]] sont jugés.',
  'play.dealings-title': 'Affaires',
  'play.dealings-lead':
    'Pour lecture. Vous pourrez de nouveau appeler, demander et convenir aux prochaines consultations.',
  'play.consult.call': 'Appeler',
  'play.consult.ask': 'Demander',
  'play.consult.agree': 'Convenir',
  'play.consult.write': 'Écrire',
  'play.tray':
    '{count, plural, =0 {Rien n’attend votre réponse} one {Une chose attend votre réponse} other {# choses attendent votre réponse}}',
  'play.request-kicker': 'Demande, tour {turn, number}',
  'play.asks-you.clarification': 'Demande d’éclaircissements {actor_of}',
  'play.asks-you.assistance': 'Demande d’assistance {actor_of}',
  'play.asks-you.consent': 'Demande de consentement {actor_of}',
  'play.asks-you.evidence': 'Demande d’éléments de preuve {actor_of}',
  'play.asks-you.cessation': 'Demande de cesser {actor_of}',
  'play.request-note.clarification':
    'Éclaircir, c’est dire ce que vous en savez. Le silence aussi se lit comme une réponse.',
  'play.request-note.assistance':
    'Accorder, c’est dire que vous aiderez ; l’aide elle-même est un acte de votre prochain ordre.',
  'play.request-note.consent':
    'Avec votre [[consent|consentement]], ils peuvent agir sur votre territoire ou dans vos systèmes. Il ne nomme aucune mesure : l’aide, l’inspection et la [[takedown|mise hors service]] s’appuient sur lui de même, et le droit le lit ainsi. Demandez d’abord à quoi il servira.',
  'play.request-note.evidence':
    'Joignez les éléments que vous êtes prêt à montrer. Chacun peut trahir sa source.',
  'play.request-note.cessation':
    'Accorder, c’est promettre de faire votre possible pour [[cessation|arrêter]] ce qui vient de vous ou de votre territoire.',
  'play.grant.clarification': 'Éclaircir',
  'play.grant.assistance': 'Promettre de l’aide',
  'play.grant.consent': 'Consentir',
  'play.grant.evidence': 'Remettre',
  'play.grant.cessation': 'Promettre d’y mettre fin',
  'play.decline-with-reasons': 'Refuser, avec motifs',
  'play.grant-empty': 'Choisissez ce que vous remettez : une pièce qu’ils n’ont pas.',
  'play.grant-none': 'Ils ont déjà tout ce que vous pourriez remettre.',
  'play.decline-reason': 'Motif, si vous refusez',
  'play.decline-reason-aloud': 'Donné de vive voix ou par message',
  'play.decline': 'Refuser',
  'play.attach':
    '{count, plural, =0 {Joindre des éléments de preuve} one {Un élément joint} other {# éléments joints}}',
  'play.attach-legend': 'Ce qui accompagne la réponse',
  'play.share-hint': 'Partager un élément peut trahir sa source, et son étiquette voyage avec lui.',
  'play.directory-note':
    'L’[[directory|annuaire]] tel qu’imprimé. Un [[poc|point de contact]] peut avoir changé depuis son dernier essai, être au mauvais niveau, ou n’ouvrir qu’aux heures de bureau. Un appel qui joint quelqu’un montre que le numéro marche et vous gagne un peu de sa confiance, rien de plus ; celui qui ne joint personne est dépensé quand même. Pour demander ou proposer, nul besoin d’appeler.',
  'play.calls-left':
    '{count, plural, =0 {Plus d’appel ce tour-ci.} one {Il reste un appel ce tour-ci.} other {Il reste # appels ce tour-ci.}}',
  'play.channel': 'Ligne éprouvée',
  'play.never-tested': 'jamais testée',
  'play.last-tested':
    '{months, plural, =0 {testée ce mois-ci} one {testée il y a un mois} other {testée il y a # mois}}',
  'play.call': 'Appeler',
  'play.ask-title': 'Une nouvelle demande',
  'play.ask-whom': 'À qui demandez-vous ?',
  'play.ask-what': 'Quoi ?',
  'play.ask-note.clarification': 'Qu’en savent-ils, et que font-ils ?',
  'play.ask-note.assistance': 'De l’aide pour ce que vous ne pouvez faire seul.',
  'play.ask-note.consent': 'La permission d’agir sur leur territoire ou dans leurs systèmes.',
  'play.ask-note.evidence': 'Des éléments qu’ils détiennent et vous non.',
  'play.ask-note.cessation':
    'Qu’ils mettent fin à ce qui vient d’eux ou de leur territoire. C’est aussi la sommation que le droit veut avant toute contre-mesure.',
  'play.ask-now': 'Demander {actor_to} : {kind}',
  'play.requests': 'Demandes',
  'play.requests-none': 'Pas encore de demande.',
  'play.request-by-you': 'Tour {turn, number}, {actor_to} : {kind}',
  'play.request-of-you': 'Tour {turn, number}, {actor_of} : {kind}',
  'play.agreement-kicker': '{parties} · tour {turn, number}',
  'play.agreement-signed': 'Signé ; en vigueur dès le prochain tour',
  'play.clauses': '{count, plural, one {Une clause} other {# clauses}} : {clauses}',
  'play.signatures': 'Signatures',
  'play.signature':
    '{actor} : {signed, select, yes {a signé} reserved {a signé, avec réserve sur {clauses}} other {n’a pas signé}}',
  'play.breach': 'Tour {turn, number} : {actor} a rompu un engagement, {clause}.',
  'play.withdraw': 'Se retirer',
  'play.withdraw-note': 'Cela met fin à l’accord, et les autres parties vous font moins confiance.',
  'play.other-terms': 'Proposer d’autres termes',
  'play.take-back': 'Retirer de la table',
  'play.reservations':
    '{count, plural, =0 {Signer avec des réserves ?} one {Une réserve} other {# réserves}}',
  'play.reserve-legend': 'Clauses qui ne vous lieront pas',
  'play.reserve-hint': 'Les autres le verront, et cela sera consigné.',
  'play.sign': '{reserved, plural, =0 {Signer} other {Signer avec réserves}}',
  'play.signing-price':
    'La signature prend {price, number} de votre capital politique, qui est de {capital, number}, tout de suite.',
  'play.contribute-legend': 'Que donnez-vous à l’enquête conjointe ce tour-ci ?',
  'play.contribute': '{count, plural, one {Donner un élément} other {Donner # éléments}}',
  'play.contribute-none': 'Choisissez ce que vous donnez, ou retenez.',
  'play.contributed':
    '{count, plural, =0 {Vous retenez tout ce tour-ci. Personne ne le saura.} one {Vous avez donné un élément.} other {Vous avez donné # éléments.}}',
  'play.withhold': 'Tout retenir',
  'play.compose': 'Une nouvelle proposition',
  'play.compose-stop': 'Laisser',
  'play.agreements-none': 'Pas encore d’accord',
  'play.agreements-none-note': 'Proposez-en un, ou attendez qu’on vous en propose.',
  'play.package': 'Sur quoi doit-il porter ?',
  'play.parties': 'Avec qui ?',
  'play.agreements-closed': '{count, plural, one {Un accord clos} other {# accords clos}}',
  'play.clause-not-in': 'Pas dedans',
  'play.clause-out': 'Laisser cette clause de côté',
  'play.draft-gap.parties': 'Choisissez au moins une autre partie.',
  'play.draft-gap.clauses': 'Remplissez au moins une clause.',
  'play.propose': 'Proposer, et signer',
  'play.counter': 'Proposer plutôt ces termes',
  'play.write-title': 'Un message',
  'play.write-to': 'À qui ?',
  'play.write-words': 'Qu’écrivez-vous ?',
  'play.write-hint':
    'Seuls ceux que vous choisissez peuvent le lire. Les joueurs de l’ordinateur lisent les demandes et les propositions, pas la prose.',
  'play.write-to-nobody': 'Choisissez à qui.',
  'play.write-nothing': 'Écrivez d’abord quelque chose.',
  'play.send': 'Envoyer',
  'play.messages': 'Messages',
  'play.messages-none': 'Pas encore de message.',
} satisfies Record<keyof typeof english, string>;
