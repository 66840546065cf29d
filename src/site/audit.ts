/** The page on which readers compare the publisher's file with the site: what it says of each release, and our figures for the script. */
import { thousands } from '../dataset/text/format.ts';
import { ourRelease, type OurRelease } from '../releases/our-release.ts';
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

/** /audit/<release>.json for every release. */
export function auditFiles({ dataset }: Context): OurRelease[] {
  return dataset.releases.map((release) => ourRelease(release, dataset));
}
