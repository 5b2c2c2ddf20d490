// Scenario files opened in the browser: compiled here as the build compiles them, with the compiler fetched only when it is needed.
// In: files by name. Out: the compiled scenario with its words, or all diagnostics.
import { ACT_KINDS, FACT_NAMES, factValues } from '../../law/index.ts';
import type { CompiledFiles } from './local-host.ts';

/** The shared catalogue of this build, each file fetched when first asked for. */
const SHARED = import.meta.glob<string>('/scenarios/_shared/**/*.yaml', { query: '?raw', import: 'default' });

const sharedFiles = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(SHARED).map(
        async ([name, load]) => [name.replace('/scenarios/', ''), await load()] as const,
      ),
    ),
  );

const scenarioFile = /(?:^|\/)([^/]+)\/scenario\.yaml$/;

/** Names as the compiler wants them: relative to the folder of scenarios, whatever folder the files were picked from. */
const named = (files: Readonly<Record<string, string>>): { id: string; files: Record<string, string> } => {
  const main = Object.keys(files).find((name) => name === 'scenario.yaml' || scenarioFile.test(name));
  const id = (main === undefined ? undefined : scenarioFile.exec(main)?.[1]) ?? 'scenario';
  const root = main === undefined ? '' : main.slice(0, main.length - 'scenario.yaml'.length);
  const renamed = Object.entries(files).map(([name, text]) => {
    if (name.startsWith(root)) return [`${id}/${name.slice(root.length)}`, text] as const;
    const shared = name.indexOf('_shared/');
    return [shared < 0 ? name : name.slice(shared), text] as const;
  });
  return { id, files: Object.fromEntries(renamed) };
};

/** Compiles the files. */
export const compileFiles = async (files: Readonly<Record<string, string>>): Promise<CompiledFiles> => {
  const { compileScenario, knownLaw } = await import('../../scenario/compiler.ts');
  const own = named(files);
  const known = knownLaw(ACT_KINDS, FACT_NAMES, factValues);
  const result = compileScenario({ id: own.id, files: { ...(await sharedFiles()), ...own.files }, known });
  if (!result.ok) return { ok: false, diagnostics: result.error };
  const { scenario, texts, hash, warnings } = result.value;
  return { ok: true, value: { key: `${scenario.id}@${hash.slice(0, 12)}`, hash, scenario, texts }, warnings };
};
