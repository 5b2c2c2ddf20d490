/*
 * What compiling makes of the miniature: defaults, the shared catalogue with its changes, what follows from other parts,
 * and the words.
 */
import { describe, expect, it } from 'vitest';
import { compileScenario, DEFAULT_NUMBERS } from '../../src/scenario/compiler.ts';
import { textOf } from '../../src/scenario/index.ts';
import { KNOWN_LAW } from '../support/known-law.ts';
import {
  MINIATURE,
  miniatureFiles,
  miniatureOutput,
  miniatureScenario,
  miniatureTexts,
} from '../support/miniature.ts';

const scenario = miniatureScenario();

function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const entry = list.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`there is no ${id}`);
  return entry;
}

describe('lantern-pass', () => {
  it('compiles with one warning: it has two truths where three are advised', () => {
    expect(miniatureOutput().warnings.map((warning) => warning.code)).toEqual(['scenario/few-hypotheses']);
  });

  it('fills in the numbers it leaves out', () => {
    expect(scenario.numbers).toEqual({
      ...DEFAULT_NUMBERS,
      capital: { ...DEFAULT_NUMBERS.capital, start: 5 },
      shieldMax: 60,
    });
  });

  it('knows who is seated, and that a state is its own home', () => {
    const who = scenario.actors.map(({ id, seated, home }) => [id, seated, home]);
    expect(who).toEqual([
      ['aurelia', true, 'aurelia'],
      ['borland', true, 'borland'],
      ['night-watch', false, 'borland'],
    ]);
  });

  it('has the responses it uses, then its own', () => {
    expect(scenario.responses.map((response) => response.id)).toEqual([
      'note-verbale',
      'share-indicators',
      'withhold-power',
    ]);
  });

  it('lays its changes over shared responses, and merges the facts of the law key by key', () => {
    const shared = found(scenario.responses, 'share-indicators');
    expect(shared.cost).toBe(0);
    expect(shared.law.facts).toEqual({ conduct: 'communication', tlp_respected: 'yes' });
    expect(shared.effects).toHaveLength(3);
    expect(shared.target).toEqual({ of: 'actor', kinds: [], whose: 'others' });
  });

  it('has the clauses of its packages, changed and own', () => {
    expect(scenario.clauses.map((clause) => clause.id)).toEqual([
      'hotline-protocol',
      'quiet-line',
      'joint-watch',
      'standstill',
    ]);
    expect(found(scenario.clauses, 'hotline-protocol').detection).toBe(500);
  });

  it('leaves out of shared conditions what is not on the table', () => {
    const { breach } = found(scenario.clauses, 'quiet-line');
    expect(breach).toMatchObject({
      kind: 'any',
      of: [{ kind: 'line' }, { kind: 'done', responses: ['note-verbale'] }],
    });
  });

  it('has the reserve at hand in every cut, and the aftermath after the last turn', () => {
    expect(found(scenario.injects, 'bishop-appeals').turn).toEqual({ short: 1, medium: 1, full: 1 });
    expect(found(scenario.injects, 'lamps-counted').turn).toEqual({ short: 2, medium: 3, full: 4 });
    expect(found(scenario.injects, 'market-falls').turn).toEqual({ medium: 3, full: 3 });
  });

  it('joins its words with those of the shared entries it uses, and with no others', () => {
    const texts = miniatureTexts();
    expect(Object.keys(texts.responses)).toEqual(['note-verbale', 'share-indicators', 'withhold-power']);
    expect(textOf(texts, 'options.hotline-protocol.day-and-night.name')).toBe('Day and night');
    expect(textOf(texts, 'envelopes.strangers.borland.hide')).toMatch(/tunnel/);
    expect(textOf(texts, 'envelopes.strangers')).toBeUndefined();
    expect(textOf(texts, 'constructor.name')).toBeUndefined();
  });

  it('prefers its own words for a shared response', () => {
    const files = miniatureFiles();
    const words = `${MINIATURE}/text/en.yaml`;
    files[words] = (files[words] ?? '').replace(
      'responses:\n',
      'responses:\n  note-verbale: { name: A letter, practice: One government writes to another. }\n',
    );
    const result = compileScenario({ id: MINIATURE, files, known: KNOWN_LAW });
    expect(result.ok && result.value.texts.en?.responses['note-verbale']?.name).toBe('A letter');
  });

  it('needs no shared catalogue when it uses nothing of it', () => {
    const files = miniatureFiles();
    const structure = `${MINIATURE}/scenario.yaml`;
    const alone = (files[structure] ?? '')
      .replace(/ {2}use: \[note-verbale, share-indicators\]\n {2}change:\n.*\n/, '')
      .replace('  use: [contact-protocol]\n', '')
      .replace('  change:\n    hotline-protocol: { detection: 500 }\n', '')
      .replace(', by: self }\n      severity', ', by: self }\n      severity');
    const own = Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(MINIATURE)));
    const result = compileScenario({
      id: MINIATURE,
      files: { ...own, [structure]: alone },
      known: KNOWN_LAW,
    });
    expect(result.ok ? [] : result.error).toEqual([]);
  });
});
