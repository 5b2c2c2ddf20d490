// The store in memory keeps the contract of stores. IndexedDB keeps it in a real browser: test/e2e/exercise-store.spec.ts.
import { describe, it } from 'vitest';
import { memoryStore } from '../../../src/hosting/session/exercise-store.ts';
import { STORE_CONTRACT } from '../../support/store-contract.ts';

describe('the store in memory', () => {
  it.each(STORE_CONTRACT)('$name', ({ check }) => check(memoryStore()));
});
