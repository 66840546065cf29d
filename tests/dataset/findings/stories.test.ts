import { expect, test } from 'vitest';
import { storyFindings } from '../../../src/dataset/findings/stories.ts';
import { absent, published, release } from './examples.ts';

const releases = [
  release([absent('E09000020', 2025, 'not_available')], 2025),
  release([published('E09000020', 2025, 14.2, 1420, 100)], 2026),
];
const story = { code: 'E09000020', year: 2025, text: 'The council could not send its figures.' };

test('a story about a missing figure that has come back is a warning, which names both', () => {
  const source = 'Department for Education, reporting year 2025';
  const [finding, ...others] = storyFindings({ stories: [{ ...story, source }], releases });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'story-outdated', severity: 'warning', row: 2 });
  expect(finding?.message).toMatch(
    /^The release of 2026 gives 14\.2 where the release of 2025 had /,
  );
});

test('a story that was written with the newer release is not, nor one of another year', () => {
  const source = 'Department for Education, reporting year 2026';
  const stories = [
    { ...story, source },
    { ...story, year: 2024, source: 'Nobody' },
    { ...story, year: undefined, source: 'Nobody' },
  ];
  expect(storyFindings({ stories, releases })).toEqual([]);
});
