/** `npm run preview [PORT]`: serves the built site on this machine as its host will. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run, terminal } from './shared/console.ts';
import { Failure } from './shared/failure.ts';
import { siteAddress } from './shared/site-address.ts';
import { serve } from './shared/static-server.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

/** The highest number that a port has. */
const LAST_PORT = 65_535;

await run(async () => {
  const given = process.argv[2] ?? '4321';
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > LAST_PORT)
    throw new Failure('Usage: npm run preview [PORT]', 2);
  if (!existsSync(DIST)) throw new Failure('dist/ is not there. Build the site: npm run build');
  const { base } = siteAddress();
  const { origin } = await serve(DIST, port, base).catch((error: unknown) => {
    throw new Failure(
      `Port ${port} cannot be used: ${String(error)}. Try another: npm run preview 4322`,
    );
  });
  terminal.log(`The site is at ${origin}${base} (stop with Ctrl+C).`);
});
