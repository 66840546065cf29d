/** The accessibility tree of an open page, as the browser gives it to screen readers. */
import type { Page } from 'playwright-core';

/** Roles whose nodes nobody understands without a name. */
const NAMED = new Set([
  ...['link', 'button', 'textbox', 'searchbox', 'combobox', 'slider', 'spinbutton', 'checkbox'],
  ...['radio', 'option', 'DisclosureTriangle', 'Iframe', 'image', 'table', 'region', 'navigation'],
  ...['form', 'search', 'dialog', 'listbox'],
]);

/** Nodes of the tree without a name that need one, as `role: what the browser knows of it`. */
export async function unnamed(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      isFocusable: properties.some((one) => one.name === 'focusable' && one.value.value === true),
    }))
    .filter(
      ({ role, name, isFocusable }) =>
        name === '' && (NAMED.has(role) || (isFocusable && role === 'generic')),
    )
    .map(({ role }) => role);
}
