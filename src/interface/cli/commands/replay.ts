/*
 * replay: proves a log, by its chain of digests and by deciding every input of it again.
 * In: a log file. Out: {ok, entries, digest, ended, decidedAgain, firstDifference}; `entries` and `digest` reach as far as the log
 * is proved; `ended` says whether the exercise came to its end there; `decidedAgain` is false where the header was refused.
 * Status 0: the log proves itself, of an exercise under way too. 1 names the first line that differs; 2: no such file to read.
 */
import { readFile } from 'node:fs/promises';
import {
  logBefore,
  logFromText,
  replay as replayLog,
  type LogDiagnostic,
  type Replay,
} from '../../../game/log/index.ts';
import type { GameState } from '../../../game/rules/index.ts';
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

type Proof = Omit<Replay, 'position'> & { readonly position?: GameState };

async function replayFile({ operands }: Call, report: Report): Promise<ExitStatus> {
  const [file, further] = operands;
  if (file === undefined || further !== undefined)
    return report.unusable('replay takes one log; see replay --help');
  const written = await textFrom(file);
  if (written === undefined) return report.unusable(`cannot read ${file}`);
  const { position, firstDifference, ...proof } = proofOf(written);
  const text = await loadText('en', ['refusals-game']);
  const difference = firstDifference && differenceFrom(firstDifference, text);
  const { ok, entries, digest, ended, decidedAgain } = proof;
  report.result({ ok, entries, digest, ended, decidedAgain, firstDifference: difference ?? null });
  const proved =
    entries === 0
      ? '0 entries proved'
      : `${String(entries)} entries proved by deciding them again, digest ${digest}`;
  if (difference !== undefined) {
    report.line(`${file}:${String(difference.line)} ${difference.message} [${difference.code}]`);
  }
  report.line(ok ? `${file}: ${proved}` : proved);
  if (ok && !ended && position !== undefined) report.line(`${file}: ${whereItStops(position)}`);
  return ok ? 0 : 1;
}

function whereItStops({ turn, phase }: GameState): string {
  const place = turn === 0 ? 'before turn 1' : `in turn ${String(turn)}`;
  return `stops ${place}, phase ${phase}: the exercise was not ended`;
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
  const nothing = { ok: false, entries: 0, digest: '', ended: false, decidedAgain: false };
  if (damage === undefined) return nothing;
  const sound = logBefore(written, damage.line);
  if (sound === undefined) return { ...nothing, firstDifference: damage };
  const before = replayLog(sound);
  return { ...before, ok: false, firstDifference: before.firstDifference ?? damage };
}

function differenceFrom({ code, line, data }: LogDiagnostic, text: Text) {
  // Every code of the log has its sentence; a test of the catalogues holds that.
  return { code, line, message: text.t(`log-fault.${code}` as MessageId, data), data };
}
