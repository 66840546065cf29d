/** The caption and headings of a table of averages that differ between releases, on the page of one place. */

/** The releases that a row of the table compares, by reporting year. */
export interface ComparedReleases {
  readonly earlier: number;
  readonly release: number;
}

export interface RevisionHeads {
  readonly caption: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Names the two releases where all rows compare the same ones.
 * @param name of the council or area
 */
export function revisionHeads(name: string, rows: readonly ComparedReleases[]): RevisionHeads {
  const [first] = rows;
  const same = rows.every(
    ({ earlier, release }) => earlier === first?.earlier && release === first.release,
  );
  if (first === undefined || !same)
    return {
      caption: `${name}: average caseload in an earlier and in a later release`,
      from: 'Earlier release',
      to: 'Later release',
    };
  return {
    caption: `${name}: average caseload in the ${first.earlier} release and in the ${first.release} release`,
    from: `${first.earlier} release`,
    to: `${first.release} release`,
  };
}
