/*
 * Serves the built page for one worker of the end-to-end tests, on a port of its own.
 * In: the host to listen on. Out: a server, proven to serve the build that is in dist/.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { PLAIN_HTTP_NAME } from './chromium-flags.ts';

const DIST = path.join(import.meta.dirname, '..', '..', '..', 'dist');

/** A running server. */
export interface ServedBuild {
  /** The address without a trailing slash. */
  readonly url: string;
  /** The build that it serves: twelve hexadecimal digits. */
  readonly build: string;
  stop(): Promise<void>;
}

/** Where the server of a test is to be reached: as localhost, or over plain HTTP from a network. */
export type Reach = 'localhost' | 'network';

/**
 * Starts `demarche serve` on a free port and waits until it accepts connections. For `network` the address is one that
 * browsers do not trust, so that what they keep for secure contexts (crypto.subtle) is really missing.
 * @throws Error when it does not start, or serves another build than the one in dist/.
 */
export async function serveBuild(reach: Reach): Promise<ServedBuild> {
  const host = reach === 'network' ? '0.0.0.0' : '127.0.0.1';
  const cli = path.join(DIST, 'cli', 'demarche.mjs');
  const server = spawn(process.execPath, [cli, 'serve', '--json', '--port', '0', '--host', host], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { port, build } = await announcement(server.stdout);
  const url = `http://${reach === 'network' ? plainHttpHost() : 'localhost'}:${String(port)}`;
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  };
  const expected = identityFrom(readFileSync(path.join(DIST, 'web', 'build.json'), 'utf8'));
  const answer = await fetch(`http://127.0.0.1:${String(port)}/build.json`);
  const served = identityFrom(await answer.text());
  if (build !== expected || served !== expected) {
    await stop();
    throw new Error(`dist/ holds build ${expected}, but the server says ${build} and serves ${served}`);
  }
  return { url, build, stop };
}

/** The machine's own address in a network; without one, a name that leads here and is not trusted either. */
function plainHttpHost(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = addresses.find((each) => each.family === 'IPv4' && !each.internal);
  return outside?.address ?? PLAIN_HTTP_NAME;
}

async function announcement(stdout: NodeJS.ReadableStream): Promise<{ port: number; build: string }> {
  let text = '';
  for await (const chunk of stdout) {
    text += String(chunk);
    if (text.endsWith('}\n')) return JSON.parse(text) as { port: number; build: string };
  }
  throw new Error('the server ended before it accepted connections');
}

function identityFrom(json: string): string {
  return (JSON.parse(json) as { id: string }).id;
}
