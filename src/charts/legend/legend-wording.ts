/** What the colours of a map mean, for those who do not see its legend. */
import { minus } from '../../dataset/decimals/decimal.ts';
import { listed } from '../../dataset/text/format.ts';
import { breaksOf, DIFFERENCE_BREAKS } from '../core/colouring.ts';

/** At which figures the colours of a legend of that kind change. */
export function breaksInWords(kind: 'caseload' | 'distance' | 'difference', cap: number): string {
  switch (kind) {
    case 'caseload':
      return `Colours change at ${listed(breaksOf(cap).map(String))} cases.`;
    case 'distance':
      return `Colours change at ${listed(breaksOf(cap).map((value) => signed(minus(value, cap))))} cases from the cap.`;
    case 'difference':
      return `Colours change at ${listed(DIFFERENCE_BREAKS.map(signed))} cases.`;
  }
}

/** `+2`, `−4`, `0`, with a real minus sign. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
