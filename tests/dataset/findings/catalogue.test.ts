import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesDocument } from '../../../scripts/check/codes.ts';
import { findingCatalogue } from '../../../src/dataset/findings/catalogue.ts';
import { FINDING_CODES } from '../../../src/schemas/finding.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** The rooms whose code reports findings, without the files that only list their codes. */
const REPORTING = ['src/schemas', 'src/tables', 'src/dataset', 'src/releases', 'scripts'];
const LISTS = /(schemas\/finding|findings\/(import-)?catalogue)\.ts$/;

/** Every quoted text in the code that reports findings. */
function quotedTexts(): Set<string> {
  const files = REPORTING.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !LISTS.test(path)),
  );
  const code = files.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  return new Set(Array.from(code.matchAll(/'([a-z-]+)'/g), ([, text = '']) => text));
}

describe('the catalogue of findings', () => {
  test('has each code once', () => {
    const codes = Object.values(FINDING_CODES).flat();
    expect(new Set(codes).size).toBe(codes.length);
    expect(
      findingCatalogue()
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  test('has those of the check first, then those that only an import makes', () => {
    const from = findingCatalogue().map((entry) => entry.from);
    expect(from.lastIndexOf('check')).toBeLessThan(from.indexOf('import'));
    expect(from.indexOf('check')).toBe(0);
  });

  test('has only codes that something reports', () => {
    const quoted = quotedTexts();
    const unused = findingCatalogue().filter(({ code }) => !quoted.has(code));
    expect(unused.map(({ code }) => code)).toEqual([]);
  });

  test('says in whole sentences what each means and what to do', () => {
    const texts = findingCatalogue().flatMap(({ means, action }) => [means, action]);
    expect(texts.filter((text) => !/^([A-Z]|sources\.csv).*\.$/.test(text))).toEqual([]);
  });

  test('is documented in docs/findings.md', async () => {
    await expect(codesDocument()).toMatchFileSnapshot(join(ROOT, 'docs/findings.md'));
  });
});
