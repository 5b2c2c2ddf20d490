/*
 * Fingerprints of values and texts: for the log's chain, scenario hashes and the proof of a replay.
 * In: plain JSON or text. Out: SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
 * Computed synchronously and in JavaScript, because browsers withhold crypto.subtle on plain-HTTP networks.
 * It signs nothing and hides nothing: whoever can guess a short text can confirm the guess, so salt it first.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes, type JsonValue } from './canonical-json.ts';
import { invariant } from './invariant.ts';
import { isWellFormedText } from './well-formed-text.ts';

const DIGEST = /^[0-9a-f]{64}$/;

/** Digest of the canonical JSON of `value`: equal for equal values, whatever the order of their keys. */
export function digestOf(value: JsonValue): string {
  return hexDigest(canonicalBytes(value));
}

/**
 * Digest of `value` as the successor of `previous`: SHA-256 over the previous digest, a line feed and the
 * canonical JSON of the value. Changing, dropping or reordering any earlier link changes all later ones.
 * @param previous a digest of this module; the first link of a chain follows the digest of its header.
 * @throws Error (a bug) when `previous` is not 64 lower-case hexadecimal digits.
 */
export function chainDigest(previous: string, value: JsonValue): string {
  invariant(DIGEST.test(previous), 'a digest chain continues from a digest');
  return hexDigest(canonicalBytes(value, `${previous}\n`));
}

/**
 * Digest of the UTF-8 form of `text` in Unicode normal form C; the text itself, not its JSON form.
 * @throws Error (a bug) when the text holds a lone surrogate: doors refuse such text before.
 */
export function digestOfText(text: string): string {
  invariant(isWellFormedText(text), 'a text to be digested has no lone surrogates');
  return hexDigest(utf8ToBytes(text.normalize('NFC')));
}

function hexDigest(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
