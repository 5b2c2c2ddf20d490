/*
 * The form of the order in which a table asks its rules. Types and one closed list.
 * Two rules that can both apply and decide differently need a reason to stand in this order: see order-of-rules.ts.
 */
import type { NonEmpty } from '../../decision-table.ts';
import type { TableId } from '../../act-kinds.ts';
import type { TABLES } from '../tables/all-tables.ts';

/**
 * Kinds of groups, in the order in which law asks them:
 * `scope` who acts and which law is asked; `limits` what nothing moves; `release` consent, mandate, own power, an element that is
 * missing, of which one is enough; `elsewhere` pleas that are heard and acts that another table judges; `merits` what is left, gravest first.
 */
export const GROUP_KINDS = ['scope', 'limits', 'release', 'elsewhere', 'merits'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The ids of the rules of one table. */
export type RuleIdsOf<T extends TableId> = (typeof TABLES)[T]['rules'][number]['id'];

/** Rules that stand together, and of what kind; `stepsBack` where the kind comes earlier than that of the group before, with its reason in text/. */
export interface RuleGroup<Id extends string = string> {
  readonly kind: GroupKind;
  readonly stepsBack?: true;
  readonly rules: NonEmpty<Id>;
}

/** The groups of every table, in order. */
export type OrderOfRules = { readonly [T in TableId]: NonEmpty<RuleGroup<RuleIdsOf<T>>> };

/** What an order leaves out, by table: `never` everywhere when each rule has its group. */
export type Ungrouped<O extends OrderOfRules> = {
  [T in TableId]: Exclude<RuleIdsOf<T>, O[T][number]['rules'][number]>;
}[TableId];
