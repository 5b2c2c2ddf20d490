/*
 * What every style sheet must keep to, so that the interface turns round with the reading direction, layers hold whatever
 * the order in which files arrive, and colours have one source.
 */
import { describe, expect, it } from 'vitest';
import { styleSheets } from './style-sheets.ts';

const SHEETS = styleSheets();

/** Properties and values that name a side of the screen instead of a side of the text. */
const PHYSICAL: readonly RegExp[] = [
  /(?:^|[{;\s])(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\s*:/,
  /(?:^|[{;\s])border-(?:left|right|top|bottom)(?:-[a-z-]+)?\s*:/,
  /(?:^|[{;\s])(?:left|right|top|bottom)\s*:/,
  /(?:^|[{;\s])(?:min-|max-)?(?:width|height)\s*:/,
  /(?:text-align|float|clear|caption-side|resize)\s*:\s*(?:left|right|top|bottom|horizontal)\b/,
  /(?:^|[{;\s])overflow-[xy]\s*:\s*(?:hidden|visible|scroll|clip)/,
  /linear-gradient\(\s*to (?:left|right)/,
];

/** Shorthands with four values give the left and the right side different ones. */
const FOUR_SIDED =
  /(?:^|[{;\s])(?:margin|padding|inset|border-width|border-radius)\s*:\s*((?:[^;{}()]|\([^()]*(?:\([^()]*\)[^()]*)*\))+)/g;

describe('the scan itself', () => {
  it.each([
    'a{margin-left:1px}',
    'a { left: 0 }',
    'a{text-align: right}',
    'a{max-width:3px}',
    'a{border-top-left-radius:1px}',
  ])('sees %s', (css) => {
    expect(PHYSICAL.some((pattern) => pattern.test(css))).toBe(true);
  });

  it.each([
    'a{margin-inline-start:1px}',
    '@media (width >= 4rem){}',
    'a{text-align:start}',
    'a{border-block-start:1px}',
  ])('lets %s pass', (css) => {
    expect(PHYSICAL.some((pattern) => pattern.test(css))).toBe(false);
  });

  it('has something to scan', () => {
    expect(SHEETS.length).toBeGreaterThan(25);
  });
});

describe.each(SHEETS)('$file', ({ file, css }) => {
  it('names sides of the text, not of the screen', () => {
    for (const pattern of PHYSICAL) expect(pattern.exec(css)?.[0], 'a physical property').toBeUndefined();
    for (const [whole, values = ''] of css.matchAll(FOUR_SIDED)) {
      const count = values.trim().split(/\s+(?![^(]*\))/).length;
      expect(count, whole.trim()).toBeLessThan(4);
    }
  });

  it('opens with the order of the layers and puts everything into one of them', () => {
    if (['theme/theme.css', 'theme/fonts.css'].includes(file)) return;
    if (!file.startsWith('theme/')) {
      expect(css.trimStart()).toMatch(/^@layer reset, tokens, base, layout, parts, screens, print;\n/);
    }
    const outside = css.replace(/@layer [a-z, ]+;/, '').trim();
    if (outside !== '') expect(outside).toMatch(/^@layer [a-z]+ \{[^]*\}$/);
  });

  it('takes its colours from the tokens', () => {
    // The chart, the arms and the folder's edge have inks of their own that no other part may use.
    const own = [
      'theme/tokens.css',
      'theme/base.css',
      'theme/print.css',
      'parts/board/board.css',
      'parts/emblem/emblem.css',
    ];
    if (own.includes(file)) return;
    const colours = css.match(/#[0-9a-f]{3,8}\b/gi) ?? [];
    expect(colours.filter((colour) => !/^#(000000|ffffff)$/i.test(colour))).toEqual([]);
  });
});
