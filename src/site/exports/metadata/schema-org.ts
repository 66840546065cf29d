/** The data set as schema.org describes them, for search engines. */
import { lastChanged, type Context } from '../../context.ts';
import { dataVersion } from '../../version.ts';
import { LICENCE, PUBLISHER, SOURCE_PAGE } from '../caveats.ts';
import { MEASURES } from '../dictionary/measures/index.ts';
import { DESCRIPTION, FILES, KEYWORDS, SITE_NAME, TITLE, yearsCovered } from './about.ts';

/** The data set with its files and what it measures. */
export function schemaOrg(context: Context, site: string): object {
  const { from, to } = yearsCovered(context);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: TITLE,
    description: DESCRIPTION,
    keywords: KEYWORDS,
    url: `${site}/data/`,
    identifier: `${site}/v/${dataVersion()}/`,
    version: dataVersion(),
    dateModified: lastChanged(context),
    license: LICENCE.url,
    isAccessibleForFree: true,
    isBasedOn: SOURCE_PAGE,
    creator: { '@type': 'Organization', name: PUBLISHER },
    publisher: { '@type': 'Organization', name: SITE_NAME, url: `${site}/` },
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: { '@type': 'Place', name: 'England' },
    variableMeasured: measured(),
    distribution: FILES.map(({ file, title, type }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: type,
      contentUrl: `${site}/data/${file}`,
    })),
  };
}

/** Places, counts of places and years say where a figure is among others. They measure nothing themselves. */
const NO_UNITS = ['place', 'averages', 'year'];

/** Each amount that is measured, by its column in measures.csv. */
function measured(): object[] {
  return MEASURES.filter(({ type, unit }) => type !== 'boolean' && !NO_UNITS.includes(unit)).map(
    ({ name, title, unit }) => ({
      '@type': 'PropertyValue',
      name: title,
      alternateName: name,
      unitText: unit,
    }),
  );
}
