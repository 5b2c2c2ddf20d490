// Words for what a seat may do about an incident. Closed lists and their unions; no logic.

/** Classes of response, in the fixed order in which acts resolve. */
export const RESPONSE_CLASSES = [
  'protective',
  'cooperative',
  'diplomatic',
  'retorsion',
  'coercive',
  'force',
] as const;
export type ResponseClass = (typeof RESPONSE_CLASSES)[number];

/** Who learns of an act: everybody; actor and target; the actor alone until it is found out. */
export const PUBLICITIES = ['public', 'private', 'covert'] as const;
export type Publicity = (typeof PUBLICITIES)[number];

/** What a response may be aimed at. */
export const TARGET_KINDS = ['none', 'actor', 'asset'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Purposes a seat can give its act; the same list as the law's fact `aim`. */
export const AIMS = [
  'unspecified',
  'induce_compliance',
  'stop_ongoing_harm',
  'repel_attack',
  'punish',
  'deter',
  'gather_information',
  'commercial_advantage',
  'influence_public_opinion',
  'protect_own_systems',
  'law_enforcement',
  'cooperate',
  'military_advantage',
] as const;
export type Aim = (typeof AIMS)[number];

/** Marks on a response that rules and bots read. `visible`: the public sees something done. `temptation`: what no one should do. */
export const RESPONSE_TAGS = [
  'visible',
  'statement',
  'naming',
  'binding',
  'temptation',
  'limits-liability',
  'keeps-neutrality',
  'within-mandate',
  'investigates',
  'shares',
  'asks',
  'helps',
] as const;
export type ResponseTag = (typeof RESPONSE_TAGS)[number];
