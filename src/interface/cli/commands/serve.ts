/*
 * serve: offers the built page to browsers, on this machine only unless told otherwise.
 * In: a port (option, else PORT, else 8080) and a host. Out: its addresses, then it runs until it is interrupted.
 * With --json the document {url, urls, host, port, build, version} comes once the server accepts connections.
 */
import { networkInterfaces } from 'node:os';
import { err, ok, type Result } from '../../../base/index.ts';
import {
  startStaticServer,
  type StaticServerCode,
  type StaticServerRefusal,
} from '../../../hosting/server/index.ts';
import { builtPage } from '../built-page.ts';
import type { Call, Command, ExitStatus, Report } from '../command.ts';

const DEFAULT_PORT = 8080;
const THIS_MACHINE = '127.0.0.1';
const EVERY_NETWORK = ['0.0.0.0', '::'];

/** The command of `npm start`. */
export const serve: Command = {
  name: 'serve',
  summary: 'Serve the page to browsers',
  operands: '',
  options: {
    port: {
      type: 'string',
      value: 'N',
      summary: `port, else PORT, else ${String(DEFAULT_PORT)}; 0 for any free one`,
    },
    host: { type: 'string', value: 'NAME', summary: 'address to listen on; 0.0.0.0 for all networks' },
  },
  run: serveUntilStopped,
};

async function serveUntilStopped(call: Call, report: Report): Promise<ExitStatus> {
  const port = portFrom(call.options.port ?? process.env.PORT);
  if (!port.ok) return report.unusable(port.error);
  const page = builtPage();
  if (!page) return report.unusable('there is no built page here: use npm start');
  const host = typeof call.options.host === 'string' ? call.options.host : THIS_MACHINE;
  const started = await startStaticServer({ folder: page.folder, host, port: port.value });
  if (!started.ok) return report.unusable(sentenceFor(started.error));

  const urls = addresses(host).map((name) => `http://${name}:${String(started.value.port)}`);
  report.result({
    url: urls[0],
    urls,
    host,
    port: started.value.port,
    build: page.id,
    version: page.version,
  });
  report.line(`Démarche ${page.version} (build ${page.id})`);
  for (const url of urls) report.line(`  ${url}`);
  report.line('Stop it with Ctrl+C.');
  await interrupted();
  await started.value.stop();
  return 0;
}

function portFrom(given: string | boolean | undefined): Result<number, string> {
  if (given === undefined || given === '') return ok(DEFAULT_PORT);
  const port = Number(given);
  const usable = /^\d+$/.test(String(given)) && port <= 65535;
  return usable ? ok(port) : err(`a port is a number from 0 to 65535, not "${String(given)}"`);
}

function addresses(host: string): string[] {
  if (host === THIS_MACHINE) return ['localhost'];
  if (!EVERY_NETWORK.includes(host)) return [host.includes(':') ? `[${host}]` : host];
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((each) => !each.internal && each.family === 'IPv4')
    .map((each) => each.address);
  return ['localhost', ...others];
}

function sentenceFor(refusal: StaticServerRefusal): string {
  const { data } = refusal;
  const sentences: Record<StaticServerCode, string> = {
    'server/no-page': `there is no page in ${String(data.folder)}`,
    'server/port-taken':
      `port ${String(data.port)} is taken by another program; ` +
      `try npm start -- --port ${String(data.free)}`,
    'server/port-forbidden': `this user may not open port ${String(data.port)}; take one above 1023`,
    'server/host-unknown': `"${String(data.host)}" is no address of this machine`,
  };
  return sentences[refusal.code];
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}
