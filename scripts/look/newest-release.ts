/** Which release of the workforce the publisher’s page shows. */

/** The publisher’s page, which leads to the newest release. */
export const PUBLISHER =
  'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce';

const RELEASE = /children-s-social-work-workforce\/(20\d\d)\b|[Rr]eporting year (20\d\d)\b/g;

/**
 * The newest reporting year that a page names.
 * @param html the publisher’s page
 * @returns undefined if it names none, so that it must be looked at by hand
 */
export function newestRelease(html: string): number | undefined {
  const years = [...html.matchAll(RELEASE)].map(([, inAddress, inWords]) =>
    Number(inAddress ?? inWords),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}
