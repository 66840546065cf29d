import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/shared/headers.ts';

const RULES = parseHeaders(`# a comment
/*
  X-One: 1
  Cache-Control: no-cache

/fonts/*
  Cache-Control: max-age=60
`);

describe('the headers of a path', () => {
  test('come from every rule that matches it', () => {
    expect(headersFor(RULES, '/about/')).toEqual({ 'X-One': '1', 'Cache-Control': 'no-cache' });
  });

  test('are the later rule’s where two give the same one', () => {
    expect(headersFor(RULES, '/fonts/a.woff2')).toMatchObject({ 'Cache-Control': 'max-age=60' });
  });

  test('keep colons in a value', () => {
    const rules = parseHeaders("/*\n  Content-Security-Policy: img-src 'self' data:");
    expect(headersFor(rules, '/')).toEqual({ 'Content-Security-Policy': "img-src 'self' data:" });
  });

  test('are refused without a path before them or a colon in them', () => {
    expect(() => parseHeaders('  X-One: 1')).toThrow('expected a path first');
    expect(() => parseHeaders('/*\n  X-One')).toThrow('expected "Name: value"');
  });
});
