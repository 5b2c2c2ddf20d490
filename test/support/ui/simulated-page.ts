/*
 * What every simulated page gets before its tests. In: nothing. Out: changes to the page's prototypes.
 * To name a button, Testing Library asks for its labels, and the simulated page looks for them through the whole document:
 * two thirds of the time of a query by role. No button here has a <label>; axe looks at names in the real browser.
 */
Object.defineProperty(HTMLButtonElement.prototype, 'labels', { value: null });
