/** How the map on a council's page is drawn, for pages that have not yet moved to its new home. */
export { LOCATOR } from './locator.ts';
