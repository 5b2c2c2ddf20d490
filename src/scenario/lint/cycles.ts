/*
 * Finds rings among things that wait for one another.
 * In: for each thing what it waits for. Out: one ring per group of things that wait for each other, none twice.
 */

/** Rings, each as the ids in order; the first waits for the second, the last for the first. */
export function cyclesIn(waitsFor: ReadonlyMap<string, readonly string[]>): string[][] {
  const left = stuck(waitsFor);
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const start of left) {
    const walk: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      walk.push(at);
      // Everything left waits for something left, so the walk goes on until it meets itself or an earlier one.
      at = waitsFor.get(at)?.find((next) => left.has(next));
    }
    const from = at === undefined ? -1 : walk.indexOf(at);
    if (from >= 0) cycles.push(walk.slice(from));
  }
  return cycles;
}

/** What remains after taking away, again and again, all that waits for nothing that is left. */
function stuck(waitsFor: ReadonlyMap<string, readonly string[]>): Set<string> {
  const waiting = new Map<string, number>();
  const waiters = new Map<string, string[]>();
  for (const [id, targets] of waitsFor) {
    const known = targets.filter((target) => waitsFor.has(target));
    waiting.set(id, known.length);
    for (const target of known) {
      const list = waiters.get(target);
      if (list === undefined) waiters.set(target, [id]);
      else list.push(id);
    }
  }
  const free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const waiter of waiters.get(id) ?? []) {
      const count = (waiting.get(waiter) ?? 0) - 1;
      waiting.set(waiter, count);
      if (count === 0) free.push(waiter);
    }
  }
  return new Set(waiting.keys());
}
