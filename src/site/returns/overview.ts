/** What the page about returns shows: templates, where to send a return, and which returns were accepted. */
import { counted } from '../../dataset/text/counted.ts';
import { longDate, thousands } from '../../dataset/text/format.ts';
import { LONGEST_STATEMENT } from '../../schemas/reply.ts';
import { RETURN_FORMAT_VERSION } from '../../schemas/return.ts';
import { describeFormat } from '../../schemas/return-format.ts';
import { OBTAINED_FOLDER, type AcceptedReturn, type ObtainedReturn } from '../../tables/returns.ts';
import type { Context } from '../context.ts';
import { councilHref, type Link } from '../links.ts';
import { submissionAddresses, type SubmissionAddresses } from '../settings.ts';
import { councilsThatReport, templateLink } from './templates.ts';

/** One accepted return in the list. */
export interface ReturnEntry {
  readonly link: Link;
  /** Its first row among the council's services: how many rows it has, in words. */
  readonly rows: string;
  readonly accepted: string;
  /** Of how many versions this is the last, in words; empty for a first one. */
  readonly corrected: string;
  readonly csv: string;
}

export interface QuarterEntry {
  readonly asAt: string;
  readonly councils: string;
  readonly entries: readonly ReturnEntry[];
}

export interface OverviewView {
  readonly version: number;
  /** How many columns a return has. */
  readonly columns: number;
  readonly templates: readonly Link[];
  readonly addresses: SubmissionAddresses;
  /** Newest first; empty until a council has sent one. */
  readonly quarters: readonly QuarterEntry[];
  /** Answers under freedom of information, newest quarter first; empty until one was accepted. */
  readonly obtained: readonly ObtainedEntry[];
  /** Most characters of a reply, in words. */
  readonly longestReply: string;
}

/** One accepted answer in the list. */
export interface ObtainedEntry extends ReturnEntry {
  readonly asAt: string;
  readonly answered: string;
  readonly answer: string;
}

/** Makes the view. */
export function returnsOverview(context: Context): OverviewView {
  const quarters = Map.groupBy(context.returns, ({ periodEnd }) => periodEnd);
  return {
    version: RETURN_FORMAT_VERSION,
    longestReply: thousands(LONGEST_STATEMENT),
    columns: describeFormat().columns.length,
    templates: councilsThatReport(context).map(templateLink),
    addresses: submissionAddresses(),
    quarters: [...quarters]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([periodEnd, returns]) => ({
        asAt: longDate(periodEnd),
        councils: returns.length === 1 ? 'one council' : counted(returns.length, 'council'),
        entries: returns.map((one) => entryOf(context, one)),
      })),
    obtained: context.obtained.toSorted(newestFirst).map((one) => obtainedEntryOf(context, one)),
  };
}

/** Answers come by council, which stays the order within a quarter. */
function newestFirst(a: ObtainedReturn, b: ObtainedReturn): number {
  if (a.periodEnd === b.periodEnd) return 0;
  return a.periodEnd < b.periodEnd ? 1 : -1;
}

function obtainedEntryOf(context: Context, one: ObtainedReturn): ObtainedEntry {
  const entry = entryOf(context, one);
  return {
    ...entry,
    link: { ...entry.link, href: `${councilHref({ slug: one.council })}#obtained` },
    csv: `/data/returns/${OBTAINED_FOLDER}${one.periodEnd.slice(0, 4)}/${one.council}.csv`,
    asAt: longDate(one.periodEnd),
    answered: longDate(one.receipt.answered),
    answer: one.receipt.answer_link,
  };
}

function entryOf(
  { bySlug }: Context,
  { council, periodEnd, rows, ...rest }: AcceptedReturn,
): ReturnEntry {
  const { receipt, earlier } = rest;
  const name = bySlug.get(council)?.name ?? council;
  const times = earlier.length;
  return {
    link: { text: name, href: `${councilHref({ slug: council })}#returned` },
    rows: counted(rows.length, 'row'),
    accepted: longDate(receipt.accepted),
    corrected: times === 0 ? '' : times === 1 ? 'corrected once' : `corrected ${times} times`,
    csv: `/data/returns/${periodEnd.slice(0, 4)}/${council}.csv`,
  };
}
