/*
 * The built page, read into memory once.
 * In: the folder that the build wrote. Out: its files by address, each with its type, tag and compressed forms.
 * Nothing is read from disk afterwards: no address can reach another file, and a build made while the server runs
 * cannot mix with the one being served.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One file of the page, ready to be sent. */
export interface PageFile {
  /** The value of Content-Type. */
  readonly type: string;
  readonly content: Buffer;
  /** The same, compressed; only where the build laid such a form beside the file. */
  readonly gzip?: Buffer;
  readonly brotli?: Buffer;
  /** An entity tag over the content, with its quotes; weak, because the compressed forms share it. */
  readonly tag: string;
  /** The name changes with the content, so that a browser may keep the file for good. */
  readonly lasting: boolean;
}

/** Files by address path, `/assets/x.js`; `/` is the page itself, which is also there as `/index.html`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.yaml': 'application/yaml; charset=utf-8',
};

/** The folder in which the bundler puts files whose names contain a hash of their content. */
const LASTING = '/assets/';

/**
 * All files under `folder`; undefined where there is no index.html in it, so no page.
 * Rejects with what the file system throws for other reasons.
 */
export async function readPageFiles(folder: string): Promise<PageFiles | undefined> {
  const contents = await contentsByAddress(folder);
  const files = new Map<string, PageFile>();
  for (const [address, content] of contents) {
    if (isCompressedForm(address)) continue;
    const gzip = contents.get(`${address}.gz`);
    const brotli = contents.get(`${address}.br`);
    files.set(address, {
      type: TYPES[path.posix.extname(address)] ?? 'application/octet-stream',
      content,
      ...(gzip && { gzip }),
      ...(brotli && { brotli }),
      tag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
      lasting: address.startsWith(LASTING),
    });
  }
  const page = files.get('/index.html');
  return page && files.set('/', page);
}

function isCompressedForm(address: string): boolean {
  return address.endsWith('.gz') || address.endsWith('.br');
}

async function contentsByAddress(folder: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const entry of await readFolder(folder)) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    contents.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, await readFile(file));
  }
  return contents;
}

async function readFolder(folder: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
