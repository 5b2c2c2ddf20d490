/*
 * replay: proves a log, by its chain of digests and by deciding every input of it again.
 * In: a log file. Out: {ok, entries, digest, decidedAgain, firstDifference}; `entries` and `digest` reach as far as the log is
 * proved; `decidedAgain` is false for a log of another engine or law, whose events are only folded.
 * Status 1 names the first line that differs; 2 means that there is no such file to read.
 */
import { readFile } from 'node:fs/promises';
import {
  logFromText,
  replay as replayLog,
  type LogDiagnostic,
  type Replay,
} from '../../../game/log/index.ts';
import { loadText, type MessageId, type Text } from '../../text/index.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';

/** The command that proves logs. */
export const replay: Command = {
  name: 'replay',
  summary: 'Prove a log: play it again and compare every digest',
  operands: 'LOG',
  options: {},
  run: replayFile,
};

type Proof = Pick<Replay, 'ok' | 'entries' | 'digest' | 'decidedAgain'> & { readonly firstDifference?: LogDiagnostic };

async function replayFile({ operands }: Call, report: Report): Promise<ExitStatus> {
  const [file, further] = operands;
  if (file === undefined || further !== undefined)
    return report.unusable('replay takes one log; see replay --help');
  const written = await textFrom(file);
  if (written === undefined) return report.unusable(`cannot read ${file}`);
  const { ok, entries, digest, decidedAgain, firstDifference } = proofOf(written);
  const text = await loadText('en', ['refusals-game']);
  const difference = firstDifference && differenceFrom(firstDifference, text);
  report.result({ ok, entries, digest, decidedAgain, firstDifference: difference ?? null });
  const how = decidedAgain ? 'by deciding them again' : 'by their chain alone';
  const proved =
    entries === 0 ? '0 entries proved' : `${String(entries)} entries proved ${how}, digest ${digest}`;
  if (difference !== undefined) {
    report.line(`${file}:${String(difference.line)} ${difference.message} [${difference.code}]`);
  }
  report.line(ok ? `${file}: ${proved}` : proved);
  return ok ? 0 : 1;
}

async function textFrom(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    // Missing, forbidden or a folder: in every case there is nothing to prove.
    return undefined;
  }
}

/** Proves what is written; of a damaged file, the lines before the damage. */
function proofOf(written: string): Proof {
  const log = logFromText(written);
  if (log.ok) return replayLog(log.value);
  const [damage] = log.error;
  const nothing = { ok: false, entries: 0, digest: '', decidedAgain: false };
  if (damage === undefined) return nothing;
  const sound = logFromText(
    `${written
      .split(/\r?\n/)
      .slice(0, damage.line - 1)
      .join('\n')}\n`,
  );
  if (!sound.ok) return { ...nothing, firstDifference: damage };
  const before = replayLog(sound.value);
  return { ...before, ok: false, firstDifference: before.firstDifference ?? damage };
}

function differenceFrom({ code, line, data }: LogDiagnostic, text: Text) {
  // Every code of the log has its sentence; a test of the catalogues holds that.
  return { code, line, message: text.t(`log-fault.${code}` as MessageId, data), data };
}
