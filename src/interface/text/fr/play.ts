// French: everything that is said while an exercise is played, gathered from its parts.
import { playTable } from './play-table.ts';
import { playWalk } from './play-walk.ts';
import { playConsult } from './play-consult.ts';
import { playDecide } from './play-decide.ts';
import { playReport } from './play-report.ts';

export const play = {
  ...playTable,
  ...playWalk,
  ...playConsult,
  ...playDecide,
  ...playReport,
};
