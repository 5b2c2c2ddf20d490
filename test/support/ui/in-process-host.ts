// A session host in the test's own process, over the real engine, the real bots and the shipped scenarios: the worker without the
// worker. Saves last as long as the test; randomness and time are counted, so that a run is the same twice.
import { BOTS } from '../../../src/bots/index.ts';
import { memoryStore } from '../../../src/hosting/session/exercise-store.ts';
import { localHost } from '../../../src/hosting/session/local-host.ts';
import { shippedContent, shippedEnvelope } from '../../../src/hosting/session/shipped-content.ts';
import type { SessionHost } from '../../../src/hosting/session/index.ts';

/** A fresh host with an empty store. */
export function inProcessHost(): SessionHost {
  let moment = 1_700_000_000_000;
  let drawn = 0;
  return localHost(shippedContent, {
    store: memoryStore(),
    bots: BOTS,
    now: () => (moment += 1000),
    randomHex: (bytes) => {
      drawn += 1;
      return drawn.toString(16).padStart(bytes * 2, '0');
    },
    envelope: shippedEnvelope,
  });
}
