/** What was found in the data of the latest release, for the method page. */
import type { Finding } from '../schemas/finding.ts';
import type { Context } from './context.ts';
import { findingsOf } from './council/notes.ts';
import { councilHref, type Link } from './links.ts';

export interface FindingCounts {
  /** Rows whose parts, divided, do not round to the published average. */
  readonly parts: number;
  readonly jumps: number;
  /** Figures of councils and areas that differ from the release before. */
  readonly revised: number;
}

function inLatest(context: Context, code: string): readonly Finding[] {
  const file = `caseloads/${context.release}.csv`;
  return findingsOf(context).filter((finding) => finding.code === code && finding.file === file);
}

/** How many findings of each kind the latest release has. */
export function findingCounts(context: Context): FindingCounts {
  return {
    parts: inLatest(context, 'parts-disagree').length,
    jumps: inLatest(context, 'odd-jump').length,
    revised: inLatest(context, 'revised').length,
  };
}

/** The findings that readers of the method page should see one by one. */
export function methodFindings(context: Context): {
  readonly jumps: readonly Link[];
  readonly totals: readonly string[];
} {
  const jumps = inLatest(context, 'odd-jump').flatMap(({ place, message }): Link[] => {
    const council = context.byCode.get(place?.code ?? '');
    if (council === undefined) return [];
    const change = message.split('. ')[0] ?? '';
    return [
      {
        text: `${council.name} ${change.charAt(0).toLowerCase()}${change.slice(1)}`,
        href: councilHref(council),
      },
    ];
  });
  const totals = findingsOf(context).filter(
    ({ code, file }) => code.startsWith('total-') && file === `caseloads/${context.release}.csv`,
  );
  return { jumps, totals: totals.map(({ place, message }) => `${place?.year ?? ''}: ${message}`) };
}
