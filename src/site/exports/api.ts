/** /api/v1/: static JSON. Shapes are a promise to others: fields may be added, never changed. */
import { publishedPath } from '../../dataset/address/base-path.ts';
import { WHOLE_CAPS } from '../../dataset/cap/whole-cap-range.ts';
import { capYear, type CapYear } from '../../dataset/cap/extra-fte.ts';
import { yearsOf } from '../../dataset/figures/figures.ts';
import { lastChanged, rankingOf, type Context } from '../context.ts';
import { identity, lotteryJson } from './json/older.ts';
import { olderProvenanceOf } from './json/provenance.ts';
import { JSON_FILES } from './json-files.ts';

/** The list of all councils. It stays a list; directory.json has the same with what must go with it. */
export function councilsJson(context: Context): object {
  return context.dataset.councils.map((council) => ({
    ...identity(context, council),
    url: publishedPath(`/api/v1/councils/${council.slug}.json`),
  }));
}

/** Where to begin: the version of the data and the addresses of all there is. */
export function indexJson(context: Context): object {
  return {
    ...olderProvenanceOf(context),
    modified: lastChanged(context),
    release: context.release,
    years: context.years,
    description: publishedPath('/api/v1/openapi.json'),
    endpoints: JSON_FILES.filter(({ path }) => path !== '/index.json').map(({ path }) =>
      publishedPath(`/api/v1${path}`),
    ),
  };
}

/** The lottery of every council in force, by slug. */
export function lotteriesJson(context: Context): object {
  return Object.fromEntries(
    context.dataset.councils.flatMap((council) => {
      const lottery = lotteryJson(context, council);
      return lottery === null ? [] : [[council.slug, lottery] as const];
    }),
  );
}

/** Councils over each whole cap and the staff it would take, each year. */
export function capJson(context: Context): object {
  return Object.fromEntries(
    context.years.map((year) => {
      const { ranked } = rankingOf(context, year);
      return [
        year,
        Object.fromEntries(WHOLE_CAPS.map((cap) => [cap, bothNames(capYear(ranked, cap))])),
      ];
    }),
  );
}

/** The extra staff under the older and the newer name. */
function bothNames({ over, extraFte }: CapYear): object {
  return { over, extraFte, extra_fte: extraFte };
}

/** The releases that were imported, newest first, with where they came from. */
export function releasesJson({ dataset }: Context): object {
  return dataset.releases.toReversed().map(({ release, caseloads }) => {
    const source = dataset.sources.find(
      (one) => one.importer === 'caseloads' && one.release === String(release),
    );
    return {
      release,
      years: yearsOf(caseloads),
      publisher: source?.publisher ?? null,
      title: source?.title ?? null,
      licence: source?.licence ?? null,
      sha256: source?.sha256 ?? null,
      imported: source?.imported ?? null,
      tables: ['caseloads.csv', 'areas.csv'].map((file) =>
        publishedPath(`/data/releases/${release}/${file}`),
      ),
    };
  });
}
