import { describe, expect, test } from 'vitest';
import { operator, submissionAddresses } from '../../src/site/settings.ts';

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

describe('who runs the copy', () => {
  test('is nobody named unless somebody has said so', () => {
    expect(operator({})).toEqual({});
    expect(operator({ SITE_OPERATOR: ' ', SITE_CONTACT: '' })).toEqual({});
  });

  test('is reached by email or through a page', () => {
    expect(operator({ SITE_OPERATOR: 'A charity', SITE_CONTACT: 'help@example.org' })).toEqual({
      name: 'A charity',
      contact: { text: 'help@example.org', href: 'mailto:help@example.org' },
    });
    expect(operator({ SITE_CONTACT: 'https://example.org/contact' })).toEqual({
      contact: { text: 'https://example.org/contact', href: 'https://example.org/contact' },
    });
  });

  test.each(['help', 'http://example.org', 'javascript:alert(1)'])(
    'cannot be reached at %s',
    (SITE_CONTACT) => {
      expect(() => operator({ SITE_CONTACT })).toThrow(/SITE_CONTACT/);
    },
  );
});
