/*
 * Lays a gzip and a Brotli form beside each file of the page that becomes smaller by it, once, at build time.
 * In: the page's folder. Out: *.gz and *.br files in it. It leaves alone what is compressed already.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|js|css|json|svg|txt|webmanifest)$/;
/** Below this many bytes a file fits into one packet anyway. */
const WORTHWHILE = 1024;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Compresses every suitable file under `folder`; throws what the file system throws. */
export async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compressFile(folder, name)),
  );
}

async function compressFile(folder: string, name: string): Promise<void> {
  const file = path.join(folder, name);
  const content = await readFile(file);
  if (content.length < WORTHWHILE) return;
  await writeFile(`${file}.gz`, await gzipped(content, { level: constants.Z_BEST_COMPRESSION }));
  await writeFile(
    `${file}.br`,
    await brotlied(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  );
}
