/** The councils that an embedded comparison can show, as it reads them, for what has to be known before it is drawn. */
import { councilHistory } from '../dataset/figures/history.ts';
import { isPublished } from '../dataset/figures/figures.ts';
import { isEnglish } from '../dataset/lineage/english-councils.ts';
import { flagsOn } from '../dataset/quality/flag.ts';
import type { CouncilFile } from '../live/compare/embed-view.ts';
import type { Council } from '../schemas/council.ts';
import type { Context } from './context.ts';

/** Every council that has had a figure. */
export function comparisonFiles(context: Context): CouncilFile[] {
  const files = context.dataset.councils.filter(isEnglish).map((one) => fileOf(context, one));
  return files.filter(({ figures }) => figures.some(({ average }) => average !== null));
}

function fileOf({ figures, years, country }: Context, council: Council): CouncilFile {
  const history = councilHistory(council, figures, years);
  return {
    name: council.name,
    slug: council.slug,
    figures: history.flatMap(({ year, figure }) => {
      if (figure === undefined) return [];
      const average = isPublished(figure) ? figure.average_caseload : null;
      const flags = flagsOn(country.flagged, figure);
      return [{ year, status: figure.status, average, flags }];
    }),
  };
}
