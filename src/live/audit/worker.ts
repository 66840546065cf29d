/** The worker: reads and compares beside the page, so that the page stays free. It sends nothing and loads our figures alone. */
import { withLists } from '../../dataset/wire/check.ts';
import type { OurRelease } from '../../releases/our-release.ts';
import { jsonFiles } from '../browser/json-loader.ts';
import { audit } from './audit.ts';
import type { AuditReply, AuditRequest } from './messages.ts';
import type { AuditView } from './view.ts';

const loadOurs = jsonFiles(
  (release) => `/audit/${release}.json`,
  (parsed) => withLists<OurRelease>(parsed, ['rows', 'councils', 'areas', 'jointReturns']),
);

/** Called with what the reader can do about it, where something cannot be read or loaded. */
async function compared({ file, releases, chosen }: AuditRequest): Promise<AuditView | string> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined)
    return 'The file could not be read. If it was moved or changed, choose it again.';
  try {
    const question = { name: file.name, bytes: new Uint8Array(bytes), releases, chosen };
    return await audit(question, async (release) => loadOurs(String(release)));
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
