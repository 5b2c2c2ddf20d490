/*
 * Says in words what is wrong with an author's file.
 * In: a diagnostic and a Text with the area `diagnostics` loaded. Out: sentences. The place is the caller's to show.
 */
import type { Diagnostic } from '../../base/index.ts';
import type { MessageId } from './areas.ts';
import type { Text } from './text.ts';

/** What is wrong, without the place and without the hint. */
export function sentenceFromDiagnostic(text: Text, diagnostic: Diagnostic): string {
  return text.t(`diagnostic.${diagnostic.code}` as MessageId, diagnostic.data);
}

/** “Did you mean ...?”; undefined when nobody knows. */
export function hintFromDiagnostic(text: Text, { hint }: Diagnostic): string | undefined {
  return hint === undefined ? undefined : text.t('diagnostic.hint', { hint });
}
