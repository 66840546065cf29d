/** The numbers of a trend, newest year first. */
import type { JSX } from 'preact';
import { PER_FTE } from '../../dataset/text/terms.ts';
import { ToRecord } from './ToRecord.tsx';
import type { TrendTableView } from './trend-view.ts';

/** Each number leads to its record. */
export function TrendTable({ view }: { readonly view: TrendTableView }): JSX.Element {
  const { name, hasEngland, rows, recordsHref } = view;
  return (
    <table>
      <caption>Average cases {PER_FTE}, 30 September of each year</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col" class="number">
            {name}
          </th>
          {hasEngland && (
            <th scope="col" class="number">
              England
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, own, england }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td class="number">
              <ToRecord page={recordsHref} year={year}>
                {own}
              </ToRecord>
            </td>
            {hasEngland && (
              <td class="number">
                <ToRecord page="/regions/england/" year={year}>
                  {england}
                </ToRecord>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
