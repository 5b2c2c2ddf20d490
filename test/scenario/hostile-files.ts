/*
 * Files that nobody writes by mistake: alias bombs, bottomless nesting, megabytes. In: nothing. Out: a name, the text that
 * stands in for the miniature's scenario.yaml, and the code that it must be refused with.
 */

/** A hostile file. */
export interface HostileFile {
  readonly name: string;
  readonly text: string;
  readonly code: string;
}

/** Nine levels of nine aliases each would be four hundred million values. */
function aliasBomb(): string {
  const levels = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1) {
    const alias = `*a${String(level - 1)}`;
    levels.push(`a${String(level)}: &a${String(level)} [${Array<string>(9).fill(alias).join(', ')}]`);
  }
  return `${levels.join('\n')}\n`;
}

function nestedNots(depth: number): string {
  return `endings:\n  - id: x\n    when: ${'{ kind: not, of: '.repeat(depth)}x${' }'.repeat(depth)}\n`;
}

/** Every hostile file. */
export function hostileFiles(): readonly HostileFile[] {
  return [
    { name: 'aliases of aliases of aliases', text: aliasBomb(), code: 'scenario/too-many-values' },
    {
      name: 'many aliases of one long list',
      text: `a: &a [${'x, '.repeat(5000)}x]\nb: [${'*a, '.repeat(5000)}*a]\n`,
      code: 'scenario/too-many-values',
    },
    { name: 'conditions a hundred deep', text: nestedNots(100), code: 'scenario/too-deep' },
    { name: 'brackets a hundred thousand deep', text: '['.repeat(100_000), code: 'scenario/too-deep' },
    { name: 'a list in a list, thirty thousand times', text: '- '.repeat(30_000), code: 'scenario/too-deep' },
    { name: 'more than half a megabyte', text: `# ${'x'.repeat(500_000)}\n`, code: 'scenario/file-too-long' },
    {
      name: 'a key in a key, a hundred thousand times',
      text: `${'? '.repeat(100_000)}\n`,
      code: 'scenario/too-deep',
    },
    {
      name: 'a tag that would run something',
      text: 'id: !!js/function "function(){}"\n',
      code: 'scenario/bad-yaml',
    },
    { name: 'two documents', text: 'id: a\n---\nid: b\n', code: 'scenario/bad-yaml' },
    { name: 'a null byte', text: 'id: a\u0000b\n', code: 'scenario/bad-id' },
    { name: 'a list instead of a scenario', text: '- 1\n- 2\n', code: 'scenario/wrong-type' },
    { name: 'one word', text: 'scenario\n', code: 'scenario/wrong-type' },
    { name: 'a merge key', text: 'a: &a { id: x }\n<<: *a\n', code: 'scenario/unknown-key' },
  ];
}
