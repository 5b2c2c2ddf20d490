/*
 * Answers requests for the built page.
 * In: the page's files, a request, a response. Out: the response, ended. Addresses without a file extension are
 * places inside the page and get the page itself; unknown files get 404. Only GET and HEAD; no ranges, no folders.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageFile, PageFiles } from './page-files.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Ends `response` with the file that `request` asks for, or with 400, 404 or 405. Never throws for bad requests. */
export function answerWithPage(files: PageFiles, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    endWithStatus(response, 405);
    return;
  }
  const address = addressOf(request.url ?? '/');
  if (address === undefined) {
    endWithStatus(response, 400);
    return;
  }
  const file = files.get(address) ?? (isPlaceInPage(address) ? files.get('/') : undefined);
  if (file) endWithFile(file, request, response);
  else endWithStatus(response, 404);
}

/** The path without its query, decoded; undefined where it is not one. */
function addressOf(url: string): string | undefined {
  const path = url.split('?', 1)[0] ?? '';
  try {
    return path.startsWith('/') ? decodeURIComponent(path) : undefined;
  } catch {
    return undefined;
  }
}

function isPlaceInPage(address: string): boolean {
  return !address.slice(address.lastIndexOf('/')).includes('.');
}

function endWithFile(file: PageFile, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', file.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end();
    return;
  }
  const [encoding, body] = bestForm(file, request.headers['accept-encoding'] ?? '');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function bestForm(file: PageFile, accepted: string): readonly [string | undefined, Buffer] {
  if (file.brotli && accepts(accepted, 'br')) return ['br', file.brotli];
  if (file.gzip && accepts(accepted, 'gzip')) return ['gzip', file.gzip];
  return [undefined, file.content];
}

function accepts(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((part) => {
    const [name, quality] = part.split(';').map((piece) => piece.trim());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '');
  });
}

function endWithStatus(response: ServerResponse, status: 400 | 404 | 405): void {
  const reasons = { 400: 'Bad Request', 404: 'Not Found', 405: 'Method Not Allowed' };
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reasons[status]}\n`);
}
