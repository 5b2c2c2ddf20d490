/*
 * Finds the labels of a field from the field itself. The simulated page looks for them through the whole document, and for
 * every label there through all that it holds, whenever a query names a field; a list of norms has a hundred of them.
 * In: nothing. Out: `labels` of fields that answers the same.
 */
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement];

/** Gives fields the quick answer, and buttons none: no button here has a <label>; axe looks at names in the real browser. */
export function quickLabels(): void {
  Object.defineProperty(HTMLButtonElement.prototype, 'labels', { value: null });
  for (const { prototype } of FIELDS) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: Field) {
        return this.type === 'hidden' ? null : labelsOf(this);
      },
    });
  }
}

function labelsOf(field: Field): readonly HTMLLabelElement[] {
  const around = field.closest('label');
  // One with `for` means another field, or this one, which is then found below.
  const own = around !== null && !around.hasAttribute('for') && around.control === field ? [around] : [];
  if (field.id === '') return own;
  const pointing = [...document.getElementsByTagName('label')].filter((label) => label.htmlFor === field.id);
  return pointing.length === 0 ? own : inReadingOrder([...own, ...pointing]);
}

function inReadingOrder(labels: readonly HTMLLabelElement[]): HTMLLabelElement[] {
  return [...labels].sort((one, other) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1,
  );
}
