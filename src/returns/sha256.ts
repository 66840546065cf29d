/** SHA-256 that grows with a file of any size. Browsers by themselves can only hash a whole file at once. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { GrowingHash } from './read/source.ts';

/** A new hash. */
export function growingSha256(): GrowingHash {
  const hash = sha256.create();
  return {
    update: (bytes) => hash.update(bytes),
    hex: () => bytesToHex(hash.digest()),
  };
}
