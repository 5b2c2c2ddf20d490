// English: the page about the game.

export const about = {
  'about.kicker': 'What this is',
  'about.heading': 'A crisis one can afford',
  'about.lead':
    'Démarche is a tabletop simulation of cyber crises. You speak for a state, a response team, a firm or an organisation; you consult, you decide, and international law has its say on what you did.',

  'about.play-title': 'How it is played',
  'about.play':
    'An [[exercise]] runs in turns. Each begins with a briefing: [[inject|news]] arrives, some of it for you alone, some of it false. Then you consult: you call a [[poc|point of contact]], ask, answer, negotiate. Then you decide: a [[public-line]], a [[sealed-order]] of up to three acts, and an [[estimate]] of who is behind it all. The orders are opened together, and the law judges each act.\n\nNobody tells you in advance which turn is the last. Thirty days later it is settled what came out, which promises held, and what is owed. Then comes the [[debrief]], and with it the truth.',

  'about.law-title': 'How the law is applied',
  'about.law':
    'Every act is judged on facts that play itself has made: who called whom, who gave [[prior-call|notice]], what was known. The verdict cites the rules that led to it, and says so where states disagree. [[law-and-norm|Law and norms]] are kept apart: departing from a voluntary [[norm]] is never by that alone unlawful.\n\nThe verdicts are those of a careful exercise, not legal advice.',

  'about.verdicts-title': 'The six verdicts',

  'about.model-title': 'Where it comes from',
  'about.model':
    'The model is a simulation that was part of a workshop on international security and diplomacy in cyberspace, held in Bogotá in November 2014 by the Organization of American States, ICT4Peace and Colombia’s ministry of information technologies. Delegates of 27 Latin American and Caribbean states were taught law, policy and [[confidence-building-measure|confidence-building measures]], and then had to use them in a crisis.\n\nThe countries, firms and organisations of the scenarios are invented. The instruments they invoke are real.',

  'about.privacy-title': 'What is stored, and where',
  'about.privacy':
    'An exercise played alone or round one device stays on that device. It is saved in the browser after every step; you can export it as a file, and delete it. There are no accounts, no cookies, and nothing is sent to third parties.',

  'about.licence-title': 'Licences',
  'about.licence':
    'The program is free software under the Apache License 2.0. Scenarios and texts are under Creative Commons Attribution 4.0: you may use, translate and change them if you name the source. The typefaces are Newsreader and Public Sans, under the SIL Open Font License.',
};
