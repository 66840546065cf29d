/** What the tests of the built pages look at. They use these lists themselves, so that the page about them stays true. */

/** A window in CSS pixels. */
export interface Window {
  readonly width: number;
  readonly height: number;
}

/** The browser that runs the tests, and its major version; a test compares it with the installed package. */
export const BROWSER = { name: 'Chromium', version: 147 } as const;

/** What a window of 1280 by 1024 pixels shows at 400%. */
export const AT_400_PERCENT: Window = { width: 320, height: 256 };

/** A phone, and a wide screen. */
export const PHONE: Window = { width: 360, height: 640 };
export const WIDE: Window = { width: 1280, height: 800 };

/** Windows in which the focus goes through every kind of page. */
export const FOCUS_WINDOWS: readonly Window[] = [AT_400_PERCENT, PHONE, WIDE];

/** Widths at which letters are twice as large, everything that is folded open. */
export const TWICE_WIDTHS: readonly number[] = [320, 360, 768, 1280];

/** What a finger aims at is at least this high, but for links in text, in CSS pixels. */
export const FINGER = 44;

/** What is done with the keyboard alone, and what is read out meanwhile. Each is a test of the same name. */
export const KEYBOARD_PATHS = [
  'the skip link',
  'the menu on a phone',
  'the search box on a phone',
  'the search box',
  'the proposed cap',
  'the limits of other places',
  'the league table',
  'the table of a region',
  'the map',
  'the comparison',
  'the postcode lottery',
  'what can be said',
  'the code of an embed',
  'changed figures',
  'one’s own caseload',
  'a letter',
  'the citation',
  'a chart to take away',
  'a file to audit',
  'the check of a return',
] as const;

export type KeyboardPathName = (typeof KEYBOARD_PATHS)[number];
