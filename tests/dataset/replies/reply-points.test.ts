import { describe, expect, test } from 'vitest';
import type { Flag } from '../../../src/dataset/quality/flag.ts';
import { hasPoint, isFlagPoint } from '../../../src/dataset/replies/reply-points.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import type { ReplyPoint } from '../../../src/schemas/reply.ts';
import { absent, councilWith, published } from '../fixture.ts';

const CODE = 'E06000001';
const council = councilWith({
  slug: 'ash',
  code: CODE,
  old_codes: [{ code: 'E06000009', lastDay: '2023-03-31' }],
  in_force_from: '2019-04-01',
});
const FLAG: Flag = {
  kind: 'cases-jump',
  value: 2,
  against: 1,
  year: 2025,
  code: CODE,
  joint_with: undefined,
};

function has(
  about: ReplyPoint,
  figure: Figure | undefined,
  flags: readonly Flag[] = [],
  year = 2025,
): boolean {
  const years = [2018, 2024, 2025];
  return hasPoint(about, { council, year, years, figure, flags: () => flags });
}

describe('what a reply can be about', () => {
  test('is a published number, and a missing figure of a council that was there', () => {
    const figure = published(2025, CODE, 20);
    const none = absent(2025, CODE, 'suppressed');
    expect([has('cases', figure), has('cases', none), has('cases', undefined)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([has('no_figure', figure), has('no_figure', none), has('no_figure', undefined)]).toEqual(
      [false, true, true],
    );
    expect(has('no_figure', undefined, [], 2018)).toBe(false);
  });

  test('is of a year that the release has', () => {
    expect(has('cases', published(2023, CODE, 20), [], 2023)).toBe(false);
    expect(has('no_figure', undefined, [], 2023)).toBe(false);
  });

  test('is a flag of the kind, the year and the council, under any of its codes', () => {
    const figure = published(2025, CODE, 20);
    const found = (changes: Partial<Flag>): boolean =>
      has('cases-jump', figure, [{ ...FLAG, ...changes }]);
    expect([
      found({}),
      found({ code: 'E06000009' }),
      found({ code: 'E06000002', joint_with: CODE }),
    ]).toEqual([true, true, true]);
    expect(found({ kind: 'fte-jump' })).toBe(false);
    expect(found({ year: 2024 })).toBe(false);
    expect(found({ code: 'E06000002' })).toBe(false);
    expect(has('cases-jump', figure)).toBe(false);
    expect(has('cases-jump', absent(2025, CODE, 'suppressed'), [FLAG])).toBe(false);
  });

  test('is a flag only where the point is the name of one', () => {
    expect([isFlagPoint('cases-jump'), isFlagPoint('cases'), isFlagPoint('no_figure')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
