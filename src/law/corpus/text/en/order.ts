// English for the order of rules: what the kinds of groups are, why a group steps back, and why one rule comes before another.
import type { GroupKind } from '../../order/rule-order.ts';
import type { Preceding, StepsBack } from '../../order/order-of-rules.ts';

/** What the rules of a group have in common. */
export const GROUP_KIND_TEXTS = {
  scope: 'Who acts, and which law is asked.',
  limits: 'What nothing moves; the gravest first.',
  release:
    'Consent, mandate, own power, or an element that is missing; one is enough, the most favourable first.',
  elsewhere: 'Pleas that are heard, and acts that another table judges.',
  merits: 'What is left, the gravest first.',
} satisfies Record<GroupKind, string>;

/** Why a group comes later than its kind, by the first of its rules. */
export const STEPS_BACK_TEXTS = {
  DO5: 'Peremptory norms bind in armed conflict too, so they are asked before humanitarian law is.',
  DO14: 'Collection is judged by its method; only where nothing graver is found is it left to the table on espionage.',
  DD0B: 'Detention without law or judge is unlawful whoever the author of the operation is.',
  AR1D: 'Help from whoever is itself the author upholds nothing, late or not, and is let go before.',
  AR4: 'Reasons answer the request; only the harm that goes on with the knowledge of the State is asked before them.',
  IN2B: 'What touches the systems of an election is an operation, and that table asks for intervention itself.',
  AR2: 'Only what was refused or left lying can break a treaty on mutual assistance.',
  RE1B: 'That a regional body needs the leave of the Council for force is a matter of the Charter, and comes before the law of the conflict.',
  NE2: 'What the State that is touched agreed to needs no plea, so the limits of the plea are asked after that.',
  RE2B: 'What the Council authorised is let go before; the limits bind everything else.',
  TD3C: 'Neither consent nor own power reaches third States; what is unlawful at home is so whatever it does there.',
  ES0: 'Missions, archives of organisations and privacy are inviolable in war and at home too.',
  PB2: 'Treaties on cables and radio bind unless there is a mandate, consent or a wrong that is answered.',
  PB4: 'Where nothing is done no law of conflict and no law of crime has anything to judge.',
} satisfies Record<StepsBack, string>;

/** Why a rule comes before others of its group, by its id. */
export const PRECEDENCE_TEXTS = {
  DD1B: 'What is not owed cannot be fulfilled: a State whose territory is not used upholds no duty of diligence.',
  DT2: 'The law of neutrality is the special law between belligerents and a neutral.',
  CM3: 'Who is not the injured State is judged by one table, which asks itself whether a duty is broken.',
  CC1: 'Who acts is asked before who is injured.',
  SA4B: 'Who is injured has a plea to offer, which is weighed first.',
  SA4C: "A State's own assets have a rule of their own.",
  RE4: 'A sanction that is named is judged as one; what is left is retorsion.',
  RE4B: 'An operation is judged as one, whatever sanction goes with it.',
  CA0A: 'Peremptory norms bind in armed conflict too, so they are asked before humanitarian law is.',
  CA0B: 'Humanitarian law asks itself whether a mission is touched.',
  LE0A: 'Who acts is asked before what is done.',
  IS0: 'Who acts is asked before whom it is aimed at.',
  IN0E: 'Touching systems is graver than taking what is then leaked.',
  ON1: 'Who acts is asked before where.',
  LE1: 'What is open to all needs nobody to cooperate, so nothing is upheld by reading it.',
  TD1: "Who acts is asked first: private persons on other people's machines have neither the permissions of belligerents nor the pleas of States.",
  ES0: 'The law of the conflict is asked before the law at home.',
  TD0: 'A mission stays one where its systems are part of the public core.',
  TD1B: 'The tables on operations and on the public core would hand on to humanitarian law too.',
  TD4B: 'Who clears away tools and goes on with the work upholds nothing by it.',
  TD5B: 'The consent of an owner at home does not show that a restriction on others is necessary.',
  TD7: 'The wider weighing hears the plea of necessity too.',
  PB4: 'Humanitarian law asks itself who acts.',
  IH12: 'Proof of precautions is asked for an attack; below it constant care is owed, and a want of it has to be shown.',
} satisfies Record<Preceding, string>;
