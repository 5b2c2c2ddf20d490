// Events about what is known: items gained, burned, published, kept; joint findings; estimates.
// Each says how it folds and who may see which of its fields; the hidden nature of an item is in no event.
import type { EventDefinition } from './event-definition.ts';

/** Definitions of what is known. */
export const evidenceEvents = {
  'evidence-gained': {
    evolve(draft, event) {
      const item = draft.evidence[event.item];
      if (item && !item.holders.includes(event.to)) item.holders.push(event.to);
    },
    seen: (event) => (event.from === undefined ? [event.to] : [event.to, event.from]),
    show: (event) => ({
      item: event.item,
      to: event.to,
      ...(event.from === undefined ? {} : { from: event.from }),
    }),
  } satisfies EventDefinition<'evidence-gained'>,
  'source-burned': {
    evolve(draft, event) {
      const item = draft.evidence[event.item];
      if (!item) return;
      item.burned = true;
      item.burnedBy.push(event.by);
    },
    seen: (event) => [event.by],
    show: (event) => ({ item: event.item }),
  } satisfies EventDefinition<'source-burned'>,
  'evidence-published': {
    evolve(draft, event) {
      const item = draft.evidence[event.item];
      if (!item) return;
      item.published = true;
      if (event.planted && event.by !== 'news') item.plantedBy = event.by;
    },
    seen: () => 'all',
    // A planted item appears in the news without a name on it.
    show: (event) => ({ item: event.item, by: event.planted ? 'news' : event.by }),
  } satisfies EventDefinition<'evidence-published'>,
  'evidence-preserved': {
    evolve(draft, event) {
      for (const id of event.items) {
        const item = draft.evidence[id];
        if (item) item.preserved = true;
      }
    },
    seen: (event) => [event.by],
    show: () => ({}),
  } satisfies EventDefinition<'evidence-preserved'>,
  'planting-found': {
    evolve(draft, event) {
      const item = draft.evidence[event.item];
      if (item) item.found = true;
    },
    seen: () => 'all',
    show: (event) => ({ item: event.item, by: event.by }),
  } satisfies EventDefinition<'planting-found'>,
  'joint-found': {
    evolve(draft, event) {
      const { finding } = event;
      draft.joint.push({ ...finding, parties: [...finding.parties], items: [...finding.items] });
    },
    seen: ({ finding }) => (finding.published ? 'all' : finding.parties),
    show: ({ finding }) => ({
      agreement: finding.agreement,
      turn: finding.turn,
      parties: [...finding.parties],
      published: finding.published,
    }),
  } satisfies EventDefinition<'joint-found'>,
  'joint-published': {
    evolve(draft, event) {
      for (const finding of draft.joint) {
        if (finding.agreement === event.agreement && finding.turn === event.turn) finding.published = true;
      }
    },
    seen: () => 'all',
    show: (event) => ({ agreement: event.agreement, turn: event.turn, by: event.by }),
  } satisfies EventDefinition<'joint-published'>,
  contributed: {
    evolve(draft, event) {
      const seat = draft.seats[event.by];
      if (seat) seat.contributions[event.agreement] = [...event.items];
    },
    seen: (event) => [event.by],
    show: (event) => ({ agreement: event.agreement, items: [...event.items] }),
  } satisfies EventDefinition<'contributed'>,
  estimated: {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (seat) seat.estimate = { ...event.tokens };
    },
    seen: (event) => [event.seat],
    show: (event) => ({ tokens: { ...event.tokens } }),
  } satisfies EventDefinition<'estimated'>,
};
