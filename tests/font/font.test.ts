import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { CHARACTERS, CHARACTER_SETS, unicodeRange } from '../../scripts/font/characters.ts';
import { fontFiles } from '../../scripts/font/subset.ts';

const ROOT = join(import.meta.dirname, '../..');
const FONTS = join(ROOT, 'public/fonts');
const files = await fontFiles();

function charactersOf(bytes: Uint8Array): string[] {
  const font = create(Buffer.from(bytes));
  if (font.isCollection) throw new Error('expected one font, not a collection');
  return font.characterSet.map((point) => String.fromCodePoint(point));
}

describe('the font', () => {
  test('is what the script makes from the typeface, byte for byte', () => {
    const committed = readdirSync(FONTS).filter((name) => name.endsWith('.woff2'));
    expect(committed).toEqual(files.map(({ name }) => name).sort());
    for (const { name, bytes } of files) {
      expect(readFileSync(join(FONTS, name)).equals(bytes), name).toBe(true);
    }
  });

  test('holds every character it promises', () => {
    const drawn = new Set(files.flatMap(({ bytes }) => charactersOf(bytes)));
    expect([...CHARACTERS].filter((character) => !drawn.has(character))).toEqual([]);
  });

  test('writes English and Welsh names', () => {
    const names = 'Kingston upon Hull, Ynys Môn, Tŷ Ddewi, Ŵyr £20 – ‘joint 30th’ −5.3';
    expect(Array.from(names).filter((character) => !CHARACTERS.has(character))).toEqual([]);
  });

  test('is named by its style sheet, each file with its own characters', () => {
    const css = readFileSync(join(ROOT, 'src/styles/font.css'), 'utf8');
    for (const { name } of files) expect(css).toContain(`url('/fonts/${name}')`);
    const sets = CHARACTER_SETS.map(({ characters }) => Array.from(characters));
    expect(new Set(sets.flat()).size).toBe(sets.flat().length);
  });

  test('is at most 24 KB on every page, its licence beside it', () => {
    expect(files[0]?.bytes.byteLength).toBeLessThanOrEqual(24 * 1024);
    expect(readFileSync(join(FONTS, 'OFL.txt'), 'utf8')).toContain('SIL Open Font License');
  });
});

describe('a unicode range', () => {
  test('joins neighbours and keeps single characters apart', () => {
    expect(unicodeRange('cabxéA')).toBe('U+41, U+61-63, U+78, U+E9');
  });
});
