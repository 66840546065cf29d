/** What tests of the search box do and see, as a person would. Pages looked at have one box. */
import type { Page } from 'playwright-core';

/** Puts the focus into the box and types key by key; waits until the answer to the last key is read out. */
export async function typed(page: Page, text: string): Promise<void> {
  const input = page.locator('council-search input');
  await input.focus();
  await input.evaluate(forgetAtKeys);
  await page.keyboard.type(text);
  await page.locator('council-search [role=status]:not(:empty)').waitFor({ state: 'attached' });
}

/** On a slow machine an answer is read out between two keys: it is not the one that is waited for. */
function forgetAtKeys(input: HTMLElement | SVGElement): void {
  const forget = (): void => {
    document.querySelector('council-search [role=status]')?.replaceChildren();
  };
  input.addEventListener('input', forget, { capture: true });
}

/** Puts the focus into the box and waits until its code is there. */
export async function ready(page: Page): Promise<void> {
  await page.locator('council-search input').focus();
  await page.locator('council-search [role=listbox]').waitFor({ state: 'attached' });
}

/** The attributes of the box that assistive technology reads. */
export function states(page: Page): Promise<Record<string, string | null>> {
  return page.locator('council-search input').evaluate((input) => {
    const names = ['role', 'aria-expanded', 'aria-autocomplete', 'aria-activedescendant'];
    return Object.fromEntries(names.map((name) => [name, input.getAttribute(name)]));
  });
}

/** The first line of each page that is offered. */
export async function offered(page: Page): Promise<string[]> {
  const texts = await page.locator('council-search [role=option]').allInnerTexts();
  return texts.map((text) => text.split('\n')[0]?.trim() ?? '');
}

/** Sentence, choices and note, as they are seen. */
export function answerText(page: Page): Promise<string> {
  return page.locator('council-search .search-panel').innerText();
}

/** Paths and what follows them of addresses asked for; the box’s own code is left out, which comes with the focus. */
export function pathsOf(requests: readonly string[]): string[] {
  const paths = requests.map((request) => {
    const { pathname, search } = new URL(request);
    return pathname + search;
  });
  return paths.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path));
}
