/** The tables of the page about the cap: who is over it and the sum of staff, step by step; and every year. */
import { sum } from 'd3-array';
import type { CapStory, OverCap } from '../../dataset/cap/cap-story.ts';
import { oneDecimal, tenths, thousands, thousandsAndTenths } from '../../dataset/text/format.ts';
import { timeOver } from '../../dataset/cap/cap-wording.ts';
import { councilLinks, table, toRecord, type Cell } from '../../charts/core/markup.ts';

/** Who is over the cap, with the staff each would need. Its last row is the sum that the page quotes. */
export function overTable(rows: readonly OverCap[], { cap, newest }: CapStory): string {
  const listed = tenths(sum(rows, ({ extra }) => extra));
  const rounding = tenths(newest.extraFte - listed);
  const added: readonly Cell[][] =
    rounding > 0
      ? [
          [
            `Councils published at exactly ${cap}, a little over it before rounding`,
            ...['', '', '', '', '', ''],
            oneDecimal(rounding),
          ],
        ]
      : [];
  return table({
    caption: `Councils over a cap of ${cap}, 30 September ${newest.year}, and the full-time-equivalent (FTE) case holders it would take`,
    columns: [
      { head: 'Council' },
      { head: 'Average', className: 'number' },
      { head: 'Over by', className: 'number' },
      { head: 'How long' },
      { head: 'Cases', className: 'number' },
      { head: `Cases / ${cap} = FTE needed`, className: 'number' },
      { head: '− FTE there are', className: 'number' },
      { head: '= extra FTE', className: 'number' },
    ],
    rows: [...rows.map(overRow), ...added],
    foot: ['Sum', '', '', '', '', '', '', thousandsAndTenths(newest.extraFte)],
  });
}

function overRow(row: OverCap): readonly Cell[] {
  const { councils, figure, small, by, needed, extra } = row;
  const [{ slug }] = councils;
  return [
    councilLinks(councils) + (small ? ' <span class="note">small</span>' : ''),
    { markup: toRecord(slug, figure.year, oneDecimal(figure.average_caseload)), className: 'over' },
    oneDecimal(by),
    timeOver(row),
    thousands(figure.cases),
    oneDecimal(needed),
    oneDecimal(figure.case_holders_fte),
    oneDecimal(extra),
  ];
}

/** Every year at the cap, newest first. */
export function capYearsTable({ cap, years }: CapStory): string {
  return table({
    caption: `A cap of ${cap} in each year`,
    columns: [
      { head: 'Year' },
      { head: 'Over it', className: 'number' },
      { head: 'Published figures', className: 'number' },
      { head: 'Extra FTE', className: 'number' },
    ],
    rows: years
      .toReversed()
      .map(({ year, over, of, extraFte }) => [
        String(year),
        String(over),
        String(of),
        thousandsAndTenths(extraFte),
      ]),
  });
}
