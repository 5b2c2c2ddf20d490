// The French glossary; see en/glossary.ts.
import { glossaryDiplomacy } from './glossary-diplomacy.ts';
import { glossaryExercise } from './glossary-exercise.ts';
import { glossaryIncident } from './glossary-incident.ts';
import { glossaryLaw } from './glossary-law.ts';
import { glossaryNorms } from './glossary-norms.ts';

export const glossary = {
  ...glossaryExercise,
  ...glossaryIncident,
  ...glossaryDiplomacy,
  ...glossaryLaw,
  ...glossaryNorms,
};
