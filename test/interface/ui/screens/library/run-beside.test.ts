/*
 * The acts of a run beside the library: what each finding rests on shows the act, and nothing else does.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import type { LawCatalogue } from '../../../../../src/hosting/session/law-library.ts';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { touchesOf } from '../../../../../src/interface/ui/screens/library/run/run-beside.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';

let catalogue: LawCatalogue;
beforeAll(async () => {
  catalogue = await (await loadLawLibrary('en')).catalogue();
});

const cases = casesOf(playedDebrief('alpha', ['costa-serena']).view);
const idsOf = (touching: readonly { readonly judged: { readonly id: string } }[]) =>
  touching.map(({ judged }) => judged.id);

describe('the acts of a run', () => {
  it('stand at their test, at every rule of their path and at every source of these', () => {
    const touching = touchesOf(cases, catalogue);
    expect(cases.length).toBeGreaterThan(5);
    for (const { id, finding } of cases) {
      expect(idsOf(touching('table', finding.test)), id).toContain(id);
      const { path, upholds, departs, breaches } = finding.known;
      for (const rule of path) {
        expect(idsOf(touching('rule', rule)), `${id} ${rule}`).toContain(id);
        for (const source of catalogue.entry('rule', rule)?.sources ?? [])
          expect(idsOf(touching(source.kind, source.id)), `${id} ${source.id}`).toContain(id);
      }
      for (const norm of [...upholds, ...departs, ...breaches])
        expect(idsOf(touching('instrument', norm)), `${id} ${norm}`).toContain(id);
    }
  });

  it('say which rule decided, and which was passed on the way', () => {
    const touching = touchesOf(cases, catalogue);
    for (const { id, finding } of cases) {
      const { path } = finding.known;
      const at = (rule: string) => touching('rule', rule).find(({ judged }) => judged.id === id)?.ways;
      expect(at(path.at(-1) ?? ''), id).toContain('decided');
      for (const rule of path.slice(0, -1)) expect(at(rule), `${id} ${rule}`).toContain('passed');
    }
  });

  it('do not stand where none of them passed', () => {
    const touching = touchesOf(cases, catalogue);
    const passed = new Set(cases.flatMap(({ finding }) => [...finding.known.path, ...finding.true.path]));
    for (const { id } of catalogue.all('rule'))
      expect(touching('rule', id).length > 0, id).toBe(passed.has(id));
    expect(touchesOf([], catalogue)('rule', 'CM7')).toEqual([]);
  });

  it('are marked where only what was true led there', () => {
    const touching = touchesOf(cases, catalogue);
    for (const { id, finding } of cases) {
      const known = new Set(finding.known.path);
      for (const rule of finding.true.path) {
        const one = touching('rule', rule).find(({ judged }) => judged.id === id);
        expect(one?.trueOnly, `${id} ${rule}`).toBe(!known.has(rule));
      }
    }
  });
});
