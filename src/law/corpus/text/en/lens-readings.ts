// English for the readings of the lenses: for each rule that a view reads in its own way, why it does so, and who says so.
import type { LensId } from '../../lenses.ts';
import { MIXES } from '../../lenses/mixed-lenses.ts';
import type { Mix } from '../../lenses/mixed-lenses.ts';
import type { POINT_LENSES } from '../../lenses/point-lenses.ts';
import type { RuleId } from '../../tables/all-tables.ts';

/** A sentence for every reading of every lens on one point. */
const POINT_READING_TEXTS = {
  'sovereignty-strict': {
    CA1C: 'Whoever works on systems in another State needs that State: the leave of an owner is not its leave (African Union, Brazil, France).',
    DO13B:
      'Negligible effects are effects: the African Union asks for none at all, and France counts any that are produced on its territory.',
    TD9B: 'A brief interruption abroad is an interruption abroad; the African Union (para. 15) denies authorities any power there without consent.',
    TD9C: 'That the owner agreed does not bring the State’s leave with it; the African Union (para. 15) asks for that.',
    DO12: 'Data on foreign soil were changed without leave: for France any attack on its systems, and for the African Union any unauthorised access, breaches sovereignty whatever it causes.',
    DO13: 'A service on foreign soil was interrupted: France counts effects produced on its territory as a breach, and the African Union asks for no harm at all.',
    DO15: 'The tampered product works on foreign soil without leave, which is enough for the African Union, Brazil and France.',
    ES4: 'Whatever a third State owes the mission, it got into systems on foreign soil without leave, and that alone is a breach for the African Union and Brazil.',
    ES9: 'The aim of the theft does not matter where the intrusion is a breach by itself (African Union para. 16; Brazil, interceptions too).',
    ES10: 'Collecting from systems on foreign soil without leave is a breach for the African Union (para. 16) and Brazil, which counts even interceptions; no exception for espionage is made.',
    LE3B: 'The African Union (para. 15) denies authorities any power abroad without consent, harm or no harm; that the clean-up was kindly meant excuses nothing.',
    LE5: 'A remote search is the exercise of power abroad, which the African Union (para. 15) rules out even where nothing is changed.',
    TD9: 'Code that an authority runs on machines abroad is the exercise of power there; the African Union (para. 15) asks for no harm, and France claims its systems from everybody.',
    CM12B:
      'The wrong that is answered is one on this view, so nothing is arguable about it and the other conditions decide (African Union, France).',
  },
  'sovereignty-threshold': {
    TD9B: 'A brief interruption that leaves nothing behind is what Germany has in mind with negligible effects; New Zealand does not hold minimally destructive defence barred.',
    TD9C: 'Where the owner agreed and little is touched the line that Germany and New Zealand draw is hardly reached.',
    DO13B:
      'Negligible effects are what Germany names as staying below the line, and New Zealand and the United States do not hold every effect a breach.',
    DO12: 'Whether changed data cross the line depends on what follows from the change, which Germany calls more than negligible and New Zealand more than any effect.',
    DO15: 'A tampered product that has not yet done anything may stay below the line; where it runs neither Germany nor New Zealand nor the United States has said.',
    DO13: 'An interruption that leaves nothing behind is what Germany has in mind with negligible effects; New Zealand too holds that not every effect breaks the rule.',
    LE3B: 'New Zealand does not hold minimally destructive defence barred; a clean-up without harm comes closest to it.',
    TD9: 'New Zealand does not hold minimally destructive defence barred, and Germany leaves out what has negligible effects; a clean-up without harm is both.',
    DO16: 'Nothing was altered, interrupted or taken: for those who set a threshold this stays below it, and is no more than unfriendly.',
    CM12B:
      'What is answered may well have stayed below the line that Germany, New Zealand and the United States draw; then nothing was there to be countered.',
  },
  'sovereignty-principle': {
    CA1C: 'Entry that the owner asked for coerces nobody, and for the United Kingdom entry as such breaks no rule.',
    DO13B:
      'Effects that are negligible neither coerce nor amount to force; for the United Kingdom they are lawful and unfriendly.',
    TD9B: 'Without a rule of sovereignty only the limit of jurisdiction is left, and an interruption that soon ends strains it little.',
    TD9C: 'Without a rule of sovereignty only the limit of jurisdiction is left, and what the owner agreed to strains it little.',
    CC12B:
      'The wrong that is answered rests on sovereignty alone, which for the United Kingdom is no wrong; nobody can then answer it by a countermeasure, injured or not.',
    DO9: 'The United Kingdom knows no rule by which touching the functions of government is a breach by itself; it asks whether the State was coerced.',
    DO11: 'Loss of functionality abroad breaks no rule of sovereignty, because for the United Kingdom there is none; non-intervention and force are asked instead.',
    DE2: 'That collection also touched the functions of government is no breach by itself for the United Kingdom.',
    ES6: 'The United Kingdom rests nothing on territorial sovereignty alone in this field; what agents did abroad is judged by its other effects.',
    DO12: 'To change data neither coerces nor amounts to force, so for the United Kingdom it is lawful and unfriendly.',
    DO13: 'An interruption that neither coerces nor amounts to force is lawful and unfriendly for the United Kingdom.',
    DO15: 'Tampering departs from a voluntary norm; no rule that the United Kingdom accepts is broken until somebody is coerced or harmed by force.',
    DO16: 'Where nothing coerces and nothing amounts to force the United Kingdom finds nothing to forbid it.',
    DE3: 'Damage short of force that came with collection breaks no rule of sovereignty for the United Kingdom.',
    ES9: 'To steal secrets is condemned by a political commitment that the United Kingdom shares; it is not unlawful by a rule of sovereignty that it denies.',
    ES10: 'Collection that neither coerces nor harms breaks no rule that the United Kingdom accepts.',
    DO10: 'Harm to a whole economy may be coercion in the wider sense that the United Kingdom gave the word in 2022, so it stays contested without any rule of sovereignty.',
    LE4: 'That no authority may act abroad is a limit of jurisdiction and older than the dispute; the United Kingdom has not denied it in terms, so the matter stays even.',
    LE5: 'A remote search is a matter of jurisdiction more than of sovereignty; the United Kingdom has not spoken of it in terms, so it stays even.',
    TD10: 'Taking servers down abroad is the exercise of power there; the United Kingdom denies a rule of sovereignty, not that limit, so the matter stays even.',
    LE3B: 'Without a rule of sovereignty only the limit of jurisdiction is left, and a clean-up without harm strains it least.',
    TD9: 'Without a rule of sovereignty only the limit of jurisdiction is left, and a clean-up without harm strains it least.',
    CM12B:
      'The wrong that is answered rests on sovereignty alone, which for the United Kingdom is no wrong, and without one there is no countermeasure.',
  },
  'due-diligence-binding': {
    DD6: 'For those who hold diligence a duty, a State that knew and did less than it could has broken it (Netherlands, France, Germany, Japan, African Union and others).',
    CM12: 'The failure of diligence is a wrong on this view, so a countermeasure may answer it and the other conditions decide.',
    DT3: 'The duty binds and the State knew; whether it reaches those through whom traffic merely passes the Tallinn experts affirm in principle and doubt in practice.',
    CM12T:
      "The duty binds, and what of it reaches mere transit is open: the measure is as good as the Tallinn experts' answer, which is a guarded yes.",
  },
  'due-diligence-norm': {
    CC12: 'Nothing was breached, so there is no prior wrong for anybody to answer.',
    CC12T: 'Nothing was breached by a State of transit, so nobody has anything to counter.',
    DD6: 'Israel denies that the duty binds in this field, and others choose words of expectation: tolerance departs from norm 13(c) and is unfriendly, no more.',
    DT3: 'Of a State through which traffic passes the norm expects something and law nothing, for Israel and those who hold diligence a norm.',
    DD7: 'Even if it knew and did nothing no legal duty was broken for those who hold diligence a norm, so that the open facts do not matter.',
    DT4: 'Without a legal duty a State of transit that did little has broken none (Israel; with reserve United Kingdom, United States, Canada).',
    DT5: 'Without a legal duty it does not matter what a State of transit knew or did (Israel; with reserve United Kingdom, United States, Canada).',
    CM12: 'Nothing was breached, so there is no prior wrong, and a measure that breaks a duty is itself the wrong.',
    CM12T: 'Nothing was breached by a State of transit, so there is nothing to counter.',
  },
  'notice-not-always': {
    CM10: 'Notice that would give away a capability or defeat the measure is not owed for the United Kingdom, Israel, the United States, Norway and Canada.',
    CM9: 'They deny an absolute duty of notice and give reasons for silence; where there is none, none of them has said that notice may be left out.',
    CM7: 'The United Kingdom (2021) says of the call what it says of notice; the United States has held a call generally needed, and the others speak of notice alone.',
  },
  'notice-always': {
    CC7: 'What the text asks of the injured State it asks of whoever acts for it: a call by the one who acts.',
    CC9: 'What the text asks of the injured State it asks of whoever acts for it: notice and an offer by the one who acts.',
    CC10: 'What the text asks of the injured State it asks of others no less: neither secrecy nor a request relieves of the call and the notice.',
    CM10: 'The text of article 52 relieves of notice for urgency alone; secrecy is no exception (Brazil, from memory, and the text).',
    CM8: 'Article 52(2) relieves of notice and negotiation, which paragraph 1(b) asks for, and not of the call in paragraph 1(a).',
  },
  'collective-admitted': {
    CC7: 'Estonia, Poland and Costa Rica admit measures in support; the call is then asked of them as of the injured State.',
    CC9: 'Estonia, Poland and Costa Rica admit measures in support; the notice is then asked of them as of the injured State.',
    CC12T:
      'Estonia, Poland and Costa Rica admit measures in support; whether a State of transit has breached anything is then asked as of any countermeasure.',
    CC10: 'Estonia, Poland and Costa Rica admit measures in support; call and notice are then asked of them as of the injured State.',
    CC13B:
      'Estonia, Poland and Costa Rica admit measures in support; proportion is then asked of them as of the injured State.',
    CC12: 'Estonia, Poland and Costa Rica admit measures in support; whether diligence was a duty is then asked as of any countermeasure.',
    CC12B:
      'Estonia, Poland and Costa Rica admit measures in support; whether there was a wrong is then asked as of any countermeasure.',
    CC4: 'Estonia (2019) and Poland and Costa Rica after it admit measures in support of the injured State; then they stand or fall with the conditions of any countermeasure.',
    CC5: 'Where an obligation owed to all is broken Estonia, Poland and Costa Rica admit measures by any State, and Ireland in limited cases; the conditions remain.',
  },
  'collective-rejected': {
    CC7: 'France (2019) and Canada (2022) leave countermeasures to the injured State; with or without a call others have none.',
    CC9: 'France (2019) and Canada (2022) leave countermeasures to the injured State; with or without notice others have none.',
    CC5B: 'France (2019) and Canada (2022) leave countermeasures to the injured State, whatever else is not known.',
    CC8: 'France (2019) and Canada (2022) leave countermeasures to the injured State, whatever was not shown.',
    CC12T:
      'France (2019) and Canada (2022) leave countermeasures to the injured State; what a State of transit owes does not change that.',
    CC10: 'France (2019) and Canada (2022) leave countermeasures to the injured State; with or without notice others have none.',
    CC13B:
      'France (2019) and Canada (2022) leave countermeasures to the injured State; no proportion makes one of others lawful.',
    CC12: 'France (2019) and Canada (2022) leave countermeasures to the injured State; so a failure of diligence too is for that State to answer.',
    CC12B:
      'France (2019) and Canada (2022) leave countermeasures to the injured State; so a disputed wrong too is for that State to answer.',
    CC4: 'France (2019) leaves countermeasures to the victim, and Canada (2022) finds no practice that would give them to others; a request changes nothing.',
    CC5: 'France (2019) makes no exception for obligations owed to all, and Canada (2022) finds the law not there yet.',
  },
  'countermeasures-doubted': {
    CC5: 'Whoever is wary of countermeasures by the injured State (Brazil, China, Cuba) is no less so of measures by others.',
    CM8: 'What others excuse for urgency cannot be better than a measure with every condition met, and that is already doubtful for Brazil, China and Cuba.',
    CM10: 'What others excuse for secrecy cannot be better than a measure with every condition met, and that is already doubtful for Brazil, China and Cuba.',
    CM12: 'Brazil, China and Cuba are wary of countermeasures at all; one that rests on a disputed duty is no better.',
    CM12B:
      'Brazil, China and Cuba are wary of countermeasures at all; one that rests on a disputed wrong is no better.',
    CM14: 'Urgent or not, Brazil, China and Cuba are wary of countermeasures in this field, without denying the law of countermeasures as such.',
    CM15: 'All conditions are met, and Brazil, China and Cuba are still wary of countermeasures in this field, without denying the law of countermeasures as such.',
  },
  'sanctions-unlawful': {
    SA7: 'To press third States by sanctions is coercion without the Council, which Cuba, Iran, Russia, China and the Non-Aligned Movement call contrary to the Charter.',
    SA8: 'Even measures against single persons are unilateral coercion for those who vote so in the General Assembly (Cuba, Iran, Russia, China, Non-Aligned Movement).',
    SA9: 'Measures against a whole trade are what the resolutions on unilateral coercive measures have first in mind; their sponsors hold them unlawful.',
  },
  'evidence-owed': {
    PA6: 'China and Russia hold that who accuses a State in public has to show what the accusation rests on; one that shows nothing is unfriendly however sure its author is.',
  },
  'armed-attack-wide': {
    SD15: 'France (2019) counts considerable economic damage among what can make an armed attack, so that nothing need be destroyed; the other conditions decide.',
  },
  'armed-attack-physical': {
    SD15: 'Those who objected in 2017 to naming article 51 at all will not have it opened by harm that destroys nothing; force in reply is then unlawful.',
  },
  'no-force-gap': {
    SD14: 'For the United States any unlawful force opens self-defence; that it was not of the gravest kind is left to necessity and proportion.',
  },
  'non-state-attack-admitted': {
    SD13: 'Australia, Germany, Israel, the Netherlands, the United Kingdom and the United States accept defence against non-State actors where the territorial State is unwilling or unable, as here.',
  },
  'non-state-attack-rejected': {
    SD13: 'Brazil, China and Mexico, and the Court in Wall and Armed Activities, ask for an attack that is attributed to the State on whose territory the answer falls; it is not.',
  },
  'attack-narrow': {
    IH8: 'For Israel, Denmark and Peru only physical harm makes an attack, so the ban on attacking civilian objects is not reached; special protection and constant care were asked.',
    IH13: 'What is no attack is not bound to military objectives (Israel, Denmark, Peru); constant care was asked for on the way.',
  },
  'attack-broad': {
    IH8: 'For France, Germany, Japan, New Zealand, Bolivia and Ecuador disabling an object is attacking it, and civilian objects may not be attacked.',
  },
} satisfies { readonly [L in keyof typeof POINT_LENSES]: Readings<(typeof POINT_LENSES)[L]['readings']> };

type Readings<R> = { readonly [K in keyof R]: string };

/** What a mix says of rules that its sides read differently, or that its holder has said more about. */
const OWN_READING_TEXTS = {
  brazil: {
    CM8: 'Brazil asks for the call by the text; a breach of procedure makes unlawful what caution alone would leave even.',
    CM10: 'Brazil asks for notice by the text; a breach of procedure makes unlawful what caution alone would leave even.',
    CM12B:
      'The wrong that is answered is one for Brazil, which holds sovereignty strictly; its caution is spoken at the end, when all conditions are met.',
  },
  'united-kingdom': {
    CM7: 'The United Kingdom (2021) is not obliged to give notice, the call included, in all circumstances; where secrecy is needed the other conditions decide.',
  },
} satisfies OwnReadings;

type OwnReadings = {
  readonly [
    M in keyof typeof MIXES as (typeof MIXES)[M] extends { readonly readings: object } ? M : never
  ]: (typeof MIXES)[M] extends { readonly readings: infer R } ? Readings<R> : never;
};

/** Why each lens reads a rule as it does, by lens and rule; a mix has the sentences of its parts, and its own in their place. */
export const LENS_READING_TEXTS: Readonly<Record<LensId, Partial<Readonly<Record<RuleId, string>>>>> = {
  general: {},
  ...POINT_READING_TEXTS,
  ...(Object.fromEntries(
    Object.entries<Mix>(MIXES).map(([id, { mixes }]) => [
      id,
      {
        ...Object.assign({}, ...mixes.map((part) => POINT_READING_TEXTS[part])),
        ...(OWN_READING_TEXTS as Readonly<Record<string, object>>)[id],
      },
    ]),
  ) as Record<keyof typeof MIXES, Partial<Record<RuleId, string>>>),
};

/** Why this lens reads this rule as it does, and who says so; nothing where it leaves the rule as it is. */
export function lensReadingText(lens: LensId, rule: RuleId): string | undefined {
  return LENS_READING_TEXTS[lens][rule];
}
