/*
 * The static server gives out the page and nothing else, whatever it is asked, and says why it cannot start.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type RunningServer } from '../../../src/hosting/server/index.ts';

const HOST = '127.0.0.1';
const SCRIPT = 'export const answer = 42;\n';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarche-page-'));
  await mkdir(path.join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not part of the page');
  await writeFile(path.join(folder, 'page', 'index.html'), '<!doctype html><title>Page</title>');
  await writeFile(path.join(folder, 'page', 'assets', 'main-1a2b.js'), SCRIPT);
  await writeFile(path.join(folder, 'page', 'assets', 'main-1a2b.js.gz'), gzipSync(SCRIPT));
  const started = await startStaticServer({ folder: path.join(folder, 'page'), host: HOST, port: 0 });
  if (!started.ok) throw new Error(started.error.code);
  server = started.value;
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends `address` as it is: fetch would tidy it up first. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: HOST, port: server.port, path: address, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    call.on('error', reject).end();
  });
}

describe('the static server', () => {
  it('gives the page for / and for every place inside the page', async () => {
    for (const address of ['/', '/index.html', '/play', '/debrief/3?x=1.5']) {
      const answer = await ask(address);
      expect(answer.status, address).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body.toString()).toContain('<title>Page</title>');
    }
  });

  it('lets browsers keep files whose name changes with their content', async () => {
    const answer = await ask('/assets/main-1a2b.js');
    expect(answer.body.toString()).toBe(SCRIPT);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['cache-control']).toMatch(/immutable/);
    const again = await ask('/assets/main-1a2b.js', { 'if-none-match': String(answer.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('gives the compressed form to those who take it, and only to them', async () => {
    const compressed = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'br, gzip' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.body).toEqual(gzipSync(SCRIPT));
    const refused = await ask('/assets/main-1a2b.js', { 'accept-encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('answers HEAD without a body', async () => {
    const answer = await ask('/assets/main-1a2b.js', {}, 'HEAD');
    expect(answer.headers['content-length']).toBe(String(SCRIPT.length));
    expect(answer.body).toHaveLength(0);
  });

  it.each([
    ['/missing.js', 404],
    ['/assets/main-1a2b.js.gz', 404],
    ['/../secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/assets/..%5c..%5csecret.txt', 404],
    ['/%00.js', 404],
    ['/%', 400],
    ['/%ff', 400],
    ['*', 400],
  ])('gives nothing for %s', async (address, status) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).not.toContain('not part');
  });

  it('survives ranges, which it does not serve', async () => {
    expect((await ask('/assets/main-1a2b.js', { range: 'bytes=5-2' })).status).toBe(200);
  });

  it('changes nothing for anybody', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/', {}, method);
      expect(answer.status, method).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
  });

  it('sends the security headers with every answer', async () => {
    for (const address of ['/', '/assets/main-1a2b.js', '/missing.js', '/%']) {
      const { headers } = await ask(address);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(policy).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });
});

describe('a server that cannot start says why', () => {
  it('when its port is taken, and names a free one', async () => {
    const second = await startStaticServer({
      folder: path.join(folder, 'page'),
      host: HOST,
      port: server.port,
    });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'server/port-taken', data: { port: server.port } },
    });
    const free = second.ok ? 0 : Number(second.error.data.free);
    const third = await startStaticServer({ folder: path.join(folder, 'page'), host: HOST, port: free });
    expect(third.ok).toBe(true);
    if (third.ok) await third.value.stop();
  });

  it('when there is no page', async () => {
    const nowhere = await startStaticServer({ folder: path.join(folder, 'nowhere'), host: HOST, port: 0 });
    expect(nowhere).toMatchObject({ ok: false, error: { code: 'server/no-page' } });
  });

  it('when the address is not this machine', async () => {
    // 203.0.113.0/24 is reserved for documentation (RFC 5737), so no machine has it.
    const elsewhere = await startStaticServer({
      folder: path.join(folder, 'page'),
      host: '203.0.113.7',
      port: 0,
    });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'server/host-unknown' } });
  });
});
