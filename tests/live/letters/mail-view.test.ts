import { expect, test } from 'vitest';
import { LONGEST_LINK, mailLink, mailNote } from '../../../src/live/letters/mail-view.ts';

test('a mail link has the subject and the letter, with line breaks as email has them', () => {
  const { href, whole } = mailLink('A & B', 'Dear [name],\n\nHow many?');
  expect(href).toBe(
    'mailto:?subject=A%20%26%20B&body=Dear%20%5Bname%5D%2C%0D%0A%0D%0AHow%20many%3F',
  );
  expect(whole).toBe(true);
});

test('a letter that is too long for a link leaves the subject, and the reader is told to copy it', () => {
  const link = mailLink('Caseloads', 'x'.repeat(LONGEST_LINK));
  expect(link).toEqual({ href: 'mailto:?subject=Caseloads', whole: false });
  expect(mailNote(link)).toContain('Copy the letter first');
  expect(mailNote({ ...link, whole: true })).toBe('');
});

test('the longest letter that fits makes a link of exactly the longest length', () => {
  const start = 'mailto:?subject=s&body='.length;
  expect(mailLink('s', 'x'.repeat(LONGEST_LINK - start)).whole).toBe(true);
  expect(mailLink('s', 'x'.repeat(LONGEST_LINK - start + 1)).whole).toBe(false);
});
