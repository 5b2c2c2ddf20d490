// Glossary, French: technical words that lawyers and diplomats meet in an incident.
import type { glossaryTechnique as english } from '../en/glossary-technique.ts';

export const glossaryTechnique = {
  'glossary.vulnerability.term': 'vulnérabilité',
  'glossary.vulnerability.line':
    'Une faiblesse d’un logiciel, d’un matériel ou de leur usage, par laquelle on peut faire faire à un système ce qu’il ne doit pas.',
  'glossary.zero-day.term': 'faille zero-day',
  'glossary.zero-day.line':
    'Une vulnérabilité que le fabricant ignore ou ne peut encore corriger. Qu’un État doive la divulguer relève de sa politique, non d’un droit établi.',
  'glossary.exploit.term': 'code d’exploitation',
  'glossary.exploit.line': 'Un programme ou une méthode qui tire parti d’une vulnérabilité.',
  'glossary.ransomware.term': 'rançongiciel',
  'glossary.ransomware.line':
    'Un logiciel qui bloque des données, ou menace de les publier, pour de l’argent. En règle un crime ; un État peut le couvrir, ou détourner les yeux.',
  'glossary.wiper.term': 'logiciel effaceur',
  'glossary.wiper.line':
    'Un logiciel qui détruit les données pour de bon, parfois déguisé en rançongiciel. Ses effets s’arrêtent rarement où l’on voulait.',
  'glossary.botnet.term': 'réseau de zombies',
  'glossary.botnet.line':
    'De nombreuses machines détournées, menées ensemble. Celles qui frappent sont dans maints pays ; leurs propriétaires l’ignorent le plus souvent.',
  'glossary.supply-chain-attack.term': 'attaque par la chaîne de fourniture',
  'glossary.supply-chain-attack.line':
    'Atteindre la victime par un fournisseur : mises à jour, pièces ou services altérés. Tous ses autres clients sont touchés aussi.',
  'glossary.exfiltration.term': 'exfiltration',
  'glossary.exfiltration.line':
    'Copier des données hors d’un système à l’insu de tous. En soi, elle laisse le système intact, ce qui compte en droit.',
  'glossary.technical-attribution.term': 'attribution technique',
  'glossary.technical-attribution.line':
    'De quelles machines, quels outils et quelles mains vient l’opération. Ce n’est pas encore l’attribution en droit : pour qui ces mains agissaient.',
  'glossary.ttps.term': 'tactiques, techniques, procédures',
  'glossary.ttps.line':
    'La manière habituelle d’un attaquant (TTP). Plus difficile à changer qu’une adresse, et pourtant imitable.',
  'glossary.industrial-control-system.term': 'système de contrôle industriel',
  'glossary.industrial-control-system.line':
    'Les ordinateurs qui commandent pompes, disjoncteurs et turbines. Les altérer peut causer un dommage physique.',
  'glossary.incident-response.term': 'réponse aux incidents',
  'glossary.incident-response.line':
    'Trouver, contenir et terminer une intrusion, puis remettre les systèmes en marche. Ce qu’on nettoie à la hâte est perdu comme preuve.',
  'glossary.disclosure-embargo.term': 'embargo de divulgation',
  'glossary.disclosure-embargo.line':
    'La date convenue avant laquelle une vulnérabilité n’est pas publiée, afin que le remède soit prêt ce jour-là.',
  'glossary.active-defence.term': 'défense active',
  'glossary.active-defence.line':
    'De l’observation des intrus chez soi à l’action dans leurs systèmes. Dit peu tant qu’on ignore sur quel système, et avec quelle permission.',
  'glossary.patch.term': 'correctif',
  'glossary.patch.line':
    'La modification qui ferme une vulnérabilité. La publier apprend aux attaquants ce qu’elle ferme ; le retard à l’installer fait le plus de mal.',
} satisfies Record<keyof typeof english, string>;
