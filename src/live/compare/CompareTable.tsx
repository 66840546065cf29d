/** Everything about each council of a comparison, one council in a row. */
import { Fragment, type JSX } from 'preact';
import { distanceFromCap } from '../../dataset/cap/cap.ts';
import { signedPercent } from '../../dataset/change/short-sentence.ts';
import type { ComparedFigure, Comparison } from '../../dataset/comparison/comparison.ts';
import { RATE_NAMES } from '../../dataset/comparison/surroundings.ts';
import { isPublished } from '../../dataset/figures/figures.ts';
import { flagNote } from '../../dataset/quality/flag-note-wording.ts';
import { longDate, NONE, signed } from '../../dataset/text/format.ts';
import { LineKey } from '../../charts/lines/LineKey.tsx';
import { CouncilLinks } from '../core/CouncilLinks.tsx';
import { figureCell } from '../core/figure-cell.tsx';
import { type Cell, type Column, numberColumns, type Row, Table } from '../core/Table.tsx';
import { changeText, gradeText, rankText, rateText, whyNone } from './member-text.ts';

/** The councils in the order chosen, those of a combined figure in one row. */
export function CompareTable({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const { members, cap, year, rankedOf } = comparison;
  return (
    <Table
      caption={`30 September ${year}. Ranks are among ${rankedOf} published figures, highest first. Turnover and absence are for the year to 30 September ${year}.`}
      columns={columnsFor(cap)}
      rows={members.map((member, index) => rowOf(member, index, cap))}
    />
  );
}

function columnsFor(cap: number): Column[] {
  return [
    { head: 'Council' },
    ...numberColumns(
      'Average cases',
      'Rank',
      `Distance from ${cap}`,
      'Change in a year',
      'Change since its first figure',
    ),
    { head: 'Cases and staff since then' },
    ...numberColumns('Vacancies', 'Agency staff', 'Turnover', 'Absence'),
    { head: 'Latest Ofsted grade' },
  ];
}

function rowOf(member: ComparedFigure, index: number, cap: number): Row {
  const { councils, chosen, place, flags } = member;
  return {
    key: chosen[0].slug,
    cells: [
      <CouncilLinks
        councils={councils}
        note={place?.small ? 'small' : undefined}
        flag={flagNote(flags)}
        mark={<LineKey index={index} />}
      />,
      ...figureCells(member, cap),
      changeText(member),
      <Since member={member} />,
      <Parts member={member} />,
      ...RATE_NAMES.map((name) => rateText(member, name)),
      <Grades member={member} />,
    ],
  };
}

/** The average, its rank and its distance from the cap. */
function figureCells(member: ComparedFigure, cap: number): Cell[] {
  const { figure, chosen } = member;
  if (!isPublished(figure)) return [whyNone(member), NONE, NONE];
  const distance = distanceFromCap(figure.average_caseload, cap);
  return [
    figureCell(chosen[0].slug, figure, cap),
    rankText(member),
    { content: signed(distance), className: distance > 0 ? 'over' : '' },
  ];
}

interface MemberProps {
  readonly member: ComparedFigure;
}

function Since({ member: { since } }: MemberProps): JSX.Element {
  if (since === undefined) return <>{NONE}</>;
  return (
    <>
      {signed(since.change)}
      <br />
      <span class="note">since {since.year}</span>
    </>
  );
}

/** How cases and staff changed since its first figure, each on a line of its own. */
function Parts({ member: { sinceFirst } }: MemberProps): JSX.Element {
  if (sinceFirst === undefined) return <>{NONE}</>;
  const { cases, fte } = sinceFirst;
  return (
    <>
      cases {signedPercent(cases.percent)}
      <br />
      staff {signedPercent(fte.percent)}
    </>
  );
}

function Grades({ member: { figure, inForce, grades } }: MemberProps): JSX.Element {
  if (figure === undefined && !inForce) return <>{NONE}</>;
  return (
    <>
      {grades.map((grade, index) => (
        <Fragment key={grade.council.slug}>
          {index > 0 && <br />}
          <Grade {...grade} />
        </Fragment>
      ))}
    </>
  );
}

/** The grade as a link to its report, with the day the inspection began. */
function Grade({ council, given }: ComparedFigure['grades'][number]): JSX.Element {
  if (given === undefined) return <>{NONE}</>;
  return (
    <>
      <span title={council.name}>
        <a href={given.report}>{gradeText(given.grade)}</a>
      </span>
      <br />
      <span class="note">{longDate(given.from)}</span>
    </>
  );
}
