// English: the debrief. Split by what is said: the walk and its steps, the opinion on an act, the timeline's sentences.
import { debriefLaw } from './debrief-law.ts';
import { debriefLens } from './debrief-lens.ts';
import { debriefLines } from './debrief-lines.ts';
import { debriefWalk } from './debrief-walk.ts';

export const debrief = { ...debriefWalk, ...debriefLaw, ...debriefLens, ...debriefLines };
