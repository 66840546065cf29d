/**
 * Which links a browser may fetch before they are pressed. Browsers learn of the file by a header
 * (src/site/hosts/headers.ts). A page that is fetched ahead does not run: nothing is shown, said or asked for by it.
 */

/**
 * What is not fetched ahead: pages where people enter something of their own, and what has no pages to read, such as
 * fixed copies of other versions and data for programs.
 */
const LEFT_OUT = '(v|api|embed|audit|my-caseload|offline|returns/check)/*';
/** Nor anything with a query, which has what somebody chose. */
const WITH_QUERY = '*\\?(.+)';

/** The rules, as the specification of speculation rules writes them. */
export interface SpeculationRules {
  readonly prefetch: readonly [
    {
      readonly where: {
        readonly and: readonly [
          { readonly href_matches: string },
          { readonly not: { readonly href_matches: readonly string[] } },
        ];
      };
      readonly eagerness: 'moderate';
    },
  ];
}

/**
 * Links to pages of the site: all pages end in a slash, and no file does. Each page asks for this file, so it is short.
 * @param base the path that the site is published below, with slashes at both ends
 */
export function speculationRules(base: string): SpeculationRules {
  const pages = { href_matches: `${base}{*/}?` };
  const leftOut = { href_matches: [base + LEFT_OUT, base + WITH_QUERY] };
  return { prefetch: [{ where: { and: [pages, { not: leftOut }] }, eagerness: 'moderate' }] };
}
