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

  test.each([
    ['a PDF document', '%PDF-1.7'],
    ['a web page', ' <!DOCTYPE html>'],
    ['a formatted document', '{\\rtf1'],
  ])('is %s', (looksLike, start) => {
    expect(fileKindOf(new TextEncoder().encode(start))).toEqual({ kind: 'other', looksLike });
  });
});
