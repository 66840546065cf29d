import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../../src/returns/read/decoder.ts';
import { fileKindOf } from '../../../src/returns/read/file-kind.ts';

function decode(bytes: Uint8Array, chunk = 3): { text: string; encoding: string } {
  const decoder = createDecoder('utf-8');
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += decoder.push(bytes.subarray(at, at + chunk));
  text += decoder.end();
  return { text, encoding: decoder.encoding };
}

describe('the decoder', () => {
  test('reads UTF-8 as it was written, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, chunk) => {
        const whole = text.toWellFormed();
        expect(decode(new TextEncoder().encode(whole), chunk)).toEqual({
          text: whole,
          encoding: 'utf-8',
        });
      }),
    );
  });

  test('reads a pound sign, a euro sign and a dash of Windows-1252', () => {
    // 0xA3, 0x80 and 0x96 in the table of Windows-1252.
    const bytes = Uint8Array.from([0x41, 0x0a, 0xa3, 0x31, 0x0a, 0x80, 0x20, 0x96]);
    expect(decode(bytes)).toEqual({ text: 'A\n£1\n€ –', encoding: 'windows-1252' });
  });

  test('marks a broken character as lost where the file is UTF-8 otherwise', () => {
    const bytes = Uint8Array.from([0xc3, 0xa9, 0x0a, 0xff, 0x41]);
    expect(decode(bytes)).toEqual({ text: 'é\n\ufffdA', encoding: 'utf-8' });
  });
});

describe('the kind of a file', () => {
  test('is UTF-16 without a mark where its zeros show it', () => {
    const little = Uint8Array.from([0x61, 0, 0x62, 0, 0x2c, 0, 0x63, 0]);
    expect(fileKindOf(little)).toMatchObject({ kind: 'text', encoding: 'utf-16le' });
    expect(fileKindOf(little.toReversed())).toMatchObject({ kind: 'text', encoding: 'utf-16be' });
  });

  /** Sixteen bytes, those at the given places zero and the others the letter a. */
  const withZeros = (...zeros: number[]) =>
    fileKindOf(Uint8Array.from({ length: 16 }, (_, at) => (zeros.includes(at) ? 0 : 0x61)));
  const utf8 = { kind: 'text', encoding: 'utf-8', markLength: 0 };
  const program = { kind: 'other', looksLike: 'a program’s own file' };
  test.each([
    ['no zero', [], utf8],
    // More than one in sixteen bytes is no text.
    ['one zero', [4], utf8],
    ['a zero at an even and at an odd place', [4, 7], program],
    // A quarter of the bytes, all at even or all at odd places, are those of UTF-16.
    ['three zeros at odd places', [1, 3, 5], program],
    ['four zeros at odd places', [1, 3, 5, 7], { ...utf8, encoding: 'utf-16le' }],
    ['four zeros at even places', [0, 2, 4, 6], { ...utf8, encoding: 'utf-16be' }],
    ['four zeros at odd places and one at an even one', [1, 3, 5, 7, 8], program],
    ['eleven zeros', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], program],
    [
      'twelve zeros',
      [1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15],
      fileKindOf(Uint8Array.of(0xff, 0xfe, 0, 0)),
    ],
  ])('with %s', (_what, zeros, kind) => {
    expect(withZeros(...zeros)).toEqual(kind);
  });

  test.each([
    ['a PDF document', '%PDF-1.7'],
    ['a web page', ' <!DOCTYPE html>'],
    ['a formatted document', '{\\rtf1'],
  ])('is %s', (looksLike, start) => {
    expect(fileKindOf(new TextEncoder().encode(start))).toEqual({ kind: 'other', looksLike });
  });
});
