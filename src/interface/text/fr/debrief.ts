// French: the debrief; see en/debrief.ts.
import { debriefLaw } from './debrief-law.ts';
import { debriefLens } from './debrief-lens.ts';
import { debriefLines } from './debrief-lines.ts';
import { debriefWalk } from './debrief-walk.ts';

export const debrief = { ...debriefWalk, ...debriefLaw, ...debriefLens, ...debriefLines };
