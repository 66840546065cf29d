/** Links to the pages of one figure's councils: one, or those that report a combined figure. */
import { Fragment, type JSX } from 'preact';

/** What a link to a council's page needs to know. */
export interface LinkedCouncil {
  readonly slug: string;
  readonly name: string;
}

interface CouncilLinksProps {
  readonly councils: readonly LinkedCouncil[];
  /** A remark after the names, such as `small`. */
  readonly note?: string | undefined;
  /** What is unusual in the count of their figure, on a line of its own; empty for most. */
  readonly flag?: string | undefined;
  /** The mark of their line in a chart beside the table, before the names. */
  readonly mark?: JSX.Element | undefined;
}

/** The names as links, joined by `and`. */
export function CouncilLinks({ councils, note, flag, mark }: CouncilLinksProps): JSX.Element {
  return (
    <>
      {mark}
      {councils.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index > 0 && ' and '}
          <a href={`/councils/${slug}/`}>{name}</a>
        </Fragment>
      ))}
      {note && ' '}
      {note && <span class="note">{note}</span>}
      {flag && ' '}
      {flag && <span class="flag">{flag}</span>}
    </>
  );
}
