import { describe, expect, test } from 'vitest';
import { roleTroubles, statementTroubles } from '../../src/schemas/reply.ts';

const codes = (text: string): string[] => statementTroubles(text).map(({ code }) => code);

describe('a statement', () => {
  test('has at most 1,000 characters, and a role 80', () => {
    expect([codes('x'.repeat(1000)), codes('x'.repeat(1001))]).toEqual([[], ['reply-too-long']]);
    expect(roleTroubles('x'.repeat(80))).toEqual([]);
    expect(roleTroubles('x'.repeat(81)).map(({ message }) => message)).toEqual([
      'The role has 81 characters, and at most 80 are published. Ask the council for a shorter one.',
    ]);
    // A character outside the first plane is one character.
    expect(codes('🏠'.repeat(1000))).toEqual([]);
  });

  test.each([
    'a\u0000b',
    'a\u200Bb',
    'a\u202Eb',
    'a\uE000b',
    'a\u2028b',
    'a\nb',
    'a\u0301\u0301\u0301b',
  ])('has no hidden characters and no piles of marks: %j', (text) => {
    expect(codes(text)).toEqual(['reply-with-hidden-characters']);
  });

  test('names the character that it must not have', () => {
    expect(statementTroubles('a\u200Bb')[0]?.message).toBe(
      'The statement has a character that cannot be seen or that changes the text around it (U+200B). Take it out.',
    );
  });

  test.each([
    ...['<b>x</b>', '<B', '</p>', '<!-- x', '<?php', 'a &amp; b', '&#60;', '&#x3c;', '&Lt;'],
    ...['[x](https://a.b)', '![x](y)', '[b]x', '[/url]', '[url=a]', '[CODE]'],
  ])('has no markup: %s', (text) => {
    expect(codes(text)).toEqual(['reply-with-markup']);
  });

  test.each([
    ...['5 < 6', 'a & b', 'R&D;', '&;', '&#;', '[x] (y)', '[see note]', '[bold]', 'x > y'],
    ...['Café, Ynys Môn', 'e\u0301\u0301'],
  ])('may have what only looks like it: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('is told everything that is wrong with it', () => {
    expect(codes(`<b>\u200B${'x'.repeat(1000)}`)).toEqual([
      'reply-too-long',
      'reply-with-hidden-characters',
      'reply-with-markup',
    ]);
  });
});
