/** Looks at kinds of pages, each in one visit: on a phone, on a wide screen, and with letters twice as large. */
import { beforeAll, describe } from 'vitest';
import { PHONE } from '../../../src/site/accessibility/tested.ts';
import { measureAtTwice, testAtTwice, type AtTwice } from './at-twice.ts';
import { measure, testEveryScreen, type Measured } from './claims.ts';
import { measureOnPhone, testOnPhone, type OnPhone } from './on-a-phone.ts';
import { measureOnWideScreen, testOnWideScreen, type OnWideScreen } from './on-a-wide-screen.ts';

interface Looked {
  readonly onPhone: OnPhone;
  readonly onWideScreen: OnWideScreen;
  readonly atTwice: AtTwice;
}

/** The tests of pages at these addresses. Each is opened on a phone, where there is least room and time. */
export function testKinds(paths: readonly string[]): void {
  describe.each(paths)('%s', (path) => {
    let measured: Measured & Looked;

    beforeAll(async () => {
      measured = await measure(path, PHONE.width, async (page) => ({
        onPhone: await measureOnPhone(page),
        onWideScreen: await measureOnWideScreen(page, path),
        atTwice: await measureAtTwice(page, path),
      }));
    });

    testEveryScreen(path, () => measured);
    testOnPhone(path, () => measured.onPhone);
    testOnWideScreen(() => measured.onWideScreen);
    testAtTwice(() => measured.atTwice);
  });
}
