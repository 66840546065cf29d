import { describe, expect, test } from 'vitest';
import { emailAddress, proposalAddress } from '../../../src/live/return-check/submission.ts';
import type { Receipt } from '../../../src/returns/receipt.ts';

const RECEIPT: Receipt = {
  file: 'bolton.csv',
  sha256: 'a'.repeat(64),
  covers: [{ council: 'bolton', name: 'Bolton & Bury', periodEnd: '2025-12-31', rows: 1 }],
  rows: 1,
  counts: { 'must fix': 0, 'should fix': 0, 'please confirm': 0, 'for information': 0 },
  rules: '1.0',
  format: 1,
  checked: '2026-01-20',
  acceptable: true,
};

describe('the address of an email', () => {
  test('keeps signs that mean something in addresses', () => {
    const address = new URL(
      emailAddress('returns@example.org', RECEIPT, 'a & b = c?\n', 'x #1.csv'),
    );
    expect(address.searchParams.get('subject')).toBe('Return: Bolton & Bury, 31 December 2025');
    expect(address.searchParams.get('body')).toBe(
      'a & b = c?\r\n\r\nPlease attach the file: x #1.csv\r\n',
    );
  });

  test('is short enough for mail programs however many councils a receipt names', () => {
    const long = 'Council and quarter: Bolton, to 31 December 2025 (1 row)\n'.repeat(500);
    expect(emailAddress('returns@example.org', RECEIPT, long, 'x.csv').length).toBeLessThan(3000);
  });
});

describe('the address of a proposal', () => {
  test('has the file in it as long as it is short', () => {
    const { href, filled } = proposalAddress('https://example.org/a/b', 'x.csv', 'a,b\r\n');
    expect(filled).toBe(true);
    expect(new URL(href).searchParams.get('value')).toBe('a,b\r\n');
  });

  test.each([['a,b\r\n'.repeat(2000)], [undefined]])('has the name alone of a long one', (text) => {
    const { href, filled } = proposalAddress('https://example.org/a/b', 'x.csv', text);
    expect(filled).toBe(false);
    expect(href).toBe('https://example.org/a/b/new/main?filename=inbox%2Fx.csv');
  });
});
