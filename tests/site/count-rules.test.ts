import { describe, expect, test } from 'vitest';
import { siteContext } from '../../src/site/context.ts';
import { thousands } from '../../src/dataset/text/format.ts';
import { countRulesView } from '../../src/site/count-rules.ts';
import { LATEST } from '../releases/latest.ts';

const view = countRulesView(siteContext());

describe('how counts are checked', () => {
  test('says how many figures are flagged, and by which rule', () => {
    const { checked, flagged, moved, kinds } = LATEST.counts;
    expect([view.checked, view.flagged, view.moved]).toEqual(
      [checked, flagged, moved].map(thousands),
    );
    expect(view.kinds.map((kind) => [kind.figures, kind.flagged])).toEqual(
      kinds.map((pair) => pair.map(thousands)),
    );
  });

  test('shows for each size of council how many moved far', () => {
    expect(view.sizes.map(({ moved, of }) => [moved, of])).toEqual(
      LATEST.counts.movedBySize.map((pair) => pair.map(thousands)),
    );
    expect(view.sizes[0]?.label).toBe('under 20');
  });

  test('names the flagged figures of the newest year', () => {
    expect(view.newest).toHaveLength(LATEST.counts.newest);
    expect(
      view.newest.every(({ link, says }) => link.href.startsWith('/councils/') && says !== ''),
    ).toBe(true);
  });
});
