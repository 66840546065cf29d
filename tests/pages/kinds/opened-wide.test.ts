/** One page of each layout, opened on a wide screen, where other files may be loaded than on a phone. */
import { beforeAll, describe } from 'vitest';
import { WIDE } from '../../../src/site/accessibility/tested.ts';
import { FEW, MOVED_CAP } from '../page-types.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';

describe.each([...FEW, MOVED_CAP])('opened on a wide screen %s', (path) => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measure(path, WIDE.width, () => Promise.resolve({}));
  });

  testEveryScreen(path, () => measured);
});
