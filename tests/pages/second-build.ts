/**
 * Builds the site a second time, with the pages of a few councils: in another folder, with accepted returns and addresses to send them to.
 * It is done once, when a test first asks for it, and serves every test that does, whichever process it runs in.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type StaticServer } from '../../scripts/shared/static-server.ts';
import { buildIn } from './build-elsewhere.ts';
import { REPLIES, RETURNS, type SecondSite } from './second-site.ts';

const SETTINGS = {
  RETURNS_DIR: RETURNS,
  REPLIES_DIR: REPLIES,
  RETURNS_EMAIL: 'returns@example.org',
  RETURNS_REPOSITORY: 'https://example.org/people/caseload-watch',
};

/** Answers those who ask for the second site once it is built; for the process that starts the tests. */
export async function offerSecondSite(): Promise<StaticServer> {
  const folder = mkdtempSync(join(tmpdir(), 'second-site-'));
  let site: Promise<StaticServer> | undefined;
  const server = createServer((_request, response) => {
    site ??= buildIn(folder, SETTINGS).then(serve);
    site.then(
      ({ origin }) => {
        const answer: SecondSite = { dist: join(folder, 'dist'), origin };
        response.end(JSON.stringify(answer));
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.close();
    await (await site?.catch(() => undefined))?.close();
    rmSync(folder, { recursive: true });
  };
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close };
}
