/** What no published figure says of a council’s caseloads. */
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { COUNTS_NOT_COMPLEXITY } from '../../dataset/text/meanings.ts';
import type { Subject } from './subject.ts';

/** What to bear in mind, in one or two sentences each. */
export function unknownOf(subject: Subject): string[] {
  const { state, combined, flags, last, council } = subject;
  const { latestYear } = subject.context;
  if (state === 'not collected') return OF_NO_FIGURE;
  return [
    ...(state === 'missing' && last !== undefined
      ? [
          `We do not know whether the average of ${latestYear} is above or below that of ${last.year}.`,
        ]
      : []),
    ...(combined ? [`The figure of ${inSentence(council.name)} alone is not published.`] : []),
    ...(flags.length > 0 && last !== undefined
      ? [`We do not know why the count of ${last.year} is unusual.`]
      : []),
    `The figures do not show how many social workers have more than ${PROPOSED_CAP} cases.`,
    'They do not show how cases are shared out, or what newly qualified social workers have.',
    COUNTS_NOT_COMPLEXITY,
    'The count is of one day. Other days of the year may differ.',
    'The figures cannot show why an average changed.',
  ];
}

const OF_NO_FIGURE = [
  'No average can be compared with England’s, because none is published.',
  'Nobody outside can see how many social workers have more cases than they should.',
  'We do not know how cases are shared out, or what newly qualified social workers have.',
];
