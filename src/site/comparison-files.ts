/** The councils as an embedded comparison reads them: their averages and no more. */
import { councilHistory } from '../dataset/figures/history.ts';
import { isPublished } from '../dataset/figures/figures.ts';
import { flagsOn } from '../dataset/quality/flag.ts';
import type { CouncilFile } from '../live/compare/embed-view.ts';
import type { Council } from '../schemas/council.ts';
import type { Context } from './context.ts';

/** Every council, also those that never had a figure. */
export function comparisonFiles(context: Context): CouncilFile[] {
  return context.dataset.councils.map((council) => fileOf(context, council));
}

/** Whether there is a line to draw. */
export function hasLine({ figures }: CouncilFile): boolean {
  return figures.some(({ average }) => average !== null);
}

function fileOf({ figures, years, country }: Context, council: Council): CouncilFile {
  const history = councilHistory(council, figures, years);
  return {
    name: council.name,
    slug: council.slug,
    figures: history.flatMap(({ year, figure }) => {
      if (figure === undefined) return [];
      const average = isPublished(figure) ? figure.average_caseload : null;
      const flags = flagsOn(country.flagged, figure).map(({ kind }) => kind);
      return [{ year, status: figure.status, average, ...(flags.length > 0 && { flags }) }];
    }),
  };
}
