import { describe, expect, test } from 'vitest';
import { isCensus } from '../../../src/returns/census/is-census.ts';
import { HEADER } from '../context.ts';
import { bytesSource } from '../fixtures.ts';
import { census, worker } from './make-census.ts';

const UTF_8_MARK = [0xef, 0xbb, 0xbf];

function utf8(text: string, mark: readonly number[] = []): Uint8Array {
  return new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
}

function utf16(text: string, isLittle: boolean, isMarked: boolean): Uint8Array {
  const marked = `${isMarked ? '\ufeff' : ''}${text}`;
  const bytes = Buffer.from(marked, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

const XML = census([worker()]);
const BARE = XML.replace(/^<\?xml.*\?>\s*/, '');

describe('a census is told by what is in it', () => {
  test.each([
    ['with a declaration', utf8(XML)],
    ['without a declaration', utf8(BARE)],
    ['with a byte order mark', utf8(BARE, UTF_8_MARK)],
    ['after empty lines', utf8(`\r\n  ${BARE}`)],
    ['in UTF-16 with a mark', utf16(XML, true, true)],
    ['in UTF-16, the other byte first', utf16(XML, false, true)],
    ['in UTF-16 without a mark', utf16(BARE, true, false)],
  ])('%s', async (_, bytes) => {
    expect(await isCensus(bytesSource(bytes, 'return.csv', 3))).toBe(true);
  });

  test.each([
    ['a return', utf8(`${HEADER}\n`)],
    ['a web page', utf8('<!DOCTYPE html><html>')],
    ['a cell that begins like a message', utf8('<Messages>,1\n')],
    ['an empty file', new Uint8Array()],
  ])('%s is none', async (_, bytes) => {
    expect(await isCensus(bytesSource(bytes, 'census.xml', 3))).toBe(false);
  });
});
