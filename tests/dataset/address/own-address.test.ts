import { describe, expect, test } from 'vitest';
import { notForPublication, ownAddress } from '../../../src/dataset/address/own-address.ts';

describe('SITE_URL', () => {
  test.each([
    ['https://caseload.example', 'https://caseload.example/', '/'],
    ['https://caseload.example/', 'https://caseload.example/', '/'],
    [
      'https://someone.github.io/caseload-watch',
      'https://someone.github.io/caseload-watch/',
      '/caseload-watch/',
    ],
    [' https://a.example/b/c.d/ ', 'https://a.example/b/c.d/', '/b/c.d/'],
    ['https://A.Example:8443/x', 'https://a.example:8443/x/', '/x/'],
    ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x/', '/x/'],
    ['https://é.example/', 'https://xn--9ca.example/', '/'],
    ['http://localhost:4321/copy', 'http://localhost:4321/copy/', '/copy/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/', '/'],
  ])('%s is published at %s', (value, href, base) => {
    expect(ownAddress(value)).toEqual({ href, base });
  });

  test('is this machine where it is not set', () => {
    const here = { href: 'http://localhost:4321/', base: '/' };
    expect([ownAddress(undefined), ownAddress('  ')]).toEqual([here, here]);
  });

  test.each([
    ['caseload.example', 'no whole address'],
    ['http://caseload.example/', 'https://'],
    ['http://localhost.example/', 'https://'],
    ['ftp://caseload.example/', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['https://caseload.example/?a=b', 'query'],
    ['https://caseload.example/?', 'query'],
    ['https://caseload.example/#top', 'fragment'],
    ['https://me:secret@caseload.example/', 'user name'],
    ['https://case"load.example/', 'host'],
    ["https://case'load.example/", 'host'],
    ['https://caseload;.example/', 'host'],
    ['https://{caseload}.example/', 'host'],
    ['https://*.caseload.example/', 'host'],
    ['https://caseload.example./', 'host'],
    ['https://caseload.example/a b/', 'path'],
    ['https://caseload.example/%22/', 'path'],
    ['https://caseload.example//twice/', 'path'],
  ])('cannot be %s, and the message says why: %s', (value, why) => {
    expect(() => ownAddress(value)).toThrow(value);
    expect(() => ownAddress(value)).toThrow(why);
  });
});

test('citations of a copy without a public address are not for publication', () => {
  expect(notForPublication('http://localhost:4321')).toContain('not for publication');
  expect(notForPublication('https://caseload.example')).toBeUndefined();
});
