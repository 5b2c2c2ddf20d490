// The English glossary: every term of art of the game, as `glossary.<id>.term` and `glossary.<id>.line` (one or two
// lines). Split by subject; what a line says of an instrument is checked against the law's corpus.
import { glossaryDiplomacy } from './glossary-diplomacy.ts';
import { glossaryExercise } from './glossary-exercise.ts';
import { glossaryIncident } from './glossary-incident.ts';
import { glossaryLaw } from './glossary-law.ts';
import { glossaryNorms } from './glossary-norms.ts';
import { glossaryForce } from './glossary-force.ts';
import { glossaryInstitutions } from './glossary-institutions.ts';
import { glossaryResponsibility } from './glossary-responsibility.ts';
import { glossaryTechnique } from './glossary-technique.ts';

export const glossary = {
  ...glossaryExercise,
  ...glossaryIncident,
  ...glossaryDiplomacy,
  ...glossaryLaw,
  ...glossaryResponsibility,
  ...glossaryForce,
  ...glossaryNorms,
  ...glossaryInstitutions,
  ...glossaryTechnique,
};
