/** The page on which readers compare the publisher's file with the site: what it says of each release, and our figures for the script. */
import { thousands } from '../dataset/text/format.ts';
import { isLong } from '../live/core/long-list-view.ts';
import {
  ourRelease,
  type OurRelease,
  type OurRow,
  type ReleaseFile,
} from '../releases/our-release.ts';
import type { Context } from './context.ts';

interface AuditedRelease {
  readonly release: number;
  /** The publisher's file as it was imported. */
  readonly file: string;
  /** In words: `1,463 rows`. */
  readonly rows: string;
  readonly sha256: string;
}

export interface AuditPageView {
  /** Newest first. */
  readonly releases: readonly AuditedRelease[];
  /** For the script: `2022 2023`. */
  readonly names: string;
  /** Where the publisher offers the file. */
  readonly publisher: string;
  /** Whether the site uses other values than the file anywhere, and where the reasons are. */
  readonly corrections: string;
}

/** Makes the view from the record of imports. */
export function auditPage({ dataset: { sources, releases, corrections } }: Context): AuditPageView {
  const imported = sources.filter(({ table }) => /^caseloads\/\d+\.csv$/.test(table));
  return {
    releases: imported
      .map(({ release, file, rows, sha256 }) => {
        return { release: Number(release), file, rows: `${thousands(rows)} rows`, sha256 };
      })
      .sort((a, b) => b.release - a.release),
    names: releases.map(({ release }) => release).join(' '),
    publisher: imported.at(-1)?.address ?? '',
    corrections:
      corrections.length === 0
        ? 'This site has corrected none of these values.'
        : 'Where this site has corrected a value, the page shows a difference. The file data/corrections.csv of the project has the reason.',
  };
}

/** A file below /audit/. */
export interface AuditFile {
  /** `2025`, or `2025/2017` for the rows of one year. */
  readonly name: string;
  readonly content: ReleaseFile | { readonly rows: readonly OurRow[] };
}

/** /audit/<release>.json for every release, and the rows of years that are too many for it. */
export function auditFiles({ dataset }: Context): AuditFile[] {
  return dataset.releases.flatMap((release) => filesOf(ourRelease(release, dataset)));
}

/** One file for a release; or, where a year of it has more than 400 rows, one more for each year. */
export function filesOf(ours: OurRelease): AuditFile[] {
  const name = String(ours.release);
  const byYear = [...Map.groupBy(ours.rows, ([year]) => year)];
  if (!byYear.some(([, { length }]) => isLong(length))) return [{ name, content: ours }];
  const years = byYear.map(([year, { length }]) => [year, length] as const);
  return [
    { name, content: { ...ours, rows: [], years } },
    ...byYear.map(([year, rows]) => ({ name: `${name}/${year}`, content: { rows } })),
  ];
}
