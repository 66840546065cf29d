/** A flag in sentences: what was found, what may be behind it, and what to ask. Never that a figure is wrong. */
import { oneDecimal, thousands } from '../text/format.ts';
import type { Flag } from './flag.ts';
import { difference, percentage, type FlagNumbers } from './flag-note-wording.ts';

/** What was found, as a sentence: `There are 45.2 cases for each 100 children in need. The typical …`. */
export function flagReason({ kind, value, against }: FlagNumbers): string {
  const way = value > against ? 'rose' : 'fell';
  switch (kind) {
    case 'cases-share':
      return `There were ${oneDecimal(value)} cases for each 100 children in need. In the typical (median) council there were ${oneDecimal(against)}.`;
    case 'staff-share':
      return `Social workers with cases were ${oneDecimal(value)}% of all its children’s social workers, counted in FTE with agency staff. In the typical (median) council they were ${oneDecimal(against)}%.`;
    case 'cases-jump':
      return `The number of cases ${way} by ${percentage(value, against)} in a year, from ${thousands(against)} to ${thousands(value)}.`;
    case 'fte-jump':
      return `The number of FTE social workers with cases ${way} by ${percentage(value, against)} in a year, from ${oneDecimal(against)} to ${oneDecimal(value)}.`;
    case 'average-jump':
      return `The average ${way} by ${difference(value, against)} in a year, from ${oneDecimal(against)} to ${oneDecimal(value)}, far more than usual for its size.`;
  }
}

/** The same as part of a sentence: `there were few cases for each 100 children in need`. A change is one in a year. */
export function flagClause({ kind, value, against }: FlagNumbers): string {
  const up = value > against;
  const way = up ? 'rose' : 'fell';
  switch (kind) {
    case 'cases-share':
      return `there were ${up ? 'many' : 'few'} cases for each 100 children in need`;
    case 'staff-share':
      return `the share of social workers with cases was ${up ? 'high' : 'low'}`;
    case 'cases-jump':
      return `cases ${way} by ${percentage(value, against)}`;
    case 'fte-jump':
      return `the number of FTE social workers with cases ${way} by ${percentage(value, against)}`;
    case 'average-jump':
      return `the average ${way} by ${difference(value, against)}`;
  }
}

/** From this year on, workers who are not social workers may be responsible for children in need. */
const OTHER_WORKERS_SINCE = 2023;

/**
 * The ordinary reasons there may be for what was found, a sentence each.
 * @param year of the figure
 */
export function flagExplanations(
  { kind, value, against }: FlagNumbers,
  year: number,
): readonly string[] {
  switch (kind) {
    case 'cases-share':
      return [
        'Children in need are counted on 31 March, and cases on 30 September.',
        value > against
          ? 'Foster carers and adopters with a social worker are cases too. Cases may also include care leavers.'
          : reasonForFew(year),
      ];
    case 'staff-share':
      return [
        value > against
          ? 'In a small service, managers may have cases too.'
          : 'Managers and social workers without cases of their own are counted among all social workers.',
      ];
    case 'cases-jump':
    case 'fte-jump':
    case 'average-jump':
      return ['The work, the staff or the way of counting may have changed.'];
  }
}

function reasonForFew(year: number): string {
  return year < OTHER_WORKERS_SINCE
    ? 'Councils may also count cases in different ways.'
    : `Since ${OTHER_WORKERS_SINCE}, workers who are not social workers may be responsible for children in need.`;
}

/** What to ask the council about it, as a question that can be sent. */
export function flagQuestion({ kind, value, against, year }: Flag): string {
  const up = value > against;
  const way = up ? 'rise' : 'fall';
  switch (kind) {
    case 'cases-share':
      return `Your figures for ${year} give ${oneDecimal(value)} cases for each 100 children in need, against ${oneDecimal(against)} in the typical council. ${
        up
          ? 'Who is counted as a case besides children in need?'
          : 'Which children in need are not among the cases, and who works with them?'
      }`;
    case 'staff-share':
      return `In ${year} social workers with cases were ${oneDecimal(value)}% of all your children’s social workers. ${
        up ? 'Do managers have cases too?' : 'What do the social workers without cases do?'
      }`;
    case 'cases-jump':
      return `Why did the number of cases ${way} from ${thousands(against)} in ${year - 1} to ${thousands(value)} in ${year}?`;
    case 'fte-jump':
      return `Why did the number of FTE social workers with cases ${way} from ${oneDecimal(against)} in ${year - 1} to ${oneDecimal(value)} in ${year}?`;
    case 'average-jump':
      return `Why did the average ${way} from ${oneDecimal(against)} in ${year - 1} to ${oneDecimal(value)} in ${year}?`;
  }
}
