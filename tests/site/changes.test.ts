import { expect, it } from 'vitest';
import { changesView, revisionsOf } from '../../src/site/changes.ts';
import { siteContext } from '../../src/site/context.ts';

const [newest] = changesView(siteContext()).releases;

// The publisher's files of 2022 and 2025, compared code by code: 44 figures under equal codes differ, and with the
// joint return of Kingston and Richmond, which the earlier file gives under one code, 2020 as well.
it('the releases of 2022 and 2025 differ in 45 figures', () => {
  expect(newest).toMatchObject({ from: 2022, to: 2025 });
  expect(newest?.rows).toHaveLength(45);
});

it('the largest change comes first: North Somerset 2017, which left the cap', () => {
  expect(newest?.rows[0]).toMatchObject({
    year: 2017,
    from: '20.5',
    to: '16.4',
    by: '−4.1',
    crossing: 'no longer over the cap',
  });
  expect(newest?.sentence).toContain('North Somerset 2017');
});

it('England’s own is told: 17.8 for 2017 became 17.7', () => {
  expect(newest?.sentence).toContain('2017 from 17.8 to 17.7');
});

it('a joint return’s revision stands on both councils’ pages', () => {
  for (const code of ['E09000021', 'E09000027']) {
    expect(revisionsOf(siteContext(), [code]).map(({ year }) => year)).toEqual([2020]);
  }
});
