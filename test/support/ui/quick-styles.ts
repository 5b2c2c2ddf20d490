/*
 * Answers quickly what Testing Library asks of every element on every query: is it displayed, is it visible?
 * The simulated page matches each element against a whole style sheet to say so, though it has none but the browser's own,
 * in which display follows from the element's name. In: nothing. Out: `getComputedStyle` that answers those two questions
 * from the name and from what is written at the element, and passes everything else, and every doubtful case, on.
 */

/** Elements whose display depends on more than their name. */
const DOUBTFUL_NAMES = new Set(['dialog', 'embed', 'noscript', 'summary']);
const DOUBTFUL_ATTRIBUTES = ['hidden', 'popover'] as const;
const ABOUT_SHOWING = /display|visibility|\ball\b/i;

type ComputedStyle = Window['getComputedStyle'];

const thorough = new WeakMap<Window, ComputedStyle>();
const displayByName = new Map<string, string>();

/** The slow answers. */
export function thoroughStyle(element: Element, pseudo?: string): CSSStyleDeclaration {
  const page = pageWindow();
  return (thorough.get(page) ?? page.getComputedStyle.bind(page))(element, pseudo);
}

/** Puts the quick answers into the page's window; a second time changes nothing. */
export function quickStyles(): void {
  const page = pageWindow();
  if (thorough.has(page)) return;
  thorough.set(page, page.getComputedStyle.bind(page));
  for (const owner of new Set<object>([page, globalThis])) {
    Object.defineProperty(owner, 'getComputedStyle', {
      value: quickStyle,
      configurable: true,
      writable: true,
    });
  }
}

function quickStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  if (typeof pseudo === 'string' && pseudo !== '') return thoroughStyle(element, pseudo);
  if (element.ownerDocument !== document || document.styleSheets.length > 0) return thoroughStyle(element);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === 'display') return displayOf(element);
      if (name === 'visibility') return visibilityOf(element);
      if (name === 'getPropertyValue') return (property: string) => valueOf(element, property);
      const style = thoroughStyle(element);
      const value: unknown = Reflect.get(style, name);
      return typeof value === 'function' ? (value.bind(style) as unknown) : value;
    },
  });
}

function valueOf(element: Element, property: string): string {
  if (property === 'display') return displayOf(element);
  if (property === 'visibility') return visibilityOf(element);
  return thoroughStyle(element).getPropertyValue(property);
}

function displayOf(element: Element): string {
  if (isDoubtful(element) || speaksOfShowing(element)) return thoroughStyle(element).display;
  const key = `${element.namespaceURI ?? ''} ${element.localName}`;
  const known = displayByName.get(key);
  if (known !== undefined) return known;
  const bare = document.createElementNS(element.namespaceURI, element.localName);
  const display = thoroughStyle(bare).display;
  displayByName.set(key, display);
  return display;
}

function isDoubtful(element: Element): boolean {
  if (DOUBTFUL_NAMES.has(element.localName)) return true;
  if (DOUBTFUL_ATTRIBUTES.some((name) => element.hasAttribute(name))) return true;
  return element.localName === 'input' && element.getAttribute('type')?.toLowerCase() === 'hidden';
}

/** Visibility is inherited, and the browser's own sheet changes it for hidden parts of tables alone. */
function visibilityOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.hasAttribute('hidden') || speaksOfShowing(at)) return thoroughStyle(element).visibility;
  }
  return 'visible';
}

function speaksOfShowing(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && ABOUT_SHOWING.test(style);
}

function pageWindow(): Window {
  if (document.defaultView === null) throw new Error('the simulated page has a window');
  return document.defaultView;
}
