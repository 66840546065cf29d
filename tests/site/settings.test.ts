import { describe, expect, test } from 'vitest';
import { submissionAddresses } from '../../src/site/settings.ts';

describe('where returns are sent', () => {
  test('is nowhere unless somebody has said so', () => {
    expect(submissionAddresses({})).toEqual({});
    expect(submissionAddresses({ RETURNS_EMAIL: '', RETURNS_REPOSITORY: '' })).toEqual({});
  });

  test('is what the environment of the build names', () => {
    expect(
      submissionAddresses({
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
    expect(() => submissionAddresses(env)).toThrow(/RETURNS_(EMAIL|REPOSITORY)/);
  });
});
