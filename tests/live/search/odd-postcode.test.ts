import { describe, expect, test } from 'vitest';
import { oddPostcode } from '../../../src/live/search/odd-postcode.ts';

function saidOf(typed: string): string | undefined {
  const odd = oddPostcode(typed);
  return odd && ('reply' in odd ? odd.reply.says : odd.says);
}

describe('what looks like a postcode', () => {
  test.each([
    ['zz1 1zz', 'There is no postcode ZZ1 1ZZ. Check it, or type the name of your council.'],
    ['QQ1 1AA', 'There is no postcode QQ1 1AA. Check it, or type the name of your council.'],
    ['X1 1AA', 'There is no postcode X1 1AA. Check it, or type the name of your council.'],
    ['gir 0aa', 'GIR 0AA belonged to a bank in Bootle, which is in Sefton.'],
    ['BFPO 1', 'BFPO 1 is an address of the British forces and in no council.'],
    ['bfpo', 'BFPO is an address of the British forces and in no council.'],
    ['BL1 1AAA', 'BL1 1AAA has one letter too many.'],
  ])('%s: %s', (typed, says) => {
    expect(saidOf(typed)).toBe(says);
  });

  test('with a letter too many is answered as the postcode without it', () => {
    expect(oddPostcode('bl11aaa')).toMatchObject({ instead: 'BL1 1AA' });
    expect(oddPostcode('SW1A 2AAB')).toMatchObject({ instead: 'SW1A 2AA' });
  });

  test.each([
    'BL1 1AA',
    'sw1a2aa',
    'BL1',
    'BL1 1A',
    'Bolton',
    'BT1 1AA',
    'WX1 1AA',
    '',
    'zz',
    'ZZ1',
    'Girvan',
  ])('%s is left to the other answers', (typed) => {
    expect(oddPostcode(typed)).toBeUndefined();
  });
});
