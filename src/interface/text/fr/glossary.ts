// The French glossary; see en/glossary.ts.
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
