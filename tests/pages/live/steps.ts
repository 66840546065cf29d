/** Goes through a page with the keyboard alone, step by step. */
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { KeyboardPathName } from '../../../src/site/accessibility/tested.ts';
import { passTime } from '../clock.ts';
import { forget, heard } from './said.ts';

export type Step =
  /** Presses Tab until the focus is on what is named. */
  | { readonly to: string }
  /** Presses keys, one after the other. */
  | { readonly keys: string }
  | { readonly type: string }
  /** The focus is on what is named. */
  | { readonly at: string }
  /** Live regions say this once, and nothing else, after the keys before it. */
  | { readonly says: RegExp }
  /** The text or value of what is named, sooner or later. */
  | { readonly shows: readonly [selector: string, text: RegExp] }
  /** The address is this, sooner or later. */
  | { readonly goes: RegExp };

export interface KeyboardPath {
  readonly name: KeyboardPathName;
  readonly path: string;
  readonly width?: number;
  /** Whether it begins at the top of the page; else after the link that skips to the content. */
  readonly fromTop?: boolean;
  readonly steps: readonly Step[];
  /** Roles and names that the accessibility tree has at the end. */
  readonly has?: readonly (readonly [role: Role, name: RegExp])[];
}

type Role = Parameters<Page['getByRole']>[0];

/** More than any of the paths needs: beyond it, the focus is in a trap or has gone past. */
const MOST_TABS = 90;

/** How far the page's clock goes on before each look, in milliseconds. */
const STEP_MS = 200;

/** Longer than anything on a page waits before it is read out, in milliseconds. */
const LONG_MS = 10_000;

async function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await hasFocus(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The focus does not come to ${selector}`);
}

/** What a field holds, or what anything else says. */
function textOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) =>
      element.matches('input, select, textarea') && 'value' in element
        ? String(element.value)
        : element.textContent,
    );
}

/** Looks again and again until what is expected is there; the page's time goes on meanwhile. */
function sooner(page: Page, look: () => Promise<void>): Promise<void> {
  const looked = async (): Promise<void> => {
    await passTime(page, STEP_MS);
    await look();
  };
  return vi.waitFor(looked, { timeout: 20_000, interval: 50 });
}

/** Whatever waits for the page to rest has come by the end of it, so that what is said twice is heard twice. */
async function saysOnce(page: Page, words: RegExp): Promise<void> {
  const said = expect.stringMatching(words) as string;
  await sooner(page, async () => {
    expect(await heard(page)).toContainEqual(said);
  });
  await passTime(page, LONG_MS);
  expect(await heard(page)).toEqual([said]);
}

/** Takes one step; what was said before it is forgotten when keys are pressed. */
export async function take(page: Page, step: Step): Promise<void> {
  if ('to' in step) await tabTo(page, step.to);
  else if ('says' in step) await saysOnce(page, step.says);
  else if ('keys' in step || 'type' in step) await press(page, step);
  else
    await sooner(page, async () => {
      await look(page, step);
    });
}

async function press(
  page: Page,
  step: Extract<Step, { keys: string } | { type: string }>,
): Promise<void> {
  await forget(page);
  if ('type' in step) await page.keyboard.type(step.type);
  else for (const key of step.keys.split(' ')) await page.keyboard.press(key);
}

type Look = Extract<Step, { at: string } | { shows: unknown } | { goes: RegExp }>;

async function look(page: Page, step: Look): Promise<void> {
  if ('at' in step) expect(await hasFocus(page, step.at), step.at).toBe(true);
  else if ('shows' in step) expect(await textOf(page, step.shows[0])).toMatch(step.shows[1]);
  else expect(page.url()).toMatch(step.goes);
}
