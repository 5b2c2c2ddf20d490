/*
 * Says in a few words what an author may write in each field, read off the schema that the compiler checks with.
 * In: the JSON Schema of a kind. Out: `field: range` texts, in the schema's order; `?` marks what may be left out.
 */
import { jsonSchemas } from '../../../scenario/compiler.ts';

/** As much of JSON Schema as the schemas of effects and conditions use. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Shape[];
}

/** The fields of every kind of a family, by kind. */
export function fieldsByKind(family: 'effect' | 'condition'): ReadonlyMap<string, string> {
  // Made from the compiler's own schemas in this form; a kind that is not found shows as a gap, which a test refuses.
  const { $defs } = jsonSchemas().responses as { readonly $defs?: Readonly<Record<string, Shape>> };
  const kinds = $defs?.[family]?.oneOf ?? [];
  return new Map(kinds.map((shape) => [String(shape.properties?.kind?.const), fieldsOf(shape)]));
}

function fieldsOf({ properties = {}, required = [] }: Shape): string {
  return Object.entries(properties)
    .filter(([field]) => field !== 'kind')
    .map(([field, shape]) => `\`${field}${required.includes(field) ? '' : '?'}\` ${rangeOf(shape)}`)
    .join('; ');
}

function rangeOf(shape: Shape): string {
  if (shape.enum !== undefined) return shape.enum.map(String).join(' / ');
  if (shape.type === 'integer') return `${String(shape.minimum)} to ${String(shape.maximum)}`;
  if (shape.type === 'boolean') return 'yes or no';
  if (shape.$ref !== undefined) return `a ${shape.$ref.split('/').at(-1) ?? ''}`;
  if (shape.prefixItems !== undefined) return shape.prefixItems.map(rangeOf).join(' and ');
  if (shape.type === 'array') return `list of ${shape.items === undefined ? '' : rangeOf(shape.items)}`;
  return 'id';
}
