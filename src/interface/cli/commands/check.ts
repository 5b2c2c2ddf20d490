/*
 * check: tells authors everything that is wrong with their scenarios, each fault with its line.
 * In: scenario folders, or folders of them; the shipped scenarios when none is named. Out: one line per diagnostic, or
 * with --json {ok, diagnostics: [{code, severity, file, line, column, path, message, hint}]}, where the hint may be
 * null. Status 1 when there are errors.
 */
import type { ScenarioDiagnostic } from '../../../scenario/index.ts';
import {
  hintFromDiagnostic,
  isLanguage,
  loadText,
  sentenceFromDiagnostic,
  type Text,
} from '../../text/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';
import {
  holdsScenario,
  scenarioFolderOf,
  scenarioFoldersIn,
  scenarioFromFolder,
  shippedFolder,
} from '../scenario-folder.ts';

/** The command for authors. */
export const check: Command = {
  name: 'check',
  summary: 'Check scenarios: every fault with its file, line and a hint',
  operands: '[FOLDER...]',
  options: {
    language: { type: 'string', value: 'TAG', summary: 'language of the sentences: en or fr' },
  },
  run: checkFolders,
};

async function checkFolders(call: Call, report: Report): Promise<ExitStatus> {
  const language = call.options.language ?? 'en';
  if (typeof language !== 'string' || !isLanguage(language)) {
    return report.unusable(`there are no sentences in the language "${String(language)}"`);
  }
  const folders = foldersFrom(call.operands);
  if (typeof folders === 'string') return report.unusable(folders);
  const text = await loadText(language, ['diagnostics']);
  const found = new Map<string, ScenarioDiagnostic>();
  for (const folder of folders) {
    const result = scenarioFromFolder(folder);
    // The shared catalogue is read with every scenario; what is wrong in it is told once.
    for (const one of result.ok ? result.value.warnings : result.error) found.set(JSON.stringify(one), one);
  }
  const diagnostics = [...found.values()];
  const ok = !diagnostics.some((one) => one.severity === 'error');
  report.result({ ok, diagnostics: diagnostics.map((one) => asJson(one, text)) });
  for (const one of diagnostics) report.line(asLine(one, text));
  report.line(summary(folders.length, diagnostics));
  return ok ? 0 : 1;
}

/** The folders to check, or why the call cannot be used. */
function foldersFrom(operands: readonly string[]): string[] | string {
  if (operands.length === 0) {
    const shipped = shippedFolder();
    return shipped === undefined ? 'there are no scenarios here: name a folder' : scenarioFoldersIn(shipped);
  }
  const folders: string[] = [];
  for (const operand of operands) {
    const folder = scenarioFolderOf(operand);
    if (folder === undefined) return `there is no file or folder "${operand}"`;
    const inside = holdsScenario(folder) ? [folder] : scenarioFoldersIn(folder).filter(holdsScenario);
    if (inside.length === 0) return `there is no scenario in "${operand}": its file is called scenario.yaml`;
    folders.push(...inside);
  }
  return folders;
}

function asJson(diagnostic: ScenarioDiagnostic, text: Text): object {
  const { code, severity, file, line, column, path, hint } = diagnostic;
  const message = sentenceFromDiagnostic(text, diagnostic);
  return { code, severity, file, line, column, path, message, hint: hint ?? null };
}

function asLine(diagnostic: ScenarioDiagnostic, text: Text): string {
  const { code, severity, file, line, column, path } = diagnostic;
  const place = `${file}:${String(line)}:${String(column)}`;
  const sentences = [sentenceFromDiagnostic(text, diagnostic), hintFromDiagnostic(text, diagnostic)];
  const said = sentences.filter((sentence) => sentence !== undefined).join(' ');
  const at = path === '' ? '' : ` (${path})`;
  return `${place} ${text.t(`diagnostic.severity.${severity}`)}${at}: ${said} [${code}]`;
}

function summary(scenarios: number, diagnostics: readonly ScenarioDiagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `scenarios: ${String(scenarios)}, errors: ${String(errors)}, warnings: ${String(warnings)}`;
}
