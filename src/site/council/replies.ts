/** What councils say about the figures of a page, each beside what it is about. Silence is never shown as anything. */
import { codesOf } from '../../dataset/dataset.ts';
import { codesOfRow } from '../../dataset/figures/combined-figures.ts';
import { inCouncil } from '../../dataset/figures/figures.ts';
import { isFlagPoint } from '../../dataset/replies/reply-points.ts';
import { earlierReply, receivedOn, replyHeading } from '../../dataset/replies/reply-wording.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import type { Council } from '../../schemas/council.ts';
import type { Reply } from '../../tables/replies.ts';
import type { Context } from '../context.ts';

/** One statement, in the council's own words. */
export interface StatementView {
  readonly text: string;
  /** The role of who sent it. */
  readonly role: string;
  readonly council: string;
  /** `received on 12 January 2026` */
  readonly received: string;
  /** What opens it, where it is an earlier one. */
  readonly summary: string;
}

/** All that was said about one point: the newest statement, and earlier ones, newest first. */
export interface ReplyView {
  /** Of its place on the page. */
  readonly id: string;
  readonly heading: string;
  readonly newest: StatementView;
  readonly earlier: readonly StatementView[];
}

/** Replies by where they are shown. */
export interface RepliesView {
  /** About the figure at the top of the page, or that there is none. */
  readonly figure: readonly ReplyView[];
  /** About flags on it. */
  readonly flags: readonly ReplyView[];
  /** About figures of other years, newest year first. */
  readonly others: readonly ReplyView[];
}

/**
 * The replies that concern a council's page. A combined figure is of two councils, and a reply of either is on both pages.
 * @param year of the figure at the top of the page; undefined where there never was one
 */
export function repliesView(
  context: Context,
  council: Council,
  year: number | undefined,
): RepliesView {
  const points = pointsOf(repliesOf(context, council));
  const onTop = points.filter((own) => isOnTop(own[0], year, context.latestYear));
  const views = (own: readonly Point[]): ReplyView[] => own.map((one) => viewOf(context, one));
  return {
    figure: views(onTop.filter(([{ about }]) => !isFlagPoint(about))),
    flags: views(onTop.filter(([{ about }]) => isFlagPoint(about))),
    others: views(points.filter((own) => !onTop.includes(own))),
  };
}

/** All replies that concern a council, by year, newest first, and each point with all that was said. */
export function allReplies(context: Context, council: Council): ReplyView[] {
  return pointsOf(repliesOf(context, council)).map((own) => viewOf(context, own));
}

/** Replies of a council, and of the other one where the figure is a combined one of both. */
export function repliesOf({ replies, figures }: Context, council: Council): Reply[] {
  const codes = codesOf(council);
  return replies.filter(({ council_code: code, year }) => {
    const figure = inCouncil(figures, council, year);
    return codes.includes(code) || (figure !== undefined && codesOfRow(figure).includes(code));
  });
}

/** What was said about one point, newest first. */
type Point = readonly [Reply, ...Reply[]];

function pointsOf(replies: readonly Reply[]): Point[] {
  const grouped = Map.groupBy(replies, (one) => `${one.council_code} ${one.year} ${one.about}`);
  return [...grouped.values()]
    .map((own) => own.toSorted(newestFirst))
    .flatMap(([first, ...others]): Point[] => (first === undefined ? [] : [[first, ...others]]))
    .sort(([a], [b]) => b.year - a.year);
}

/** By the day it was received, and of one day the one accepted later. */
function newestFirst(a: Reply, b: Reply): number {
  if (a.received !== b.received) return a.received < b.received ? 1 : -1;
  return b.number - a.number;
}

function isOnTop({ year, about }: Reply, shown: number | undefined, latest: number): boolean {
  return about === 'no_figure' ? year === latest : year === shown;
}

function viewOf(context: Context, [first, ...others]: Point): ReplyView {
  const { council_code: code, year, about } = first;
  const name = context.byCode.get(code)?.name ?? code;
  return {
    id: `reply-${code}-${year}-${about}`,
    heading: replyHeading(inSentence(name), about, year),
    newest: statementOf(first, name),
    earlier: others.map((one) => statementOf(one, name)),
  };
}

function statementOf({ text, sender_role: role, received }: Reply, council: string): StatementView {
  return {
    text,
    role,
    council,
    received: receivedOn(received),
    summary: earlierReply(received),
  };
}
