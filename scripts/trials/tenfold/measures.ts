/** What was measured of a built site, and how it compares with another one. */
import { z } from 'zod';
import type { BuildUsage } from './measured-build.ts';
import type { KindWeight } from './weights.ts';

const number = z.number().nonnegative();

/** The content of measures.json. */
export const measuresSchema = z.strictObject({
  councils: number,
  years: number,
  wall: number,
  cpu: number,
  peak: number,
  /** Pages alone, and all files. */
  pages: number,
  files: number,
  bytes: number,
  kinds: z.array(
    z.strictObject({
      kind: z.string(),
      files: number,
      bytes: number,
      median: number,
      largest: number,
    }),
  ),
});
export type Measures = z.output<typeof measuresSchema>;

/** Puts together what was measured. */
export function measuresOf(
  { councils, years }: Pick<Measures, 'councils' | 'years'>,
  usage: BuildUsage,
  kinds: readonly KindWeight[],
): Measures {
  const sum = (of: readonly KindWeight[], what: 'files' | 'bytes'): number =>
    of.reduce((total, kind) => total + kind[what], 0);
  const pages = kinds.filter(({ kind }) => kind.endsWith('.html'));
  const totals = {
    pages: sum(pages, 'files'),
    files: sum(kinds, 'files'),
    bytes: sum(kinds, 'bytes'),
  };
  return { councils, years, ...usage, ...totals, kinds: [...kinds] };
}

/** The measures in sentences. */
export function measureLines(measures: Measures): string[] {
  const { councils, years, wall, cpu, peak, pages, files, bytes } = measures;
  return [
    `${councils} councils over ${years} years: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(0)} MB.`,
    `The build took ${wall.toFixed(0)} s and ${cpu.toFixed(0)} s of processor time, ${msPerPage(measures).toFixed(1)} ms for each page, and at most ${peak.toFixed(0)} MB of memory.`,
  ];
}

/** A row for each kind of file that both sites have, the one that grew most first. */
export function comparisonLines(measures: Measures, other: Measures): string[] {
  const before = new Map(other.kinds.map((kind) => [kind.kind, kind]));
  const rows = measures.kinds.flatMap(({ kind, median }) => {
    const then = before.get(kind);
    return then === undefined || then.median === 0
      ? []
      : [{ kind, then: then.median, now: median, ratio: median / then.median }];
  });
  const time = msPerPage(measures) / msPerPage(other);
  return [
    `For each page: ${time.toFixed(2)} times the processor time, ${(measures.peak / measures.pages / (other.peak / other.pages)).toFixed(2)} times the memory.`,
    ...rows
      .sort((a, b) => b.ratio - a.ratio)
      .map(
        ({ kind, then, now, ratio }) => `${ratio.toFixed(2)}  ${kind}: ${then} bytes, ${now} bytes`,
      ),
  ];
}

function msPerPage({ cpu, pages }: Measures): number {
  return (cpu * 1000) / pages;
}
