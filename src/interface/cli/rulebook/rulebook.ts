/*
 * The rulebook's tables, made from the model itself, so that they cannot disagree with what happens.
 * In: a scenario with its English texts, and the interface's sentences (areas rules and words). Out: lines of Markdown.
 * What the kinds do in prose stands in the sources; what a scenario's news and clauses say stands in its own files.
 */
import { describeCondition, describeEffect } from '../../../game/rules/index.ts';
import {
  SEAT_CONDITION_KINDS,
  type CompiledScenario,
  type ResponseSpec,
  type ScenarioTexts,
} from '../../../scenario/index.ts';
import { PUBLICITIES, PUBLIC_LINES, RESPONSE_CLASSES, SCALES } from '../../../vocabulary/index.ts';
import { textFromDescribed, type MessageId, type ScenarioNames, type Text } from '../../text/index.ts';
import { markdownTable } from '../text-table.ts';
import { CONDITION_SAMPLES } from './condition-samples.ts';
import { EFFECT_SAMPLES } from './effect-samples.ts';
import { fieldsByKind } from './fields-from-schema.ts';
import { namesInTexts } from './names-in-texts.ts';
import { numberAt, NUMBER_MEANINGS } from './number-meanings.ts';

/** What a rulebook is made of. */
export interface RulebookSource {
  readonly scenario: CompiledScenario;
  readonly texts: ScenarioTexts;
  /** With the areas `rules` and `words`. */
  readonly text: Text;
}

/** The rulebook of a scenario, as the command `rules` prints it. */
export function rulebook(source: RulebookSource): string[] {
  const { scenario } = source;
  return [
    `# Rules, with the numbers of ${scenario.id}`,
    '',
    `Written by \`npm run -s demarche -- rules --scenario ${scenario.id}\` from the model that the game runs on; do not edit it by hand.`,
    ...section('Classes of response, in the order in which acts take effect', classRows(source)),
    ...section('Who learns of an act', wordRows(source, 'publicity', PUBLICITIES)),
    ...section('Public lines, from the least to the most committing', lineRows(source)),
    ...section('Numbers', numberRows(source)),
    ...section('Responses', responseRows(source)),
    ...section('Kinds of effect', effectRows(source)),
    ...section('Kinds of condition', conditionRows(source)),
    ...section('Scales of the score', wordRows(source, 'scale', SCALES)),
  ];
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return ['', `## ${title}`, '', ...markdownTable(rows)];
}

function word(text: Text, list: string, member: string): string {
  return text.t(`word.${list}.${member}` as MessageId);
}

function classRows({ scenario, text }: RulebookSource): string[][] {
  const rows = RESPONSE_CLASSES.map((one, place) => {
    const own = scenario.responses.filter((response) => response.class === one);
    return [String(place + 1), word(text, 'class', one), `\`${one}\``, String(own.length)];
  });
  return [['order', 'class', 'id', 'responses'], ...rows];
}

function wordRows(
  { text }: RulebookSource,
  list: 'publicity' | 'scale',
  members: readonly string[],
): string[][] {
  const rows = members.map((member) => [word(text, list, member), word(text, `${list}-meaning`, member)]);
  return [[list, 'meaning'], ...rows];
}

function lineRows({ text, scenario }: RulebookSource): string[][] {
  const { climbDown, silence } = scenario.numbers.line;
  const price: Readonly<Record<string, string>> = {
    silence: `public confidence -${String(silence)} a turn for an injured state after visible harm`,
    state: `raises tension with that state; climbing down costs ${String(climbDown)} public confidence`,
  };
  const rows = PUBLIC_LINES.map((line) => [word(text, 'line', line), `\`${line}\``, price[line] ?? 'free']);
  return [['line', 'id', 'price'], ...rows];
}

function numberRows({ scenario }: RulebookSource): string[][] {
  const rows = Object.entries(NUMBER_MEANINGS).map(([name, meaning]) => [
    `\`${name}\``,
    numberAt(scenario.numbers, name),
    meaning,
  ]);
  return [['number', 'value', 'meaning'], ...rows];
}

function responseRows(source: RulebookSource): string[][] {
  const names = namesInTexts(source.texts);
  const heads = [
    'response',
    'class',
    'who',
    'cost',
    'aimed at',
    'publicity',
    'severity',
    'judged as',
    'effects',
  ];
  return [heads, ...source.scenario.responses.map((response) => responseRow(response, names, source.text))];
}

function responseRow(response: ResponseSpec, names: ScenarioNames, text: Text): string[] {
  const { id, kinds, seats, cost, target, publicity, severity, effects, law } = response;
  const who =
    seats === undefined
      ? kinds.map((kind) => word(text, 'kind', kind))
      : seats.map((seat) => names.actor(seat).name);
  const aimed =
    target.of === 'none' ? '' : `${target.of}${target.whose === 'any' ? '' : ` (${target.whose})`}`;
  return [
    `${names.label('response', id)} \`${id}\``,
    word(text, 'class', response.class),
    who.join(', '),
    String(cost),
    aimed,
    publicity.map((one) => word(text, 'publicity', one)).join(', '),
    String(severity),
    `\`${law.test}\``,
    effects.map((effect) => textFromDescribed(text, describeEffect(effect), names)).join('; '),
  ];
}

/** Names of samples stand for themselves. */
const SAMPLE_NAMES: ScenarioNames = {
  actor: (id) => ({ name: id, the: id, of: `of ${id}`, to: `to ${id}` }),
  label: (_, id) => id,
};

function effectRows({ text }: RulebookSource): string[][] {
  const fields = fieldsByKind('effect');
  const rows = Object.values(EFFECT_SAMPLES).map((effect) => [
    `\`${effect.kind}\``,
    fields.get(effect.kind) ?? '',
    textFromDescribed(text, describeEffect(effect), SAMPLE_NAMES),
  ]);
  return [['kind', 'fields', 'a card says, for example'], ...rows];
}

function conditionRows({ text }: RulebookSource): string[][] {
  const fields = fieldsByKind('condition');
  const open: readonly string[] = SEAT_CONDITION_KINDS;
  const rows = Object.values(CONDITION_SAMPLES).map((condition) => [
    `\`${condition.kind}\``,
    fields.get(condition.kind) ?? '',
    open.includes(condition.kind) ? 'yes' : 'no',
    textFromDescribed(text, describeCondition(condition), SAMPLE_NAMES),
  ]);
  return [['kind', 'fields', 'a seat can see it', 'a reason says, for example'], ...rows];
}
