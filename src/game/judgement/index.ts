// The door of judgement: what the law makes of acts, of duties and of the incident, on what was known and on what was true.
export { FACT_VALUES } from './fact-values.ts';
export { dutyFindings } from './judge-duties.ts';
export { actFinding, knownVerdict, knownVerdicts, previewVerdict, unsealedVerdict } from './judge-act.ts';
export { findingUnderLens, partingRules, type Basis } from './finding-under-lens.ts';
export { incidentFinding } from './judge-incident.ts';
export { unknownNorm } from './norm-words.ts';
export { ruledFinding } from './ruled-finding.ts';
