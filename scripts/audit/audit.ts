/** Compares the known weaknesses of packages with those that were put off. */
import { z } from 'zod';
import { Failure } from '../shared/failure.ts';

const advisory = z.looseObject({
  url: z.string(),
  title: z.string(),
  severity: z.string(),
  range: z.string(),
});

const report = z.looseObject({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.looseObject({ name: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});

/** A weakness of one package, as its advisory names it. */
export interface Weakness {
  /** Such as `GHSA-xxxx-xxxx-xxxx`. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly severity: string;
}

const isoDate = z.iso.date();

/** Weaknesses that are put off: each with the reason, and the last day on which that is so. */
export const exceptionsSchema = z.array(
  z.strictObject({ id: z.string(), name: z.string(), reason: z.string().min(20), until: isoDate }),
);
export type Exceptions = z.infer<typeof exceptionsSchema>;

/** The longest time that a weakness may be put off, in days. */
const LONGEST = 92;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Reads what `npm audit --json` printed. A package that is only affected through another is not named twice.
 * @throws {Failure} if npm gave an error, or something else than a report
 */
export function readAudit(text: string): Weakness[] {
  const read = report.safeParse(parsed(text));
  if (!read.success) {
    throw new Failure(`This is no report of npm audit: ${text.trim().slice(0, 200)}`);
  }
  const all = Object.values(read.data.vulnerabilities).flatMap(({ name, via }) =>
    via.flatMap((one) =>
      typeof one === 'string'
        ? []
        : [{ id: idOf(one.url), name, title: one.title, severity: one.severity }],
    ),
  );
  return all.sort((a, b) => (a.name + a.id < b.name + b.id ? -1 : 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function idOf(url: string): string {
  return url.split('/').at(-1) ?? url;
}

/**
 * What must be looked at: weaknesses without an exception, exceptions that have ended, and those that are not needed.
 * @param today as `2026-11-26`
 */
export function auditFaults(
  found: readonly Weakness[],
  exceptions: Exceptions,
  today: string,
): string[] {
  const isSame = (one: Weakness, { id, name }: Exceptions[number]): boolean =>
    one.id === id && one.name === name;
  const open = found
    .filter((one) => !exceptions.some((each) => isSame(one, each)))
    .map(({ id, name, title, severity }) => `${name}: ${title} (${severity}, ${id})`);
  const wrong = exceptions.flatMap((each) => {
    const { id, name, until } = each;
    if (!found.some((one) => isSame(one, each)))
      return [`${name} ${id} is put off, but not found any more. Take it out.`];
    if (until < today) return [`${name} ${id} was put off until ${until}. Look at it again.`];
    if (daysBetween(today, until) > LONGEST)
      return [`${name} ${id} is put off for more than ${LONGEST} days.`];
    return [];
  });
  return [...open, ...wrong];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / A_DAY;
}
