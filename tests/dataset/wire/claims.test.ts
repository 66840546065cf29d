import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  packClaimNotes,
  readClaimNotes,
  unpackClaimNotes,
} from '../../../src/dataset/wire/claims.ts';

const words = fc.dictionary(fc.string(), fc.string()).map((all) => new Map(Object.entries(all)));

test('/say.json gives back what went into it', () => {
  fc.assert(
    fc.property(words, words, (revised, stories) => {
      const text = JSON.stringify(packClaimNotes({ revised, stories }));
      expect(unpackClaimNotes(readClaimNotes(JSON.parse(text)))).toEqual({ revised, stories });
    }),
  );
});
