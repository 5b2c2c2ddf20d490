/*
 * Contrast of every pair of colours that carries text or the edge of a control, by day and by night, after WCAG 2.2:
 * 4.5 to 1 for text, 3 to 1 for large text, edges and signs.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(
  path.resolve(import.meta.dirname, '../../../../src/interface/ui/theme/tokens.css'),
  'utf8',
);

type Theme = 'day' | 'night';

/** The colour of a token in a theme, as six hexadecimal digits. */
function colour(token: string, theme: Theme): string {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(TOKENS)?.[1] ?? '';
  const [day, night] = value.match(/#[0-9a-f]{6}/gi) ?? [];
  const found = theme === 'day' ? day : (night ?? day);
  if (found === undefined) throw new Error(`--${token} has no colour`);
  return found;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['desk', 'sheet', 'raised'];
const INKS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'good', 'watch', 'bad', 'wax'];
const CLASSES = ['protective', 'cooperative', 'diplomatic', 'retorsion', 'coercive', 'force'].map(
  (c) => `class-${c}`,
);
const VERDICTS = ['upholds', 'lawful', 'unfriendly', 'contested', 'unlawful', 'undetermined'].map(
  (v) => `verdict-${v}`,
);

const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...[...INKS, ...CLASSES, ...VERDICTS].flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-strong', 'accent-wash'],
  ['ink', 'accent-wash'],
  ['ink-soft', 'accent-wash'],
  ['ink', 'manila'],
  ['ink-soft', 'manila'],
  ['ink-soft', 'sunken'],
  ['ink', 'sunken'],
  ['ink-inverse', 'bad'],
  ['on-curtain', 'curtain'],
  ['on-curtain-soft', 'curtain'],
  ['on-lamp', 'lamp'],
  ['on-lamp', 'lamp-strong'],
  ['tlp-red', 'tlp-ground'],
  ['tlp-amber', 'tlp-ground'],
  ['tlp-green', 'tlp-ground'],
  ['tlp-clear', 'tlp-ground'],
];

const SIGN_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap(
    (ground) =>
      [
        ['edge', ground],
        ['focus', ground],
        ['brass', ground],
      ] as const,
  ),
  ['focus', 'sunken'],
  ['accent', 'sunken'],
];

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  it.each(TEXT_PAIRS)('%s is read on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGN_PAIRS)('%s is seen on %s', (sign, ground) => {
    expect(contrast(colour(sign, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure itself', () => {
  it('agrees with the two ends of the scale', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});
