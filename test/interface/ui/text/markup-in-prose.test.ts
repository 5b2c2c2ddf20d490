/*
 * Markup of the catalogues is read only by Prose: a message with a [[term]] that is shown in any other way would show its
 * brackets. Every use of such a message in the sources is looked up, families of ids (`play.request-note.${kind}`) included.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AREAS, WRITTEN_LANGUAGES, loadMessages } from '../../../../src/interface/text/index.ts';

const ROOT = path.resolve('src/interface/ui');

/** Parts that read markup, and what hands its words on to one of them: `lead` of Headed, `hint` given as an element. */
const READERS = ['Prose', 'InlineProse', 'Headed'];

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(path.join(ROOT, file), 'utf8') }));

/** Glossary lines are shown as they are; terms in them would open cards in cards. */
async function idsWithTerms(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const language of WRITTEN_LANGUAGES) {
    for (const area of AREAS) {
      for (const [id, message] of Object.entries(await loadMessages(language, [area])))
        if (message.includes('[[')) found.add(id);
    }
  }
  return [...found];
}

interface Use {
  readonly file: string;
  /** The nearest element that opens before the id. */
  readonly element: string;
  /** Letters that are written out: of two templates that fit an id, the one that says more of it is meant. */
  readonly letters: number;
}

/** A written id, or a template of ids, as a pattern. */
const patternOf = (written: string): RegExp =>
  new RegExp(
    `^${written
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('[\\w-]+')}$`,
  );

/** Where an id is written: as it is, or as a template that it fits. */
function usesOf(id: string): readonly Use[] {
  const all = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/'([a-z][\w-]*\.[\w.-]+)'|`([a-z][\w-]*\.(?:[\w.-]|\$\{[^}]*\})+)`/g)].flatMap(
      ({ index, 1: whole, 2: template }): Use[] => {
        const written = whole ?? template ?? '';
        if (!patternOf(written).test(id)) return [];
        const opened = [...code.slice(0, index).matchAll(/<([A-Z]\w*|[a-z]\w*)[\s>]/g)];
        const letters = written.replaceAll(/\$\{[^}]*\}/g, '').length;
        return [{ file, element: opened.at(-1)?.[1] ?? 'none', letters }];
      },
    ),
  );
  const most = Math.max(...all.map(({ letters }) => letters));
  return all.filter(({ letters }) => letters === most);
}

describe('messages with terms of the glossary', () => {
  it('are shown by the parts that read markup, and by nothing else', async () => {
    const ids = await idsWithTerms();
    expect(ids).toContain('play.request-note.consent');
    const shown = ids.map((id) => ({ id, uses: usesOf(id) }));
    expect(shown.filter(({ uses }) => uses.length === 0).map(({ id }) => id)).toEqual([]);
    const bare = shown.flatMap(({ id, uses }) =>
      uses
        .filter(({ element }) => !READERS.includes(element))
        .map(({ file, element }) => `${id} in ${file} by <${element}>`),
    );
    expect(bare).toEqual([]);
  });
});
