/** How every table shows a published average. */
import { isOver } from '../../dataset/cap/cap.ts';
import { oneDecimal } from '../../dataset/text/format.ts';
import type { PublishedFigure } from '../../schemas/figure.ts';
import type { Cell } from './Table.tsx';
import { ToRecord } from './ToRecord.tsx';

/**
 * The average as a link to its record, marked where it is over the cap.
 * @param slug the council whose page has the record
 */
export function figureCell(slug: string, figure: PublishedFigure, cap: number): Cell {
  const { year, average_caseload: average } = figure;
  return {
    content: (
      <ToRecord slug={slug} year={year}>
        {oneDecimal(average)}
      </ToRecord>
    ),
    className: isOver(average, cap) ? 'over' : '',
  };
}
