// The doctrines: cooperative, legalist, coercive, and the one that follows the evidence. Tuned by simulation; see docs/balance.md.
import type { Attitude, Plan } from './attitude.ts';

/** Clauses that forbid to say what was found. */
const GAG: readonly string[] = ['quiet-line'];

/** How a government behaves that has the author in its hand: it keeps its face, gives little away, and waits. */
const COVERING: Plan = {
  points: { call: -20, learn: -8, share: -6, clean: -16, open: -16, publish: -10, calm: 6, lever: 2 },
  asks: ['clarification', 'assistance'],
  packages: ['contact-protocol', 'cessation-package'],
  strength: 15,
  without: [],
};

const HELPFUL: Plan = {
  points: {
    learn: 2,
    keep: 8,
    share: 2,
    ask: 4,
    open: 8,
    clean: 10,
    disclose: 4,
    seize: 8,
    line: 6,
    calm: 6,
    relieve: 6,
    convene: 8,
    lever: 8,
    publish: -14,
    call: -16,
    notice: -200,
    bind: -200,
    name: -200,
  },
  asks: ['assistance', 'evidence', 'consent', 'clarification'],
  packages: ['contact-protocol', 'transit-assistance', 'fact-finding', 'cessation-package'],
  strength: 20,
  without: [],
};

/** Trusts early, shares, offers, and never presses. */
export const COOPERATIVE: Attitude = {
  classes: { protective: 12, cooperative: 18, diplomatic: 10, retorsion: -200, coercive: -200, force: -300 },
  tags: { shares: 6, helps: 8, asks: 4, investigates: 2, naming: -200, binding: -200, temptation: -200 },
  needs: { shield: 10, repair: 10, learn: 5, calm: 8 },
  temptedAt: 101,
  pressing: { at: 1001, clings: 0, procedure: true, retaliates: false, most: 0, brink: 0, obeys: 0 },
  yielding: { pause: 30, disown: 90, handOver: 70, keepsWord: true },
  grantsFromTrust: 0,
  proposes: true,
  signsFromTrust: 0,
  contributes: 1,
  names: false,
  namesEarly: 0,
  plan: HELPFUL,
  plans: { guilty: { ...COVERING, strength: 25, packages: HELPFUL.packages } },
};

const BY_THE_BOOK: Plan = {
  points: {
    call: 14,
    notice: 16,
    bind: 8,
    keep: 8,
    learn: 2,
    name: 2,
    clean: 6,
    line: 4,
    relieve: 6,
    convene: 14,
    lever: 3,
    share: -2,
    publish: -4,
  },
  asks: ['cessation', 'clarification', 'evidence', 'consent'],
  packages: ['cessation-package', 'contact-protocol', 'fact-finding'],
  strength: 70,
  without: GAG,
};

/** Calls, gives notice, and then acts within the law against the state that it holds answerable. */
export const LEGALIST: Attitude = {
  classes: { protective: 12, cooperative: 6, diplomatic: 18, retorsion: 12, coercive: 24, force: -300 },
  tags: { statement: 2, asks: 6, investigates: 2, binding: 4, naming: -8, temptation: -200 },
  needs: { shield: 10, repair: 8, learn: 5, calm: 3 },
  temptedAt: 101,
  pressing: { at: 250, clings: 260, procedure: true, retaliates: false, most: 1, brink: 78, obeys: 10 },
  yielding: { pause: 56, disown: 80, handOver: 120, keepsWord: true },
  grantsFromTrust: 30,
  proposes: true,
  signsFromTrust: 32,
  contributes: 1,
  names: true,
  namesEarly: 0,
  plan: BY_THE_BOOK,
  plans: {
    guilty: { ...COVERING, strength: 30 },
    accused: { ...BY_THE_BOOK, asks: ['clarification', 'evidence'] },
  },
};

const HARD: Plan = {
  points: {
    bind: 12,
    name: 8,
    call: -10,
    notice: -200,
    clean: -14,
    open: -20,
    share: -20,
    calm: -6,
    publish: 2,
  },
  asks: ['cessation'],
  packages: [],
  strength: 0,
  without: [],
};

/** Names, punishes and strikes back early, and gives nothing away. */
export const COERCIVE: Attitude = {
  classes: { protective: 8, cooperative: -18, diplomatic: 2, retorsion: 18, coercive: 26, force: -8 },
  tags: { binding: 8, naming: 6, statement: 4, shares: -16, helps: -10, asks: -10, temptation: -40 },
  needs: { shield: 10, repair: 6, learn: 4, calm: -6 },
  temptedAt: 62,
  pressing: { at: 220, clings: 320, procedure: false, retaliates: true, most: 2, brink: 88, obeys: 16 },
  yielding: { pause: 95, disown: 110, handOver: 999, keepsWord: false },
  grantsFromTrust: 60,
  proposes: false,
  signsFromTrust: 60,
  contributes: 0,
  names: true,
  namesEarly: 350,
  plan: HARD,
  plans: {},
};

const LEARNING: Plan = {
  points: {
    learn: 12,
    keep: 14,
    share: 2,
    ask: 4,
    call: 6,
    line: 6,
    calm: 4,
    relieve: 6,
    convene: 10,
    lever: 8,
    clean: 6,
    open: 4,
    publish: -6,
  },
  asks: ['evidence', 'clarification', 'consent', 'cessation'],
  packages: ['fact-finding', 'transit-assistance', 'contact-protocol'],
  strength: 65,
  without: [],
};

/** Protects first, learns, and presses, prosecutes or exposes according to what the evidence says. */
export const EVIDENTIAL: Attitude = {
  classes: { protective: 14, cooperative: 12, diplomatic: 10, retorsion: 4, coercive: 8, force: -300 },
  tags: { helps: 4, investigates: 4, temptation: -200 },
  needs: { shield: 12, repair: 8, learn: 8, calm: 6 },
  temptedAt: 101,
  pressing: { at: 560, clings: 0, procedure: true, retaliates: false, most: 1, brink: 70, obeys: 8 },
  yielding: { pause: 24, disown: 60, handOver: 95, keepsWord: true },
  grantsFromTrust: 20,
  proposes: true,
  signsFromTrust: 20,
  contributes: 2,
  names: true,
  namesEarly: 0,
  plan: LEARNING,
  plans: {
    organ: {
      points: {
        call: 16,
        notice: 18,
        bind: 24,
        name: -8,
        keep: 8,
        learn: 2,
        share: 4,
        line: 4,
        lever: 6,
        relieve: 2,
      },
      asks: ['cessation', 'evidence', 'clarification'],
      packages: ['cessation-package', 'fact-finding', 'contact-protocol'],
      strength: 75,
      without: GAG,
    },
    negligent: {
      points: {
        call: 18,
        notice: 14,
        bind: 0,
        name: -10,
        ask: 8,
        keep: 8,
        share: 6,
        line: 4,
        lever: 8,
        relieve: 6,
      },
      asks: ['cessation', 'assistance', 'evidence', 'consent'],
      packages: ['cessation-package', 'fact-finding', 'contact-protocol'],
      strength: 90,
      without: GAG,
    },
    nobody: {
      points: {
        ask: 12,
        seize: 30,
        disclose: 16,
        share: 4,
        learn: 4,
        keep: 8,
        calm: 6,
        lever: 10,
        bind: -200,
        call: -40,
      },
      asks: ['consent', 'evidence', 'assistance'],
      packages: ['transit-assistance', 'fact-finding', 'contact-protocol'],
      strength: 70,
      without: [],
    },
    elsewhere: {
      points: {
        publish: 18,
        open: 12,
        calm: 12,
        share: 3,
        learn: 6,
        keep: 8,
        relieve: 8,
        convene: 16,
        lever: 10,
        bind: -200,
        call: -40,
      },
      asks: ['evidence', 'consent', 'clarification'],
      packages: ['fact-finding', 'transit-assistance', 'contact-protocol'],
      strength: 80,
      without: GAG,
    },
    accused: {
      points: { learn: 10, clean: 12, open: 8, share: 6, calm: 8, lever: 8, publish: 4, call: -20, keep: 8 },
      asks: ['evidence', 'clarification', 'assistance'],
      packages: ['fact-finding', 'contact-protocol', 'cessation-package'],
      strength: 55,
      without: [],
    },
    guilty: { ...COVERING, packages: ['cessation-package', 'contact-protocol'], strength: 25 },
  },
};
