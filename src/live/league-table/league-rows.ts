/** What the rows of the league table say and how they follow: read from the markup that was built. */
import { rowBarPlaces } from '../../charts/bars/row-bar.ts';
import { distanceFromCap, isOver } from '../../dataset/cap/cap.ts';
import { required } from '../browser/required.ts';

/** The choices of the sort field that a column's head goes through; the empty one is the order of the page. */
export function sortsOf({ dataset }: HTMLTableCellElement): string[] {
  return dataset.sorts?.split(' ') ?? [];
}

/** An order by a number of rows, those without it last. */
export function by(
  of: (row: HTMLTableRowElement) => number | undefined,
  sign: 1 | -1,
): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
  const place = (row: HTMLTableRowElement): number => {
    const value = of(row);
    return value === undefined ? Number.MAX_VALUE : sign * value;
  };
  return (a, b) => place(a) - place(b);
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The average caseload of a row. */
export function valueOf({ dataset }: HTMLTableRowElement): number | undefined {
  return numberIn(dataset.value);
}

/** What stands beside it under a measure; undefined if that is not known. */
export function besideOf(
  row: HTMLTableRowElement,
  measure: string,
  cap: number,
): number | undefined {
  if (measure === 'since') return numberIn(row.dataset.since);
  if (measure === 'gap') return numberIn(row.dataset.gap);
  if (measure !== 'distance') return numberIn(row.dataset.change);
  const value = valueOf(row);
  return value === undefined ? undefined : distanceFromCap(value, cap);
}

/** Draws a row against another cap: its bar, its side, its figure. */
export function moveRow(
  row: HTMLTableRowElement,
  options: { value: number | undefined; cap: number; max: number },
): void {
  const { className, width, capX } = rowBarPlaces(options);
  const bar = required(row.querySelector('.row-bar rect'), 'bar');
  bar.setAttribute('class', className);
  bar.setAttribute('width', width);
  const line = required(row.querySelector('.row-bar .cap'), 'cap line');
  line.setAttribute('x1', capX);
  line.setAttribute('x2', capX);
  const { value, cap } = options;
  if (value === undefined) return;
  const over = isOver(value, cap);
  row.dataset.side = over ? 'over' : 'under';
  row.querySelector('.average')?.classList.toggle('over', over);
}

/** Slugs of a row's councils, as their links have them. */
export function slugsOf(row: HTMLTableRowElement): string[] {
  const links = [...row.querySelectorAll<HTMLAnchorElement>('th a')];
  return links.flatMap(({ pathname }) => pathname.split('/').at(-2) ?? []);
}

/** The name in the head of a row, for sorting. */
export function nameIn(row: HTMLTableRowElement): string {
  return row.querySelector('th')?.textContent.trim() ?? '';
}
