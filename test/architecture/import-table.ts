/*
 * Which folder may import which: the whole table, and nothing but the table.
 * In: nothing. Out: one row per layer. `imports` names layers that a layer may use through their door (index.ts), or one
 * other door of a layer by its file; `types` names layers of which it may use types alone; `packages` names what it may
 * use from outside. Every layer may use base and vocabulary besides. What is not listed is forbidden.
 */

/** One row of the table. */
export interface LayerRow {
  /** The folder below src/, or a folder at the top of the project. */
  readonly layer: string;
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  /** Package names; `node:*` for all of Node's built-ins; `*` for anything. */
  readonly packages?: readonly string[];
  /** What to do instead of an import that the row forbids. */
  readonly instead: string;
}

const GAME = ['game/rules', 'game/judgement', 'game/turn', 'game/log', 'game/score', 'game/views'];

/** Doors apart from the layer's own: the compiler brings libraries with it, shipped scenarios need the build's plugins. */
const COMPILED_AND_COMPILER = ['scenario/compiler.ts', 'scenario/shipped.ts'];

/** Doors to what is heavy in the law and loaded only to be read: sources, positions and sentences. */
const LAW_LIBRARY = ['law/library.ts', 'law/corpus/text/index.ts', 'law/corpus/text/en/index.ts'];

/** What every layer may import, except where its own row stands below it. */
export const FOR_EVERYBODY: readonly string[] = ['base', 'vocabulary'];

/** The table, from the ground up. */
export const IMPORT_TABLE: readonly LayerRow[] = [
  {
    layer: 'base',
    imports: [],
    packages: ['@noble/hashes', 'fastest-levenshtein'],
    instead: 'base knows no domain words: move what needs them up into the layer that does',
  },
  {
    layer: 'vocabulary',
    imports: ['base'],
    instead: 'vocabulary is words without logic: put logic over them into the layer that uses it',
  },
  {
    layer: 'scenario',
    imports: [],
    packages: ['yaml', 'zod', 'virtual:scenarios'],
    instead: 'the compiler knows neither law nor game: let the caller hand in the ids it should accept',
  },
  {
    layer: 'law',
    imports: [],
    instead: 'law judges facts and knows no game: let game/judgement turn play into facts first',
  },
  {
    layer: 'game/rules',
    imports: ['scenario'],
    instead: 'rules neither judge nor walk phases: emit an event, and let the layer above read it',
  },
  {
    layer: 'game/judgement',
    imports: ['scenario', 'law', 'game/rules'],
    instead: 'judgement turns what happened into facts: let game/turn call it with what it needs',
  },
  {
    layer: 'game/turn',
    imports: ['scenario', 'law', 'game/rules', 'game/judgement'],
    packages: ['xstate', 'immer'],
    instead: 'turn walks the phases and records nothing: return events, and let game/log or a host keep them',
  },
  {
    layer: 'game/log',
    imports: ['scenario', 'law', 'game/rules', 'game/turn'],
    instead: 'the log keeps and replays: let score and views read it, not the other way round',
  },
  {
    layer: 'game/score',
    imports: ['scenario', 'law', 'game/rules', 'game/judgement', 'game/log'],
    instead: 'score reads the log: record what it needs as an event',
  },
  {
    layer: 'game/views',
    imports: ['scenario', 'law', 'game/rules', 'game/judgement', 'game/turn', 'game/log', 'game/score'],
    instead: 'views copy what an audience may have: present it in interface/',
  },
  {
    layer: 'bots',
    imports: ['game/views'],
    types: ['scenario', 'game/rules'],
    instead: 'a bot is a fair player: put what it may know into its SeatView, never ask the state',
  },
  {
    layer: 'analysis',
    imports: ['scenario', 'law', ...GAME, 'bots'],
    instead: 'analysis plays and measures without any host: let hosting/ or interface/cli call it',
  },
  {
    layer: 'hosting/protocol',
    imports: ['scenario'],
    types: GAME,
    instead: 'the protocol is a format: let session and server translate to and from it',
  },
  {
    layer: 'hosting/session',
    imports: [
      'hosting/protocol',
      'scenario',
      ...COMPILED_AND_COMPILER,
      'law',
      ...LAW_LIBRARY,
      ...GAME,
      'bots',
      'analysis',
    ],
    packages: ['idb', 'comlink'],
    instead: 'a session hosts an exercise and knows no screen: hand the screen a value or a callback',
  },
  {
    layer: 'hosting/server',
    imports: ['hosting/protocol', 'scenario', 'law', ...GAME, 'bots'],
    packages: ['node:*'],
    instead:
      'the server sees neither sessions nor screens: what both need belongs to hosting/protocol or game/',
  },
  {
    layer: 'interface/text',
    imports: [],
    packages: ['intl-messageformat'],
    instead: 'text formats messages by key: let the caller pass keys and values',
  },
  {
    layer: 'interface/exports',
    imports: ['game/views', 'game/score', 'interface/text'],
    instead: 'exports turn views into files: put what is missing into a view',
  },
  {
    layer: 'interface/ui',
    imports: [
      'interface/text',
      'interface/exports',
      'hosting/session',
      // Fetched apart from the host: what rules and sources say, and the scenarios of this build.
      'hosting/session/law-library.ts',
      'scenario/shipped.ts',
    ],
    types: ['game/views', 'scenario'],
    packages: ['react', 'react-dom', 'zustand', 'wouter', 'framer-motion'],
    instead:
      'a screen asks its session, which answers with views: extend the view or the session, not the screen',
  },
  {
    layer: 'interface/cli',
    imports: [
      'scenario',
      ...COMPILED_AND_COMPILER,
      'law',
      ...LAW_LIBRARY,
      ...GAME,
      'bots',
      'analysis',
      'hosting/protocol',
      'hosting/server',
      'interface/text',
      'interface/exports',
    ],
    packages: ['node:*', 'yaml', 'zod'],
    instead:
      'a command joins layers and adds nothing: what it needs from a screen belongs to a layer below both',
  },
  {
    layer: 'tools',
    imports: ['scenario', 'scenario/compiler.ts', 'law', 'interface/text'],
    packages: ['*'],
    instead: 'tools build and test the program from outside: what they need of it must be behind a door',
  },
  {
    layer: 'bench',
    imports: ['scenario', ...COMPILED_AND_COMPILER, 'law', ...GAME, 'bots', 'analysis', 'hosting/protocol'],
    packages: ['*'],
    instead: 'benchmarks measure what outsiders can call: use the door',
  },
];
