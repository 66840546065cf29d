/**
 * One page of each layout, opened on a wide screen, where other files may be loaded than on a phone, and a council's page
 * drawn again for another cap, looked at there.
 */
import { beforeAll, describe } from 'vitest';
import { WIDE } from '../../../src/site/accessibility/tested.ts';
import { FEW, MOVED_CAP } from '../page-types.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { measureOnWideScreen, testOnWideScreen, type OnWideScreen } from './on-a-wide-screen.ts';

describe.each(FEW)('opened on a wide screen %s', (path) => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measure(path, WIDE.width, () => Promise.resolve({}));
  });

  testEveryScreen(path, () => measured);
});

describe(`opened on a wide screen ${MOVED_CAP}`, () => {
  let measured: Measured & { readonly onWideScreen: OnWideScreen };

  beforeAll(async () => {
    measured = await measure(MOVED_CAP, WIDE.width, async (page) => ({
      onWideScreen: await measureOnWideScreen(page, MOVED_CAP),
    }));
  });

  testEveryScreen(MOVED_CAP, () => measured);
  testOnWideScreen(() => measured.onWideScreen);
});
