/** `npm run browser`: says which browser the page tests will use, or what it lacks. */
import { findBrowser } from './shared/browser.ts';
import { run, terminal } from './shared/console.ts';

await run(async () => {
  terminal.log(await findBrowser());
});
