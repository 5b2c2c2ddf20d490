// What a host plays: the scenarios that the build compiled, and the envelopes out of their texts.
import { shippedScenario } from '../../scenario/shipped.ts';
import type { LocalContent } from './local-host.ts';
import { compileFiles } from './opened-content.ts';
import type { Surroundings } from './local-exercise.ts';
import type { EnvelopeText } from './session.ts';

/** Shipped scenarios by id, and the compiler for opened ones. */
export const shippedContent: LocalContent = {
  async scenario(id) {
    return shippedScenario(id)?.load();
  },
  keyOf: (id, hash) => (shippedScenario(id)?.hash === hash ? id : `${id}@${hash.slice(0, 12)}`),
  compile: compileFiles,
};

const NOTHING: EnvelopeText = { know: '', want: '', hide: '' };

/** Envelopes of shipped scenarios; in the scenario's first language where the one asked for is missing. */
export const shippedEnvelope: Surroundings['envelope'] = async (key, { hypothesis, seat, language }) => {
  // A save of an older version of a shipped scenario has a key of its own; today's words are the nearest there are.
  const [id] = key.split('@');
  const shipped = shippedScenario(id ?? '');
  const load = shipped?.loadTexts[language] ?? shipped?.loadTexts[shipped.languages[0] ?? 'en'];
  const texts = await load?.();
  return texts?.envelopes[hypothesis]?.[seat] ?? NOTHING;
};
