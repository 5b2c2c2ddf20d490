/*
 * Serves the built page over HTTP; games then run in the visitor's browser.
 * In: the page's folder, a host and a port. Out: a running server with its address, or why it cannot run.
 * It keeps no state, sets no cookies, writes no log and knows nothing of exercises.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { err, ok, type Refusal, type Result } from '../../base/index.ts';
import { answerWithPage } from './page-answer.ts';
import { readPageFiles } from './page-files.ts';

/** Where to serve which folder. */
export interface StaticServerOptions {
  /** The folder that the build wrote the page to. */
  readonly folder: string;
  /** A name or address of this machine; `0.0.0.0` for every network that it is on. */
  readonly host: string;
  /** 0 to 65535; 0 takes any free port. */
  readonly port: number;
}

/** A server that accepts connections. */
export interface RunningServer {
  /** The port that it really has. */
  readonly port: number;
  /** Resolves once the port is free again; connections still open are cut. */
  stop(): Promise<void>;
}

/** Why a server does not start. Each code's data: see `StaticServerRefusal`. */
export type StaticServerCode =
  'server/no-page' | 'server/port-taken' | 'server/port-forbidden' | 'server/host-unknown';

/** Data: no-page {folder}; port-taken {port, free: another port that is free}; port-forbidden {port}; host-unknown {host}. */
export type StaticServerRefusal = Refusal<StaticServerCode>;

/** Starts to serve. Rejects only for faults of the system that have no code. */
export async function startStaticServer(
  options: StaticServerOptions,
): Promise<Result<RunningServer, StaticServerRefusal>> {
  const files = await readPageFiles(options.folder);
  if (!files) return err({ code: 'server/no-page', data: { folder: options.folder } });
  const server = createServer((request, response) => {
    answerWithPage(files, request, response);
  });
  const failure = await listen(server, options.host, options.port);
  if (failure) return err(await refusalFrom(failure, options));
  return ok({ port: portOf(server), stop: () => stop(server) });
}

async function refusalFrom(
  failure: NodeJS.ErrnoException,
  { host, port }: StaticServerOptions,
): Promise<StaticServerRefusal> {
  switch (failure.code) {
    case 'EADDRINUSE':
      return { code: 'server/port-taken', data: { port, free: await freePort(host, port + 1) } };
    case 'EACCES':
      return { code: 'server/port-forbidden', data: { port } };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { code: 'server/host-unknown', data: { host } };
    default:
      throw failure;
  }
}

/** The first free port of the ten from `first` on, else any. */
async function freePort(host: string, first: number): Promise<number> {
  for (let port = first; port < first + 10 && port <= 65535; port += 1) {
    if (await isFree(host, port)) return port;
  }
  return 0;
}

async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer();
  if (await listen(probe, host, port)) return false;
  await stop(probe);
  return true;
}

function listen(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
}

function portOf(server: Server): number {
  // A server that listens on a port has this form of address; the others are pipes and closed servers.
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
