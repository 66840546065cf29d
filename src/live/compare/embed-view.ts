/** The comparison in an embed: made of the files of a few councils, so that a kept version draws its own figures. */
import type { LinesProps } from '../../charts/lines/Lines.tsx';
import type { SeriesPoint } from '../../dataset/figures/series.ts';
import { listed, NONE, oneDecimal } from '../../dataset/text/format.ts';
import { AVERAGE_CAPTION } from '../../dataset/text/terms.ts';

/** More lines than this have no room in a frame. */
export const MOST_IN_EMBED = 5;

/** A council as /embed/comparison/<slug>.json has it. */
export interface CouncilFile {
  readonly name: string;
  readonly slug: string;
  readonly figures: readonly {
    readonly year: number;
    readonly status: string;
    readonly average: number | null;
    /** What is unusual in its count; left out where nothing is. */
    readonly flags?: readonly unknown[];
  }[];
}

/** What the embed was built with. */
export interface EmbedComparisonOptions {
  readonly years: readonly number[];
  readonly cap: number;
}

export interface EmbedComparisonView {
  readonly status: string;
  /** Undefined where there is nothing to draw. */
  readonly lines: Omit<LinesProps, 'width'> | undefined;
  readonly years: readonly number[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** Names the councils that nobody knows; the page of comparisons, which the embed links to, offers the nearest names. */
export function unknownInWords(slugs: readonly string[]): string {
  return slugs.map((slug) => `There is no council ‘${slug}’.`).join(' ');
}

/** Makes the view of the councils that have figures, in the order given. */
export function embedComparisonView(
  files: readonly CouncilFile[],
  { years, cap }: EmbedComparisonOptions,
): EmbedComparisonView {
  const known = files.filter(({ figures }) => figures.length > 0);
  if (known.length === 0) {
    const status = 'None of these councils has a figure.';
    return { status, lines: undefined, years, rows: [] };
  }
  const names = listed(known.map(({ name }) => name));
  const series = known.map((file) => ({
    label: file.name,
    points: pointsOf(file),
    id: file.slug,
  }));
  return {
    status: [`${AVERAGE_CAPTION} in ${names}, 30 September of each year.`, ...askFirst(known)].join(
      ' ',
    ),
    lines: { title: `Average caseloads of ${names}`, years, series, cap },
    years,
    rows: known.map((file) => ({ name: file.name, cells: cellsOf(file, years) })),
  };
}

/** Whose counts are unusual in which years; nothing where none are. */
function askFirst(files: readonly CouncilFile[]): string[] {
  const odd = files.flatMap(({ name, figures }) => {
    const years = figures.filter(({ flags = [] }) => flags.length > 0).map(({ year }) => year);
    return years.length === 0 ? [] : [`${name} in ${listed(years.map(String))}`];
  });
  return odd.length === 0 ? [] : [`Ask first about the counts of ${odd.join(', and ')}.`];
}

function pointsOf({ figures }: CouncilFile): SeriesPoint[] {
  return figures.map(({ year, status, average }) =>
    average === null ? { year, reason: reasonOf(status) } : { year, value: average },
  );
}

function cellsOf({ figures }: CouncilFile, years: readonly number[]): string[] {
  return years.map((year) => {
    const figure = figures.find((one) => one.year === year);
    if (figure === undefined) return NONE;
    return figure.average === null ? reasonOf(figure.status) : oneDecimal(figure.average);
  });
}

function reasonOf(status: string): string {
  return status.replaceAll('_', ' ');
}
