/*
 * Every reason for which something is refused, and everything that can be wrong with a log, has its sentence in every language.
 */
import { describe, expect, it } from 'vitest';
import { LOG_DIAGNOSTICS, LOG_REFUSALS } from '../../../src/game/log/index.ts';
import { RULE_REFUSALS } from '../../../src/game/rules/index.ts';
import { TURN_REFUSALS } from '../../../src/game/turn/step-refusal.ts';
import { SESSION_REFUSALS } from '../../../src/hosting/session/session.ts';
import { loadMessages } from '../../../src/interface/text/index.ts';

const REFUSALS = [...RULE_REFUSALS, ...TURN_REFUSALS, ...LOG_REFUSALS, ...SESSION_REFUSALS];

describe('sentences of refusals', () => {
  for (const language of ['en', 'fr'] as const) {
    it(`exist in ${language} for every code, and for no other`, async () => {
      const messages = await loadMessages(language, ['refusals-game']);
      const expected = [
        ...REFUSALS.map((code) => `refusal.${code}`),
        ...LOG_DIAGNOSTICS.map((code) => `log-fault.${code}`),
      ];
      expect(Object.keys(messages).sort()).toEqual(expected.sort());
    });
  }
});
