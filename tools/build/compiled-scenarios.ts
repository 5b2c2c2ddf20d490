/*
 * A Vite plugin that compiles the scenarios of a folder and offers them as the module `virtual:scenarios`.
 * In: the folder. Out: a small list at once; each scenario and each language of its texts as a module of its own, so that
 * a program reads only what is played. In a page's build each is a file of JSON, which page and worker share.
 * A scenario that does not compile fails the build, with every diagnostic.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { byCodeUnit, present } from '../../src/base/index.ts';
import { ACT_KINDS, FACT_NAMES, factValues } from '../../src/law/index.ts';
import { compileScenario, knownLaw, type ScenarioOutput } from '../../src/scenario/compiler.ts';
import type { ScenarioDiagnostic } from '../../src/scenario/index.ts';

const MODULE = 'virtual:scenarios';
/** Marks a module as made here, by Rollup's convention. */
const MADE = '\0';

/** The plugin, for the scenarios of `folder` (`scenarios` of the project when none is named). */
export function compiledScenarios(folder: string = path.resolve('scenarios')): Plugin {
  let compiled: readonly ScenarioOutput[] | undefined;
  let forPages = false;
  return {
    name: 'demarche:compiled-scenarios',
    configResolved({ command, build }) {
      forPages = command === 'build' && build.ssr === false;
    },
    resolveId: (id) => (id === MODULE || id.startsWith(`${MODULE}/`) ? `${MADE}${id}` : undefined),
    load(id) {
      if (!id.startsWith(`${MADE}${MODULE}`)) return undefined;
      for (const file of yamlFiles(folder)) this.addWatchFile(path.join(folder, file));
      compiled ??= compileAll(folder);
      const outputs = compiled;
      const name = id.slice(MADE.length);
      if (name !== MODULE) return heldCode(dataOf(name, outputs));
      return listCode(outputs, (part) => {
        if (!forPages) return `() => import(${JSON.stringify(part)}).then((file) => file.default)`;
        const source = dataOf(part, outputs);
        const asset = this.emitFile({ type: 'asset', name: fileNameOf(part), source });
        return `() => fetched(import.meta.ROLLUP_FILE_URL_${asset})`;
      });
    },
    watchChange(id) {
      if (isInside(id, folder)) compiled = undefined;
    },
    handleHotUpdate({ file, server }) {
      if (!isInside(file, folder)) return;
      compiled = undefined;
      const graph = server.moduleGraph;
      for (const module of graph.idToModuleMap.values()) {
        if (module.id?.startsWith(`${MADE}${MODULE}`) === true) graph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

/**
 * Every scenario of the folder, compiled, in code-unit order of ids.
 * @throws Error that lists every diagnostic when one does not compile.
 */
function compileAll(folder: string): readonly ScenarioOutput[] {
  const names = yamlFiles(folder);
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
  const ids = names
    .filter((name) => /^[^_./][^/]*\/scenario\.yaml$/.test(name))
    .map((name) => path.dirname(name));
  const known = knownLaw(ACT_KINDS, FACT_NAMES, factValues);
  const wrong: ScenarioDiagnostic[] = [];
  const outputs = ids.sort(byCodeUnit).flatMap((id) => {
    const result = compileScenario({ id, files, known });
    if (result.ok) return [result.value];
    wrong.push(...result.error);
    return [];
  });
  if (wrong.length > 0) throw new Error(report(wrong, folder));
  return outputs;
}

function report(wrong: readonly ScenarioDiagnostic[], folder: string): string {
  // Codes, not sentences: every bundle's configuration loads this file, and the texts would come with it.
  const lines = wrong.map(({ file, line, column, severity, code, path: at, data }) => {
    const place = `${path.join(path.basename(folder), file)}:${String(line)}:${String(column)}`;
    return `${place} ${severity} ${code} at ${at} ${JSON.stringify(data)}`;
  });
  const advice = 'npm run -s demarche -- check says it in sentences.';
  return `The scenarios do not compile; ${advice}\n${[...new Set(lines)].join('\n')}`;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort(byCodeUnit);
}

/** The JSON of `virtual:scenarios/<id>`, a scenario, or `virtual:scenarios/<id>/<language>`, its texts. */
function dataOf(name: string, compiled: readonly ScenarioOutput[]): string {
  const [, id, language] = name.split('/');
  const output = compiled.find(({ scenario }) => (scenario.id as string) === id);
  const data = language === undefined ? output?.scenario : output?.texts[language];
  return JSON.stringify(present(data, `${name} is one of the modules that the list names`));
}

/** `dark-isthmus.json` for a scenario, `dark-isthmus.en.json` for its texts. */
function fileNameOf(name: string): string {
  return `${name.split('/').slice(1).join('.')}.json`;
}

/** The code of the list; `loader` gives the code of a function that loads a module's data. */
function listCode(compiled: readonly ScenarioOutput[], loader: (part: string) => string): string {
  const entries = compiled.map(({ scenario, texts, hash }) => {
    const { id, version, languages, cuts } = scenario;
    const kinds = new Map<string, string>(scenario.actors.map((actor) => [actor.id, actor.kind]));
    const seats = scenario.seats.map((seat) => ({ id: seat, kind: kinds.get(seat) }));
    const turns = { short: cuts.short.turns, medium: cuts.medium.turns, full: cuts.full.turns };
    const titles = Object.fromEntries(
      Object.entries(texts).map(([language, words]) => [language, titlesOf(words, seats)]),
    );
    const facts = JSON.stringify({ id, version, hash, languages, turns, seats, titles });
    const words = languages.map(
      (language) => `${JSON.stringify(language)}: ${loader(`${MODULE}/${id}/${language}`)}`,
    );
    return `{ ...${facts}, load: ${loader(`${MODULE}/${id}`)}, loadTexts: { ${words.join(', ')} } }`;
  });
  return `${FREEZE}${FETCHED}export const SHIPPED_SCENARIOS = [\n${entries.join(',\n')}\n];\n`;
}

function titlesOf(texts: ScenarioOutput['texts'][string], seats: readonly { readonly id: string }[]) {
  const { title, tagline, summary, actors } = texts;
  const names = Object.fromEntries(
    seats.map(({ id }) => [id, { name: actors[id]?.name ?? id, role: actors[id]?.role ?? '' }]),
  );
  return { title, tagline, summary, seats: names };
}

const FREEZE = `const freeze = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
};
`;

// A function and not a module that waits: a module that once failed to come would fail for ever.
const FETCHED = `const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.url + ': ' + answer.status);
  return freeze(await answer.json());
};
`;

function heldCode(text: string): string {
  // Engines read a long text with JSON.parse faster than the same object written as code.
  return `${FREEZE}export default freeze(JSON.parse(${JSON.stringify(text)}));\n`;
}

function isInside(file: string, folder: string): boolean {
  return !path.relative(folder, file).startsWith('..');
}
