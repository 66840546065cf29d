import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { DOWNLOADS } from '../../../src/site/exports/downloads.ts';
import { madeFile } from './made-files.ts';

describe('checksums and sizes', () => {
  test('of the data package are those of its files', async () => {
    const { resources } = JSON.parse((await madeFile('datapackage.json')) as string) as {
      resources: { path: string; hash: string; bytes: number }[];
    };
    expect(resources.map(({ path }) => path)).toEqual(DOWNLOADS.map(({ file }) => file));
    for (const { path, hash, bytes } of resources) {
      const content = Buffer.from((await madeFile(path)) as string);
      expect([bytes, hash]).toEqual([content.byteLength, `sha256:${sha256(content)}`]);
    }
  });

  test('of the catalogue are those of its files', async () => {
    const { 'dcat:distribution': distribution } = JSON.parse(
      (await madeFile('dcat.jsonld')) as string,
    ) as { 'dcat:distribution': Record<string, { '@id': string; '@value': string }>[] };
    expect(distribution).toHaveLength(3 * DOWNLOADS.length + 1);
    for (const one of distribution) {
      const path = String(one['dcat:downloadURL']?.['@id']).replace(/^.*\/data\//, '');
      const content = Buffer.from((await madeFile(path)) as string);
      const checksum = one['spdx:checksum'] as unknown as Record<string, { '@value': string }>;
      expect(one['dcat:byteSize']?.['@value']).toBe(String(content.byteLength));
      expect(checksum['spdx:checksumValue']?.['@value']).toBe(sha256(content));
    }
  });

  function sha256(content: Buffer): string {
    return createHash('sha256').update(content).digest('hex');
  }
});
