// Which corpus of law judged: part of every log's header, so that a finding can be traced to the rules that made it.

/** Raised with every change of the corpus that can change a verdict. */
export const LAW_VERSION = '3';
