// French: the page about the game.
import type { about as english } from '../en/about.ts';

export const about = {
  'about.kicker': 'De quoi il s’agit',
  'about.heading': 'Une crise que l’on peut se permettre',
  'about.lead':
    'Démarche est une simulation sur table de crises d’origine cyber. Vous parlez pour un État, une équipe d’intervention, une entreprise ou une organisation ; vous consultez, vous décidez, et le droit international se prononce sur ce que vous avez fait.',

  'about.play-title': 'Comment on joue',
  'about.play':
    'Un [[exercise]] se déroule en tours. Chacun s’ouvre par un point de situation : des [[inject|nouvelles]] arrivent, certaines pour vous seul, certaines fausses. Puis on se consulte : vous appelez un [[poc]], demandez, répondez, négociez. Puis on décide : une [[public-line]], un [[sealed-order]] de trois actes au plus, et une [[estimate]] de qui se cache derrière tout cela. Les ordres sont ouverts ensemble, et le droit juge chaque acte.\n\nPersonne ne vous dit d’avance quel tour est le dernier. Trente jours plus tard, on sait ce qui a été découvert, quelles promesses ont tenu et ce qui est dû. Vient alors le [[debrief]], et avec lui la vérité.',

  'about.law-title': 'Comment le droit est appliqué',
  'about.law':
    'Chaque acte est jugé sur des faits que le jeu lui-même a produits : qui a appelé qui, qui a donné [[prior-call|préavis]], ce que l’on savait. Le verdict cite les règles qui y ont mené et dit où les États divergent. [[law-and-norm|Droit et normes]] sont tenus séparés : s’écarter d’une [[norm]] volontaire n’est jamais, pour cela seul, illicite.\n\nCes verdicts sont ceux d’un exercice soigneux, non un avis juridique.',

  'about.verdicts-title': 'Les six verdicts',

  'about.model-title': 'D’où cela vient',
  'about.model':
    'Le modèle est une simulation menée lors d’un atelier sur la sécurité internationale et la diplomatie dans le cyberespace, tenu à Bogotá en novembre 2014 par l’Organisation des États américains, ICT4Peace et le ministère colombien des technologies de l’information. Des délégués de 27 États d’Amérique latine et des Caraïbes y apprirent le droit, les politiques et les [[confidence-building-measure|mesures de confiance]], puis durent s’en servir dans une crise.\n\nLes pays, entreprises et organisations des scénarios sont imaginaires. Les instruments qu’ils invoquent sont réels.',

  'about.privacy-title': 'Ce qui est conservé, et où',
  'about.privacy':
    'Un exercice joué seul ou autour d’un même appareil reste sur cet appareil. Il est enregistré dans le navigateur après chaque étape ; vous pouvez l’exporter dans un fichier, et le supprimer. Il n’y a ni compte ni cookie, et rien n’est envoyé à des tiers.',

  'about.licence-title': 'Licences',
  'about.licence':
    'Le programme est un logiciel libre sous licence Apache 2.0. Les scénarios et les textes sont sous licence Creative Commons Attribution 4.0 : vous pouvez les utiliser, les traduire et les modifier en citant la source. Les caractères sont Newsreader et Public Sans, sous licence SIL Open Font.',
} satisfies Record<keyof typeof english, string>;
