// Words for who is in the world and who moves them. Closed lists and their unions; no logic.

/** Kinds of actor. `group` is for authors off the table (a gang, patriots); nobody plays one. */
export const ACTOR_KINDS = ['state', 'cert', 'firm', 'organisation', 'civil-society', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who moves a seat: a person, a bot of some doctrine, or nobody (it holds and is never waited for). */
export const DRIVERS = ['human', 'bot', 'vacant'] as const;
export type Driver = (typeof DRIVERS)[number];

/** Ways in which a bot plays. `passive` does nothing: the base line that protection is measured against. */
export const DOCTRINES = ['cooperative', 'legalist', 'coercive', 'evidential', 'passive'] as const;
export type Doctrine = (typeof DOCTRINES)[number];
