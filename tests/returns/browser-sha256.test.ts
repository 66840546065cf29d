import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { browserSha256 } from '../../src/returns/browser-sha256.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The hash of so many bytes that come in pieces. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = browserSha256();
  for (let at = 0; at < bytes.length; at += 1 << 20) {
    hash.update(bytes.subarray(at, at + (1 << 20)));
    await Promise.resolve();
  }
  return hash.hex();
}

test('the hash of a large file is that of the platform, with pieces that come once its code is loaded', async () => {
  vi.stubGlobal('isSecureContext', true);
  // Files of up to 8,000,000 bytes are kept as a whole, so the first piece is already too large.
  const bytes = Uint8Array.from({ length: 8_100_000 }, (_value, index) => index % 251);
  const hash = browserSha256();
  hash.update(bytes.subarray(0, 8_000_001));
  await vi.dynamicImportSettled();
  hash.update(bytes.subarray(8_000_001));
  expect(await hash.hex()).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test.each([
  ['an empty file', 0, true],
  ['a small file', 1234, true],
  ['a large file, piece by piece', 9_500_000, true],
  ['a small file on a page that came without encryption', 1234, false],
])('the hash of %s is that of the platform', async (_, size, isSecure) => {
  vi.stubGlobal('isSecureContext', isSecure);
  if (!isSecure) vi.stubGlobal('crypto', {});
  const bytes = Uint8Array.from({ length: size }, (_value, index) => index % 251);
  expect(await hashOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
