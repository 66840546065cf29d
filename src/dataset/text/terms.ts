/** What the terms of the site mean, in the sentences that explain them on a page. Each is explained where it is first used. */

/** What the average measures, as a phrase after a number: `20.8 cases for each full-time-equivalent (FTE) …`. */
export const PER_FTE = 'for each full-time-equivalent (FTE) children’s social worker with cases';

/** The same once FTE has been explained: `20.8 cases for each FTE social worker with cases`. */
export const PER_FTE_SHORT = 'for each FTE social worker with cases';

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

/** The caption of charts, maps and tables: what every number in them is. Ends without a full stop, so that a date may follow. */
export const AVERAGE_CAPTION =
  'Average cases for each full-time-equivalent (FTE) social worker with cases';

/** The same where FTE has been explained or there is little room. */
export const AVERAGE_CAPTION_SHORT = 'Average cases for each FTE social worker with cases';

/** What is counted once although it is of two councils. */
export const COMBINED_MEANING =
  'A combined figure, which two councils report together, counts once.';

/** Whose figures are among all the averages. */
export const SMALL_INCLUDED = 'Small councils are included.';

/** What a count of cases leaves out. */
export const COUNTS_NOT_COMPLEXITY = 'The figure counts cases, not how complex they are.';
