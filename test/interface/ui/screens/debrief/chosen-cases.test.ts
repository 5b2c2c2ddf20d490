/*
 * The three acts: which are chosen, and that the same record always gives the same ones.
 */
import { describe, expect, it } from 'vitest';
import { casesOf, chosenCases } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { gravityOf } from '../../../../../src/interface/ui/law/gravity.ts';
import { tellingTurns } from '../../../../../src/interface/ui/law/telling-turns.ts';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';

const SEEDS = ['alpha', 'bravo', 'charlie'];

describe.each(SEEDS)('the acts of seed %s', (seed) => {
  const { view, scenario } = playedDebrief(seed, ['costa-serena', 'interlink']);
  const chosen = chosenCases(view, scenario);

  it('are three different ones, of more than one seat', () => {
    expect(new Set(chosen.map(({ id }) => id)).size).toBe(3);
    expect(new Set(chosen.map(({ seat }) => seat)).size).toBeGreaterThan(1);
  });

  it('begin with the gravest of those who sat here', () => {
    const [first] = chosen;
    const own = casesOf(view).filter(
      ({ act, seat }) => act !== undefined && view.people.some((one) => one === seat),
    );
    expect(first?.why).toBe('gravest-own');
    expect(gravityOf(first!.finding.known)).toBe(
      Math.max(...own.map(({ finding }) => gravityOf(finding.known))),
    );
  });

  it('show one where what was known and what was true part, if there is any', () => {
    const parted = casesOf(view).some(
      ({ finding }) =>
        finding.known.verdict !== finding.true.verdict || finding.known.lean !== finding.true.lean,
    );
    const second = chosen[1];
    expect(second?.why === 'parted').toBe(parted);
    if (parted) expect(second?.finding.known.verdict).not.toBe(second?.finding.true.verdict);
  });

  it('end with another seat that did what was asked of it', () => {
    const third = chosen[2];
    expect(view.people).not.toContain(third?.seat);
    if (third?.why === 'restraint') expect(third.finding.known.verdict).toBe('upholds');
  });

  it('are the same every time', () => {
    const again = playedDebrief(seed, ['costa-serena', 'interlink']);
    expect(chosenCases(again.view, again.scenario)).toEqual(chosen);
  });
});

describe('where there is less to choose from', () => {
  it('takes the gravest of the table when nobody sat here', () => {
    const { view, scenario } = playedDebrief('alpha', []);
    const [first] = chosenCases(view, scenario);
    expect(first?.why).toBe('gravest');
    expect(first?.finding.known.verdict).toBe('unlawful');
  });

  it('chooses nothing when nobody acted', () => {
    const { view, scenario } = playedDebrief('alpha');
    expect(chosenCases({ ...view, acts: [], duties: [] }, scenario)).toEqual([]);
  });

  it('takes the one act that there is', () => {
    const { view, scenario } = playedDebrief('alpha');
    const only = view.acts.slice(0, 1);
    expect(chosenCases({ ...view, acts: only, duties: [] }, scenario)).toHaveLength(1);
  });
});

describe('what would have changed a verdict', () => {
  it('begins with facts on which it rests, and with what would have made it better', async () => {
    const { view, scenario } = playedDebrief('alpha');
    const library = await loadLawLibrary('en');
    for (const { finding } of chosenCases(view, scenario)) {
      const explained = library.explain({ test: finding.test, facts: finding.known.facts });
      const turns = tellingTurns(finding.test, finding.known, explained);
      // What is left out is named in law/conclusions.test.ts.
      expect(explained.turns).toEqual(expect.arrayContaining([...turns]));
      const left = explained.turns.filter((one) => !turns.includes(one)).map(({ fact }) => fact);
      expect(['affects_peremptory', 'unsc_action']).toEqual(expect.arrayContaining(left));
      const places = turns.map(({ fact }) => explained.decidedBy.includes(fact));
      expect(places.lastIndexOf(true), 'deciding facts stand before all others').toBeLessThan(
        places.includes(false) ? places.indexOf(false) : places.length,
      );
    }
  });
});
