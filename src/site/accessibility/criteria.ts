/** Which criteria of WCAG 2.2, levels A and AA, are looked at, and how. */

interface Criterion {
  /** Its number in WCAG 2.2. */
  readonly number: string;
  readonly name: string;
  readonly how: string;
}

/** Looked at by programs before each publication, on a page of every kind. No program sees every failure of these. */
export const BY_PROGRAM: readonly Criterion[] = [
  {
    number: '1.1.1',
    name: 'Non-text content',
    how: 'axe-core, and names in the accessibility tree',
  },
  { number: '1.3.1', name: 'Info and relationships', how: 'axe-core' },
  { number: '1.4.3', name: 'Contrast (minimum)', how: 'axe-core, in light and dark colours' },
  { number: '1.4.4', name: 'Resize text', how: 'no text cut off or covered at twice its size' },
  {
    number: '1.4.10',
    name: 'Reflow',
    how: 'no sideways scrolling at 320 pixels, but in tables and code',
  },
  {
    number: '1.4.11',
    name: 'Non-text contrast',
    how: 'the colours of charts and of the focus ring, and shapes in forced colours',
  },
  {
    number: '1.4.12',
    name: 'Text spacing',
    how: 'no text cut off or covered at 320 pixels, but for letters in charts',
  },
  { number: '2.1.1', name: 'Keyboard', how: 'the tasks listed above' },
  { number: '2.1.2', name: 'No keyboard trap', how: 'the tasks listed above' },
  { number: '2.4.1', name: 'Bypass blocks', how: 'axe-core, and the skip link by keyboard' },
  { number: '2.4.2', name: 'Page titled', how: 'every page has a title of its own' },
  {
    number: '2.4.4',
    name: 'Link purpose (in context)',
    how: 'links of the same name in one section',
  },
  { number: '2.4.7', name: 'Focus visible', how: 'a ring around everything that Tab reaches' },
  { number: '2.4.11', name: 'Focus not obscured', how: 'the middle and the corners of each' },
  { number: '2.5.8', name: 'Target size (minimum)', how: 'axe-core, and 44 pixels for controls' },
  { number: '3.1.1', name: 'Language of page', how: 'axe-core' },
  {
    number: '3.3.1',
    name: 'Error identification',
    how: 'entries of one’s own caseload and returns',
  },
  { number: '3.3.2', name: 'Labels or instructions', how: 'axe-core' },
  { number: '4.1.2', name: 'Name, role, value', how: 'axe-core, and the accessibility tree' },
  {
    number: '4.1.3',
    name: 'Status messages',
    how: 'the outcome is said once in the tasks listed above',
  },
];

/** Looked at by eye, in pictures of a page of every kind. */
export const BY_EYE: readonly Criterion[] = [
  { number: '1.3.2', name: 'Meaningful sequence', how: 'the pages without JavaScript' },
  { number: '1.4.1', name: 'Use of colour', how: 'charts, in forced colours too' },
  { number: '2.4.6', name: 'Headings and labels', how: 'the words of headings' },
];

/** When the pictures were looked at, as a reader reads it. */
export const LOOKED_AT = '26 November 2026';
