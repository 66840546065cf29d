import { describe, expect, test } from 'vitest';
import { siteContext } from '../../../src/site/context.ts';
import { changedWorkersView } from '../../../src/site/council/changed-workers.ts';
import { demandView, type DemandView } from '../../../src/site/council/demand.ts';
import type { Council } from '../../../src/schemas/council.ts';

const context = siteContext();

function council(slug: string): Council {
  const found = context.bySlug.get(slug);
  if (found === undefined) throw new Error(`no council ${slug}`);
  return found;
}

function cells(slug: string, year: number): DemandView['rows'][number]['cells'] | undefined {
  return demandView(context, council(slug))?.rows.find((row) => row.year === year)?.cells;
}

// Worked out by hand from the publishers’ files: the number over the FTE of social workers with cases.
describe('children and referrals for each FTE social worker with cases', () => {
  test('are a council’s own beside England’s', () => {
    expect(cells('bolton', 2024)).toEqual([
      { own: '22.7', england: '19.2' },
      { own: '44.8', england: '29.9' },
      { own: '895', england: '586' },
    ]);
  });

  test('of a combined figure are those of both councils', () => {
    expect(cells('north-northamptonshire', 2022)?.[1]?.own).toBe('63.4');
    expect(cells('west-northamptonshire', 2022)).toEqual(cells('north-northamptonshire', 2022));
  });

  test('that are missing have a dash, and a note with the reason', () => {
    const view = demandView(context, council('isles-of-scilly'));
    expect(cells('isles-of-scilly', 2023)?.[0]?.own).toBe('–');
    expect(view?.notes).toContain(
      'For 2023 the number of children in need was withheld so that nobody can be identified.',
    );
    expect(view?.notes.at(-1)).toMatch(/^This council has fewer than 20 FTE/);
  });

  test('of a council set up after the day say so, and those of its one area before it say whose they are', () => {
    expect(cells('westmorland-and-furness', 2023)?.[0]?.own).toBe('–');
    expect(demandView(context, council('north-northamptonshire'))?.notes.join(' ')).toContain(
      'For 2021 the children in need are those of the former Northamptonshire council',
    );
  });

  test('have the flag of the year beside the year', () => {
    const rows = demandView(context, council('cumbria'))?.rows;
    expect(rows?.find(({ year }) => year === 2018)?.flag).toContain('cases down 85%');
    expect(rows?.find(({ year }) => year === 2021)?.flag).toBe('');
  });

  test('are not shown where there never was a figure', () => {
    expect(demandView(context, council('cardiff'))).toBeUndefined();
  });
});

describe('children in care with three or more social workers', () => {
  test('are given with the day, all children in care and England', () => {
    expect(changedWorkersView(context, council('bolton'))?.text).toBe(
      'On 31 March 2024, Bolton had 571 children in care. Of them, 180 (32%) had three or more social workers during the year. In England it was 27% of children in care.',
    );
  });

  test('have a reason where there is no number', () => {
    expect(changedWorkersView(context, council('barnet'))?.text).toMatch(
      /^For Barnet the number for 31 March 2024 is not available\./,
    );
    expect(changedWorkersView(context, council('isles-of-scilly'))?.text).toMatch(
      /^The Isles of Scilly had no children in care on 31 March 2024\./,
    );
    expect(changedWorkersView(context, council('cumbria'))).toBeUndefined();
  });

  test('are linked as a program of its own finds from the publishers’ files', () => {
    // Spearman’s rank correlations of 2024, small councils left out: 0.41, 0.39 and 0.23.
    expect(changedWorkersView(context, council('bolton'))?.link).toContain(
      'a moderate link with agency staff (rank correlation 0.41). It had a moderate link with vacancies (0.39) and a weak link with the average caseload (0.23).',
    );
  });
});
