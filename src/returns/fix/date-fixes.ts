/** Turns dates as people and spreadsheets write them into year-month-day. */
import { isDay, monthByName } from '../check/quarter.ts';
import type { FixStep } from './fix-step.ts';

const DAY_MONTH_YEAR = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const MONTH_IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/]([A-Za-z]{3,9}\.?)[ \-/,]+(\d{4}|\d{2})$/;
/** The time of a day, as exports write it after the day. */
const TIME = /[T ,]+\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[AP]M)?(Z|[+-]\d\d:?\d\d)?$/i;

/** Days from Excel's day 0 to 1 January 1970. That day is 1899-12-30, because Excel counts a 29 February 1900. */
const EXCEL_EPOCH = 25_569;
/** Serial numbers of 1 January 2000 and 31 December 2099. Others are taken for plain numbers. */
const SERIALS = { from: 36_526, to: 73_050 };

/** Any usual written form of a day. */
const dateFormat: FixStep = {
  rule: 'date-format',
  fix: (text) => readWritten(text) ?? text,
};

/** Excel's number of a day. */
const dateSerial: FixStep = {
  rule: 'date-serial',
  fix: (text) => readSerial(text) ?? text,
};

export const DATE_STEPS: readonly FixStep[] = [dateFormat, dateSerial];

function readWritten(written: string): string | undefined {
  if (written.length > 40) return undefined;
  const text = written.replace(/^['’]/, '').replace(TIME, '');
  if (isDay(text)) return text;
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  // Day first, as in Britain; month first only where the first cannot be read.
  if (year !== undefined) return dayOf(year, month, day) ?? dayOf(year, day, month);
  const [, yearFirst, second, third] = YEAR_MONTH_DAY.exec(text) ?? [];
  if (yearFirst !== undefined) return dayOf(yearFirst, second, third);
  const [, date, name = '', ofYear] = MONTH_IN_WORDS.exec(text) ?? [];
  const number = monthByName(name);
  if (ofYear === undefined || number === undefined) return undefined;
  return dayOf(ofYear, String(number), date);
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}

function readSerial(text: string): string | undefined {
  if (!/^\d{5}(\.0+)?$/.test(text)) return undefined;
  const serial = Number(text);
  if (serial < SERIALS.from || serial > SERIALS.to) return undefined;
  return new Date((serial - EXCEL_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}
