/** What the terms of the site mean, in the sentences that explain them on a page. Each is explained where it is first used. */

/** What is counted as a case. */
export const CASE_MEANING =
  'Each child counts as one case, and so does each foster carer or adopter who has a social worker.';

/** What full-time equivalent means. */
export const FTE_MEANING =
  'Full-time equivalent (FTE) counts hours and not people, so two half-time workers are one FTE.';

/** Whose cap the line at 20 is, and what it was proposed for. Every page, card, embed, picture and export with the line says so once. */
export const CAP_ORIGIN =
  '20 is not a legal limit. One social worker proposed it in 2016, for child protection cases. This average covers all children’s social work.';

/** The same where no average has been named yet. */
export const CAP_ORIGIN_ALONE =
  '20 is not a legal limit. One social worker proposed it in 2016, for child protection cases. The published averages cover all children’s social work.';

/** What stripes on a map or in a chart mean. */
export const STRIPED_MEANING = 'Striped councils have no figure.';

/** Whose figures are among all the averages. */
export const SMALL_INCLUDED = 'Small councils are included.';

/** What a count of cases leaves out. */
export const COUNTS_NOT_COMPLEXITY = 'The figure counts cases, not how complex they are.';
