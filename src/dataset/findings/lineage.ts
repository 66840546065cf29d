/** Whether councils follow each other without a gap or an overlap. */
import type { Council } from '../../schemas/council.ts';
import type { Finding } from '../../schemas/finding.ts';
import { codesOf } from '../dataset.ts';
import { dayAfter } from '../lineage/day-after.ts';

/** Errors in the dates, predecessors and old codes of the register. */
export function lineageFindings(councils: readonly Council[]): Finding[] {
  const bySlug = new Map(councils.map((council) => [council.slug, council]));
  const withSuccessor = new Set(councils.flatMap(({ predecessors }) => predecessors));
  return [
    ...councils.flatMap((council, index) => {
      const troubles = [
        ...predecessorTroubles(council, bySlug),
        ...endTroubles(council, withSuccessor),
        ...recodingTroubles(council),
      ];
      return troubles.map(([column, message]) => broken(council, index, column, message));
    }),
    ...sharedCodes(councils),
  ];
}

type Trouble = readonly [column: string, message: string];

/** Each predecessor must have ended on the day before its successor began. */
function predecessorTroubles(council: Council, bySlug: ReadonlyMap<string, Council>): Trouble[] {
  const { name, in_force_from: from, predecessors } = council;
  if (from === undefined) {
    return predecessors.length === 0
      ? []
      : [['in_force_from', `${name} has predecessors and no first day. Give the day it began.`]];
  }
  if (predecessors.length === 0) {
    return [
      [
        'predecessors',
        `${name} began on ${from} out of nothing. Name the councils it was made from.`,
      ],
    ];
  }
  return predecessors.flatMap((slug): Trouble[] => {
    const before = bySlug.get(slug);
    if (before === undefined)
      return [['predecessors', `There is no council ${slug}. Correct the slug.`]];
    const { in_force_to: to } = before;
    if (to !== undefined && dayAfter(to) === from) return [];
    return [
      [
        'predecessors',
        `${before.name} must end on the day before ${name} begins on ${from}, but ${to === undefined ? 'is still in force' : `ends on ${to}`}. Correct one of the days.`,
      ],
    ];
  });
}

function endTroubles(council: Council, withSuccessor: ReadonlySet<string>): Trouble[] {
  const { name, slug, in_force_to: to } = council;
  if (to === undefined || withSuccessor.has(slug)) return [];
  return [
    [
      'in_force_to',
      `${name} ended on ${to} and nothing follows. Name it among its successor's predecessors.`,
    ],
  ];
}

/** Old codes must each end on a day of their own, while the council was in force. */
function recodingTroubles(council: Council): Trouble[] {
  const {
    name,
    in_force_from: from = '',
    in_force_to: to = '9999-12-31',
    old_codes: old,
  } = council;
  const days = old.map(({ lastDay }) => lastDay);
  return [
    ...(new Set(codesOf(council)).size === codesOf(council).length &&
    new Set(days).size === days.length
      ? []
      : ([
          ['old_codes', `${name} has a code or a last day twice. Each code had a time of its own.`],
        ] as const)),
    ...old
      .filter(({ lastDay }) => lastDay < from || lastDay >= to)
      .map(({ code }): Trouble => [
        'old_codes',
        `${code} ended while ${name} was not in force. Correct the day.`,
      ]),
  ];
}

function sharedCodes(councils: readonly Council[]): Finding[] {
  const owners = Map.groupBy(
    councils.flatMap((council, index) =>
      codesOf(council).map((code) => ({ code, council, index })),
    ),
    ({ code }) => code,
  );
  return [...owners.values()].flatMap((sharing) => {
    const [first, second] = sharing;
    if (first === undefined || second === undefined || first.council === second.council) return [];
    const message = `${first.code} is also a code of ${first.council.name}. A code belongs to one council.`;
    return [broken(second.council, second.index, 'code', message)];
  });
}

function broken(council: Council, index: number, column: string, message: string): Finding {
  return {
    code: 'broken-lineage',
    severity: 'error',
    file: 'councils.csv',
    row: index + 2,
    column,
    value: council.slug,
    message,
    ...(council.code === undefined ? {} : { place: { code: council.code } }),
  };
}
