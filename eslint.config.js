/*
 * Style inside files, and mistakes that types reveal. What a folder may import and see is checked in test/architecture;
 * layout is Prettier's. No comment in a source can switch a rule off.
 */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const forbiddenSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export it by its name.',
  },
  {
    selector: 'SequenceExpression',
    message: 'Write one statement after the other.',
  },
  {
    selector: 'ForInStatement',
    message: 'Use for...of with Object.keys or Object.entries.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'coverage/', 'test-results/', 'playwright-report/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '*.config.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      // French sets no-break spaces; in texts they are meant.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      'max-params': ['error', { max: 4 }],
      'no-else-return': 'error',
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      // A type alias is plain JSON to TypeScript where an interface is not, so both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // the compiler says it
      // Methods here use no `this`, so that they can be passed about.
      '@typescript-eslint/unbound-method': 'off',
      // Together a quarter of the time, for what hardly occurs where there are neither enums nor classes.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/interface/ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Tools ask these for a default export.
    files: ['*.config.ts', 'test/support/browser/fresh-build.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax.slice(1)] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Playwright wants to read from the pattern which fixtures a fixture needs: none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // In a test a wrong assumption is a failure, which is what tests are for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A test may prove that something does not compile, if it says why.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
);
