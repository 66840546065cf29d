/** A flag in easy words: one short sentence about what was found. Never that a figure is wrong. */
import { oneDecimal, thousands } from '../text/format.ts';
import type { FlagNumbers } from './flag-note-wording.ts';

/** What was found, in at most 15 words. */
export function flagInEasyWords({ kind, value, against }: FlagNumbers): string {
  const up = value > against;
  switch (kind) {
    case 'cases-share':
      return `For the number of children it helps, there were ${up ? 'many' : 'few'} cases.`;
    case 'staff-share':
      return `${up ? 'Very many' : 'Not many'} of its social workers had cases.`;
    case 'cases-jump':
      return `Cases went from ${thousands(against)} to ${thousands(value)} in one year.`;
    case 'fte-jump':
      return `The number of social workers with cases ${up ? 'went up' : 'went down'} a lot in one year.`;
    case 'average-jump':
      return `The average went from ${oneDecimal(against)} to ${oneDecimal(value)} in one year.`;
  }
}
