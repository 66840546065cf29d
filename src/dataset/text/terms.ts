/** What every number of the site is, as a phrase beside it or a caption above it. The sentences that explain terms are in meanings.ts. */

/** What the average measures, as a phrase after a number: `20.8 cases for each full-time-equivalent (FTE) …`. */
export const PER_FTE = 'for each full-time-equivalent (FTE) children’s social worker with cases';

/** The same once FTE has been explained: `20.8 cases for each FTE social worker with cases`. */
export const PER_FTE_SHORT = 'for each FTE social worker with cases';

/** The caption of charts, maps and tables: what every number in them is. Ends without a full stop, so that a date may follow. */
export const AVERAGE_CAPTION =
  'Average cases for each full-time-equivalent (FTE) social worker with cases';

/** The same where FTE has been explained or there is little room. */
export const AVERAGE_CAPTION_SHORT = 'Average cases for each FTE social worker with cases';

/** What is counted once although it is of two councils. */
export const COMBINED_MEANING =
  'A combined figure, which two councils report together, counts once.';
