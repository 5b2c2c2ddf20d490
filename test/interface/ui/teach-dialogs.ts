/*
 * Teaches the simulated page what it lacks of <dialog>: being shown modally, Escape, giving the focus back.
 * In: nothing. Out: methods on the prototype, once. Whether a browser really makes the rest inert is for the end-to-end tests.
 */
const returnTo = new WeakMap<HTMLDialogElement, Element | null>();

/** Safe to call before every test. CSS.escape, which user-event asks for when arrows walk through radios, comes with it. */
export function teachDialogs(): void {
  const known: unknown = Reflect.get(globalThis, 'CSS');
  if (known === undefined) {
    const escape = (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`);
    Object.assign(globalThis, { CSS: { escape } });
  }
  const prototype: Partial<HTMLDialogElement> = HTMLDialogElement.prototype;
  if (prototype.showModal !== undefined) return;
  prototype.showModal = function showModal(this: HTMLDialogElement): void {
    if (this.open) throw new Error('The dialog is open already.');
    returnTo.set(this, document.activeElement);
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('button, input, [href]')?.focus();
    this.addEventListener('keydown', cancelOnEscape);
  };
  prototype.close = function close(this: HTMLDialogElement): void {
    if (!this.open) return;
    this.removeAttribute('open');
    this.removeEventListener('keydown', cancelOnEscape);
    const element = returnTo.get(this);
    if (element instanceof HTMLElement) element.focus();
  };
}

function cancelOnEscape(this: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  const going = this.dispatchEvent(new Event('cancel', { cancelable: true }));
  if (going) this.close();
}
