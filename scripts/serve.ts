/** `npm run preview [PORT]`: serves the built site on this machine as its host will. */
import { join } from 'node:path';
import { run, terminal } from './shared/console.ts';
import { Failure } from './shared/failure.ts';
import { portFault, refuseNoSite } from './shared/preview-faults.ts';
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
  refuseNoSite(DIST);
  const { base } = siteAddress();
  const { origin } = await serve(DIST, port, base).catch((error: unknown) => {
    throw portFault(port, error);
  });
  terminal.log(`The site is at ${origin}${base} (stop with Ctrl+C).`);
});
