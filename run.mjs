/*
 * Where npm start, npm test and every other script of the project begin, before anything is installed.
 * In: a command and its arguments. It checks Node, installs the packages and builds where that is due, then hands over.
 * Out: the command's own output and exit status; all that is said here goes to stderr, so that --json stays clean.
 * Plain JavaScript on Node's built-ins alone, in words that old versions can read, so that they are told what is wrong.
 */
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import os from 'os';
import path from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const CACHE = path.join(ROOT, '.cache');
const DIST = path.join(ROOT, 'dist');
const OLDEST_NODE = [20, 19];

/** All that a build depends on; a name that does not exist counts as nothing. */
const BUILD_INPUTS = [
  'src',
  'scenarios',
  'public',
  'tools/build',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
];

/** For what must not mix with a command's own output. */
const onStderr = { stdio: ['ignore', 2, 2] };

/** A lock whose holder has not touched it for so long is stale, even where another process now bears its number. */
const LOCK_DEAD_AFTER_MS = 60000;

const COMMANDS = {
  start: async (args) => {
    await ensureBuilt();
    return handOver(['serve', ...args]);
  },
  demarche: async (args) => {
    await ensureBuilt();
    return handOver(args);
  },
  build: ensureBuilt,
  dev: (args) => runNode(['node_modules/vite/bin/vite.js', ...args]),
  test: (args) => runNode(['--import', 'tsx', 'tools/test/main.ts', ...args]),
  schemas: (args) => runNode(['--import', 'tsx', 'tools/build/write-schemas.ts', ...args]),
  bench: async (args) => {
    const file = path.join(CACHE, 'bench', 'bench.mjs');
    const status = await runNode(['--import', 'tsx', 'tools/build/bench.ts', path.dirname(file)], onStderr);
    return status === 0 ? runNode([file, ...args]) : status;
  },
};

async function main() {
  checkNode();
  const [name, ...args] = process.argv.slice(2);
  const command = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    throw new Failure(
      `node run.mjs <command>, where the command is one of: ${Object.keys(COMMANDS).join(', ')}`,
      2,
    );
  }
  await ensureInstalled();
  return command(args);
}

/** Something the person at the keyboard can mend; told without a stack. */
class Failure extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

function say(text) {
  process.stderr.write(`demarche: ${text}\n`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Failure(
    `this is Node ${process.versions.node}, but Démarche needs Node ${OLDEST_NODE.join('.')} or later. ` +
      'Install the current long-term version from https://nodejs.org and try again.',
    2,
  );
}

// --- installing -----------------------------------------------------------------------------------------------

async function ensureInstalled() {
  if (installedStamp() === wantedStamp()) return;
  await withLock('install', async () => {
    if (installedStamp() === wantedStamp()) return;
    const npm = npmCommandFile();
    say('installing packages (once, and again when they change) ...');
    // --include=dev: with NODE_ENV=production npm would leave out the tools that build the program.
    const status = await runNode([npm, 'ci', '--include=dev', '--no-audit', '--no-fund'], onStderr);
    if (status !== 0) {
      throw new Failure('the packages could not be installed; npm says why above.', 1);
    }
    fs.writeFileSync(stampFile(), wantedStamp());
  });
}

function stampFile() {
  return path.join(ROOT, 'node_modules', '.demarche-stamp');
}

function wantedStamp() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  const nodeMajor = process.versions.node.split('.')[0];
  return `${lock} ${process.platform} ${process.arch} node-${nodeMajor}\n`;
}

function installedStamp() {
  return readIfThere(stampFile());
}

/** npm's own JavaScript, so that it runs under this Node without a shell. */
function npmCommandFile() {
  const running = process.env.npm_execpath;
  // yarn and pnpm set the variable too, to themselves.
  if (running && path.basename(running) === 'npm-cli.js' && fs.existsSync(running)) return running;
  const beside = path.dirname(fs.realpathSync(process.execPath));
  const inside = path.join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const candidates = [
    path.join(beside, inside),
    path.join(beside, '..', 'lib', inside),
    path.join(beside, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  for (const folder of (process.env.PATH || '').split(path.delimiter)) {
    const link = path.join(folder, 'npm');
    if (folder && fs.existsSync(link)) candidates.push(fs.realpathSync(link), path.join(folder, inside));
  }
  const found = candidates.find((file) => path.basename(file) === 'npm-cli.js' && fs.existsSync(file));
  if (found) return found;
  throw new Failure(
    'npm was not found beside Node; install it (on Debian: apt-get install npm) and try again.',
    2,
  );
}

// --- building -------------------------------------------------------------------------------------------------

async function ensureBuilt() {
  if (builtId() === sourcesId()) return;
  await withLock('build', async () => {
    const id = sourcesId();
    if (builtId() === id) return;
    say(`building ${id} ...`);
    const staging = path.join(CACHE, `build-${process.pid}`);
    fs.rmSync(staging, { recursive: true, force: true });
    const status = await runNode(['--import', 'tsx', 'tools/build/main.ts', id, staging], onStderr);
    if (status !== 0) throw new Failure('the build failed; the reason stands above.', 1);
    const old = path.join(CACHE, `build-old-${process.pid}`);
    // Two renames, so that nobody ever meets half a build.
    if (fs.existsSync(DIST)) fs.renameSync(DIST, old);
    fs.renameSync(staging, DIST);
    fs.rmSync(old, { recursive: true, force: true });
  });
}

/** The build in dist/, or undefined where there is none that is whole. */
function builtId() {
  const text = readIfThere(path.join(DIST, 'web', 'build.json'));
  if (text === undefined || !fs.existsSync(path.join(DIST, 'cli', 'demarche.mjs'))) return undefined;
  try {
    return JSON.parse(text).id;
  } catch {
    // A copy or a disk that failed half-way: to be built anew, not to be mended by hand.
    return undefined;
  }
}

/** The names and contents of all that a build depends on, as twelve hexadecimal digits. */
function sourcesId() {
  const hash = createHash('sha256');
  for (const input of BUILD_INPUTS) {
    for (const file of filesUnder(input)) {
      const content = fs.readFileSync(path.join(ROOT, file));
      hash.update(`${file}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(name) {
  const stat = fs.statSync(path.join(ROOT, name), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [name];
  return fs
    .readdirSync(path.join(ROOT, name))
    .sort()
    .reduce((files, entry) => files.concat(filesUnder(`${name}/${entry}`)), []);
}

// --- running --------------------------------------------------------------------------------------------------

/** Runs the built command line in this process; it sets the exit status itself. */
async function handOver(args) {
  // npm changes to the project's folder; paths that a person types are meant from where they stand.
  const from = process.env.INIT_CWD;
  if (process.env.npm_lifecycle_event === process.argv[2] && from && fs.existsSync(from)) process.chdir(from);
  const file = path.join(DIST, 'cli', 'demarche.mjs');
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

/** Runs Node in the project's folder and waits for its exit status. */
function runNode(args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', reject).on('exit', (status, signal) => {
      process.removeListener('SIGINT', pass).removeListener('SIGTERM', pass);
      resolve(signal ? 128 + os.constants.signals[signal] : status);
    });
  });
}

// --- one at a time --------------------------------------------------------------------------------------------

/**
 * Does `work` while no other process of this project does work of that name.
 * The lock is a folder that comes into being by a rename, whole, with its holder's name in it.
 */
async function withLock(name, work) {
  const lock = path.join(CACHE, `${name}.lock`);
  const holder = path.join(lock, 'holder');
  fs.mkdirSync(CACHE, { recursive: true });
  for (let waits = 0; !takeLock(lock); waits += 1) {
    if (waits === 0) say(`waiting for another process to finish its ${name} ...`);
    removeStaleLock(lock);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const touch = () => fs.utimes(holder, new Date(), new Date(), () => undefined);
  const signOfLife = setInterval(touch, LOCK_DEAD_AFTER_MS / 10);
  try {
    return await work();
  } finally {
    clearInterval(signOfLife);
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

function takeLock(lock) {
  const mine = `${lock}.${process.pid}`;
  fs.mkdirSync(mine, { recursive: true });
  fs.writeFileSync(path.join(mine, 'holder'), `${process.pid} ${os.hostname()}`);
  try {
    // A folder is never renamed onto one that holds something, and a lock always holds its holder.
    fs.renameSync(mine, lock);
    return true;
  } catch (error) {
    if (!fs.existsSync(lock) && !['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes(error.code)) throw error;
    fs.rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

function removeStaleLock(lock) {
  const holder = path.join(lock, 'holder');
  const found = readIfThere(holder);
  const stat = fs.statSync(holder, { throwIfNoEntry: false });
  if (found === undefined || !stat) return;
  const [pid, host] = found.split(' ');
  const silent = Date.now() - stat.mtimeMs > LOCK_DEAD_AFTER_MS;
  if (!silent && (host !== os.hostname() || isAlive(Number(pid)))) return;
  const aside = `${lock}.stale-${process.pid}`;
  try {
    fs.renameSync(lock, aside);
    // Between reading and moving somebody may have cleared the stale lock and taken a new one: give it back.
    if (readIfThere(path.join(aside, 'holder')) === found) fs.rmSync(aside, { recursive: true, force: true });
    else fs.renameSync(aside, lock);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

main().then(
  (status) => {
    if (status !== undefined) process.exitCode = status;
  },
  (error) => {
    say(error instanceof Failure ? error.message : String(error && error.stack));
    process.exitCode = error instanceof Failure ? error.status : 70;
  },
);
