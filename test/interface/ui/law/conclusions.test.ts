/*
 * What concludes an opinion says no more than its rule: whose common ground, whose dissent, and what was broken beside.
 */
import { describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../src/hosting/session/law-library.ts';
import { TABLES } from '../../../../src/law/index.ts';
import { tellingTurns } from '../../../../src/interface/ui/law/telling-turns.ts';
import { answerOf, firmnessOf } from '../../../../src/interface/ui/screens/debrief/acts/conclusion-words.ts';
import { loadText } from '../../../../src/interface/text/index.ts';
import { failOnProblem } from '../render-with-text.tsx';

const deciding = Object.values(TABLES).flatMap(({ rules }) => rules.filter((rule) => 'verdict' in rule));

describe('how firm a verdict is', () => {
  it('speaks of dissent exactly where the rule names some, and of states only where states have spoken', async () => {
    const library = await loadLawLibrary('en');
    const firmness = (id: string, confidence: 'settled' | 'majority', domestic = false) =>
      firmnessOf({ confidence, body: domestic ? 'domestic' : 'international' }, library.rule(id));
    let seen = 0;
    for (const rule of deciding) {
      if (!('confidence' in rule)) continue;
      seen += 1;
      const words = library.rule(rule.id)!;
      const dissents = words.dissent !== undefined || words.contestedBy.length > 0;
      const said = firmness(rule.id, rule.confidence, 'body' in rule);
      if (said !== 'debrief.opinion.confidence.undisputed')
        expect(said?.endsWith('-dissent'), rule.id).toBe(dissents);
      if ('body' in rule) expect(said, rule.id).not.toBe('debrief.opinion.confidence.settled');
    }
    expect(seen).toBeGreaterThan(100);
    expect(firmness('PO3B', 'settled')).toBe('debrief.opinion.confidence.undisputed');
    expect(firmness('HB5', 'settled', true)).toBe('debrief.opinion.confidence.undisputed');
  });
});

describe('the answer', () => {
  it('names a duty broken beside an act that itself breaks none', async () => {
    const [verdict, breaches] = ['unfriendly', ['ITU-35']] as const;
    expect(answerOf({ verdict, breaches: [] })).toBe('debrief.opinion.so');
    expect(answerOf({ verdict: 'unlawful', breaches: [...breaches] })).toBe('debrief.opinion.so');
    const id = answerOf({ verdict, breaches: [...breaches] });
    for (const language of ['en', 'fr'] as const) {
      const text = await loadText(language, ['debrief'], failOnProblem);
      const said = text.t(id, { verdict, lean: 'even', actor_the: 'X', duties: 'some', named: 'art. 35' });
      expect(said).toMatch(/X .*: art\. 35\.$/u);
    }
  });
});

describe('what would have changed it', () => {
  const turns = [
    { fact: 'unsc_action', to: 'authorised_force', verdict: 'lawful' },
    { fact: 'affects_peremptory', to: 'yes', verdict: 'unlawful' },
    { fact: 'unsc_action', to: 'sanctions_adopted', verdict: 'upholds' },
  ];
  const asked = (test: string) =>
    tellingTurns(
      test,
      { verdict: 'contested', lean: 'even', facts: [] },
      {
        decidedBy: [],
        turns,
      },
    ).map(({ to }) => to);

  it('asks of help, notes and sanctions neither for authority to use force nor for peremptory norms', () => {
    for (const test of ['cooperative_assistance', 'diplomatic_note', 'sanctions', 'assistance_response'])
      expect(asked(test)).toEqual(['sanctions_adopted']);
    expect(asked('countermeasure')).toHaveLength(3);
  });
});
