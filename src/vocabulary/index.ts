// The vocabulary's door: every closed list of domain words. No logic behind it.
export * from './actor-words.ts';
export * from './evidence-words.ts';
export type * from './ids.ts';
export * from './law-words.ts';
export * from './play-words.ts';
export * from './response-words.ts';
export * from './world-words.ts';
