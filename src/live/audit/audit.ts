/** A file of the reader to what comes of it. Our figures of the release come in through a function. */
import { listed, fileSize } from '../../dataset/text/format.ts';
import { compareRelease } from '../../releases/compare-release.ts';
import { kindOfFile } from '../../releases/file-kind.ts';
import type { OurRelease } from '../../releases/our-release.ts';
import { latestYear, yearsIn } from '../../releases/place-release.ts';
import type { ColumnAdvice } from '../../releases/source-columns.ts';
import { readSourceTable, type SourceTable } from '../../releases/source-table.ts';
import { sourceText } from '../../releases/source-text.ts';
import { auditView, stoppedView, type AuditView } from './view.ts';

/** Bytes. The publisher's files have less than 0.4 MB. */
const LARGEST = 5_000_000;

const FOR_READERS: ColumnAdvice = {
  otherFile: 'This page explains below how to get it.',
  missingColumn: 'Download the file again.',
};

/** What is compared. */
export interface Question {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The releases that the site has, oldest first. */
  readonly releases: readonly number[];
  /** The release that the reader says the file is of; undefined if its newest year is to say it. */
  readonly chosen: number | undefined;
}

/**
 * Reads a file as the importer does and compares it. A file that is no such file gets the importer's message.
 * @param load gives our figures of a release, of those years at least
 */
export async function audit(
  { name, bytes, releases, chosen }: Question,
  load: (release: number, years: readonly number[]) => Promise<OurRelease>,
): Promise<AuditView> {
  const text = bytes.length > LARGEST ? { message: tooLarge(bytes) } : sourceText(bytes);
  if (typeof text !== 'string') return stoppedView(name, [text]);
  const table = readSourceTable(text, name, FOR_READERS);
  if (table.findings.length > 0) return stoppedView(name, table.findings);
  const release = chosen ?? latestYear(table);
  if (!releases.includes(release))
    return stoppedView(name, [{ message: noRelease(table, releases) }]);
  const ours = await load(release, yearsIn(table));
  return auditView(compareRelease(table, ours, name), table.columnOf, ours);
}

function tooLarge(bytes: Uint8Array): string {
  const kind = kindOfFile(bytes.subarray(0, LARGEST));
  return (
    kind ??
    `It has ${fileSize(bytes.length)}, and the Department’s file has less than 1 MB. ${FOR_READERS.otherFile}`
  );
}

function noRelease(table: SourceTable, releases: readonly number[]): string {
  const year = latestYear(table);
  const newest = year === 0 ? 'No row has a reporting year.' : `Its newest year is ${year}.`;
  return `${newest} The releases here are those of ${listed(releases.map(String))}. If it is a part of one of them, choose which and try again.`;
}
