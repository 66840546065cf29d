import { describe, expect, test } from 'vitest';
import { handIn } from '../../src/site/settings.ts';

describe('where returns are handed in', () => {
  test('is nowhere unless somebody has said so', () => {
    expect(handIn({})).toEqual({});
    expect(handIn({ RETURNS_EMAIL: '', RETURNS_REPOSITORY: '' })).toEqual({});
  });

  test('is what the environment of the build names', () => {
    expect(
      handIn({
        RETURNS_EMAIL: 'returns@example.org',
        RETURNS_REPOSITORY: 'https://example.org/people/caseloads/',
      }),
    ).toEqual({
      email: 'returns@example.org',
      repository: 'https://example.org/people/caseloads',
    });
  });

  test.each([
    { RETURNS_EMAIL: 'returns' },
    { RETURNS_EMAIL: 'a@example.org?bcc=b@example.org' },
    { RETURNS_REPOSITORY: 'http://example.org/people/caseloads' },
    { RETURNS_REPOSITORY: 'javascript:alert(1)' },
  ])('is refused if it is no such address: %o', (env) => {
    expect(() => handIn(env)).toThrow(/RETURNS_(EMAIL|REPOSITORY)/);
  });
});
