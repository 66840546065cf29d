/** The worker: reads and compares beside the page, so that the page stays free. It sends nothing and loads our figures alone. */
import { withLists } from '../../dataset/wire/check.ts';
import {
  withYears,
  type OurRelease,
  type OurRow,
  type ReleaseFile,
} from '../../releases/our-release.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { audit } from './audit.ts';
import type { AuditReply, AuditRequest } from './messages.ts';
import type { AuditView } from './view.ts';

const loadOurs = jsonFiles(
  (release) => `/audit/${release}.json`,
  (parsed) => withLists<ReleaseFile>(parsed, ['rows', 'councils', 'areas', 'jointReturns']),
);

const loadYear = jsonFiles(
  (releaseAndYear) => `/audit/${releaseAndYear}.json`,
  (parsed) => withLists<{ readonly rows: readonly OurRow[] }>(parsed, ['rows']).rows,
);

/** Our figures of a release; those of other years are only counted where each year has a file of its own. */
async function loadRelease(release: number, asked: readonly number[]): Promise<OurRelease> {
  const ours = await loadOurs(String(release));
  const years = (ours.years ?? []).map(([year]) => year).filter((year) => asked.includes(year));
  const rows = await Promise.all(
    years.map(async (year) => [year, await loadYear(`${release}/${year}`)] as const),
  );
  return withYears(ours, new Map(rows));
}

/** Called with what the reader can do about it, where something cannot be read or loaded. */
async function compared({ file, releases, chosen }: AuditRequest): Promise<AuditView | string> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined)
    return 'The file could not be read. If it was moved or changed, choose it again.';
  try {
    const question = { name: file.name, bytes: new Uint8Array(bytes), releases, chosen };
    return await audit(question, loadRelease);
  } catch {
    return 'The figures to compare with did not load. You may be offline. Choose the file again.';
  }
}

addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  void compared(data).then((result) => {
    const { turn } = data;
    const reply: AuditReply =
      typeof result === 'string' ? { turn, failure: result } : { turn, view: result };
    postMessage(reply);
  });
});
