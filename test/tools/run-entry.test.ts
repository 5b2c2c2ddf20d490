/*
 * run.mjs, where every script begins: installs what is due once, however many start at once, and keeps stdout clean.
 * It runs here in a folder of its own, with a stand-in for npm that notes how it was called.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PROJECT = path.join(import.meta.dirname, '..', '..');

/** Notes its arguments, takes a moment, and installs a Vite that prints `ready`. */
const STAND_IN = `
  import fs from 'node:fs';
  fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (fs.existsSync('fail')) process.exit(1);
  fs.mkdirSync('node_modules/vite/bin', { recursive: true });
  fs.writeFileSync('node_modules/vite/bin/vite.js', 'console.log("ready", process.argv[2])');
  console.log('noise of npm');
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarche-run-'));
  await cp(path.join(PROJECT, 'run.mjs'), path.join(folder, 'run.mjs'));
  await writeFile(path.join(folder, 'package-lock.json'), '{}');
  await mkdir(path.join(folder, 'npm'));
  await writeFile(path.join(folder, 'npm', 'package.json'), '{"type":"module"}');
  await writeFile(path.join(folder, 'npm', 'npm-cli.js'), STAND_IN);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs `node run.mjs ...` from another folder, in a shell's environment set to production. */
function run(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    npm_execpath: path.join(folder, 'npm', 'npm-cli.js'),
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'run.mjs'), ...words], { cwd: tmpdir(), env });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject).on('close', (status) => {
      resolve({ status, out, err });
    });
  });
}

async function calls(): Promise<string[]> {
  const text = await readFile(path.join(folder, 'calls.txt'), 'utf8');
  return text.trim().split('\n');
}

it('installs once, with the packages that build, and again only when the lock file changes', async () => {
  const first = await run('dev', 'now');
  expect(first).toMatchObject({ status: 0, out: 'ready now\n' });
  expect(first.err).toContain('noise of npm');
  expect(await run('dev', 'again')).toEqual({ status: 0, out: 'ready again\n', err: '' });
  expect(await calls()).toEqual(['ci --include=dev --no-audit --no-fund']);
  await writeFile(path.join(folder, 'package-lock.json'), '{"changed":true}');
  await run('dev');
  expect(await calls()).toHaveLength(2);
});

it('installs once when several start at once', async () => {
  const runs = await Promise.all([run('dev', 'a'), run('dev', 'b'), run('dev', 'c')]);
  expect(runs.map(({ status, out }) => [status, out])).toEqual([
    [0, 'ready a\n'],
    [0, 'ready b\n'],
    [0, 'ready c\n'],
  ]);
  expect(await calls()).toHaveLength(1);
});

it('gets past the lock of a process that died, but waits for one that lives', async () => {
  const lock = path.join(folder, '.cache', 'install.lock');
  await mkdir(lock, { recursive: true });
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('close', resolve));
  await writeFile(path.join(lock, 'holder'), `${String(dead.pid)} ${hostname()}`);
  expect((await run('dev')).status).toBe(0);

  await writeFile(path.join(folder, 'package-lock.json'), '{"changed":true}');
  await mkdir(lock);
  await writeFile(path.join(lock, 'holder'), `${String(process.pid)} ${hostname()}`);
  const waiting = run('dev');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(await calls()).toHaveLength(1);
  await rm(lock, { recursive: true });
  expect((await waiting).err).toContain('waiting for another process');
  expect(await calls()).toHaveLength(2);
});

it('does not take a failed install for a finished one', async () => {
  await writeFile(path.join(folder, 'fail'), '');
  expect(await run('dev')).toMatchObject({ status: 1, out: '' });
  await rm(path.join(folder, 'fail'));
  expect((await run('dev')).status).toBe(0);
});

it('refuses words that are no command, before it installs anything', async () => {
  for (const words of [[], ['strat'], ['constructor']]) {
    const { status, out, err } = await run(...words);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('start, demarche');
  }
  await expect(calls()).rejects.toThrow('ENOENT');
});

it('takes a build whose description cannot be read for no build', async () => {
  await mkdir(path.join(folder, 'dist', 'web'), { recursive: true });
  await mkdir(path.join(folder, 'dist', 'cli'));
  await writeFile(path.join(folder, 'dist', 'cli', 'demarche.mjs'), '');
  for (const text of ['{"id":"0123', '', 'null']) {
    await writeFile(path.join(folder, 'dist', 'web', 'build.json'), text);
    const { status, err } = await run('build');
    // Here is nothing to build with; that it sets out to build is what counts.
    expect(status).toBe(1);
    expect(err).toContain('building ');
    expect(err).toContain('the build failed');
    expect(err).not.toContain('SyntaxError');
  }
});
