/** Whether a source is the whole of Great Britain: half a folder of files looks as good as all of it. */
import type { Council } from '../../../src/schemas/council.ts';
import type { ErrorCode, Finding } from '../../../src/schemas/finding.ts';
import type { Gathered } from './gather.ts';

/**
 * Compares what was gathered with what must be there.
 * @param councils the register
 * @param before areas of the index as it is now
 * @returns an error for each council in force without a postcode and each area that would be lost
 */
export function completenessFindings(
  gathered: Gathered,
  councils: readonly Council[],
  before: readonly string[],
  file: string,
): Finding[] {
  const lost = before.filter((area) => !gathered.areas.has(area));
  const empty = councils.filter(
    ({ slug, code, in_force_to }) =>
      in_force_to === undefined && isInGreatBritain(code) && !gathered.councils.includes(slug),
  );
  return [
    ...lost.map((area) => missing('lost-area', file, area, `No postcode begins with ${area}`)),
    ...empty.map(({ slug, name }) =>
      missing('council-without-postcodes', file, slug, `No postcode lies in ${name}`),
    ),
  ];
}

/** Northern Ireland's trusts have no code and no postcodes in these sources. */
function isInGreatBritain(code: string | undefined): boolean {
  return code !== undefined && /^[EWS]/.test(code);
}

function missing(code: ErrorCode, file: string, value: string, what: string): Finding {
  const message = `${what}, so a part of the source may be missing. Download it again.`;
  return { code, severity: 'error', file, value, message };
}
