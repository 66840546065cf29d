/** Whether the stories of data/stories.csv are still true of the figures they explain. */
import type { Finding } from '../../schemas/finding.ts';
import type { Story } from '../../schemas/notes.ts';
import type { Dataset } from '../dataset.ts';
import { revisionsOf, type Revision } from '../revisions/revisions.ts';
import { vintageText } from '../revisions/revision-wording.ts';

/**
 * A warning for each story about a figure that a later release changed, such as a missing figure that has come back.
 * A story whose source names that release was written with the change in view.
 */
export function storyFindings({
  stories,
  releases,
}: Pick<Dataset, 'stories' | 'releases'>): Finding[] {
  return stories.flatMap((story, index): Finding[] => {
    const change = revisionsOf(releases, [story.code])
      .filter(({ year, to }) => year === story.year && to.release > releaseNamed(story))
      .at(-1);
    return change === undefined ? [] : [outdated(story, change, index)];
  });
}

/** The newest release that the source of a story names, as `reporting year 2025`; 0 if it names none. */
function releaseNamed({ source }: Story): number {
  return Math.max(0, ...(source.match(/(?<=reporting year )20\d\d/g) ?? []).map(Number));
}

function outdated({ code, year }: Story, { from, to }: Revision, index: number): Finding {
  return {
    code: 'story-outdated',
    severity: 'warning',
    file: 'stories.csv',
    row: index + 2,
    column: 'text',
    value: `${code} ${year ?? ''}`,
    message: `The release of ${to.release} gives ${vintageText(to.value)} where the release of ${from.release} had ${vintageText(from.value)}. Rewrite or remove the story, and name the release in its source, as in 'reporting year ${to.release}'.`,
  };
}
