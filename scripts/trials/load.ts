/** Asks a server on this machine for pages as fast as it answers, for a few seconds. */
import autocannon from 'autocannon';
import { join } from 'node:path';
import { serve } from '../shared/static-server.ts';
import type { TrialReport } from './report.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const CONNECTIONS = 20;
const SECONDS = 10;

/** What readers ask for: pages, data and a part of the postcode index. */
const PATHS = [
  '/',
  '/councils/bolton/',
  '/league-table/',
  '/map/',
  '/figures.json',
  '/postcodes/bl.txt',
  '/data/caseloads.csv',
  '/api/v1/councils/bolton.json',
  '/nowhere/',
];

/** Runs the trial. An error or a time without answer is a failure; a missing page is none. */
export async function trialOfLoad(seconds = SECONDS): Promise<TrialReport> {
  const server = await serve(DIST);
  try {
    const { requests, latency, errors, timeouts } = await autocannon({
      url: server.origin,
      connections: CONNECTIONS,
      duration: seconds,
      headers: { 'accept-encoding': 'gzip' },
      requests: PATHS.map((path) => ({ path })),
    });
    return {
      name: 'load',
      tried: requests.total,
      failed: errors + timeouts,
      lines: [
        `${String(requests.total)} requests in ${String(seconds)} s over ${String(CONNECTIONS)} connections: ${requests.average.toFixed(0)} a second, half within ${String(latency.p50)} ms, 99% within ${String(latency.p99)} ms, ${String(errors + timeouts)} without an answer.`,
      ],
    };
  } finally {
    await server.close();
  }
}
