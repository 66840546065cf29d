/** The brief and the letters of every council, made once for the tests about them. */
import type { Council } from '../../../src/schemas/council.ts';
import { siteContext } from '../../../src/site/context.ts';
import { lettersOf } from '../../../src/site/brief/letters.ts';
import type { Letter } from '../../../src/site/brief/letter.ts';
import { subjectOf, type Subject } from '../../../src/site/brief/subject.ts';
import { briefView, type BriefView } from '../../../src/site/brief/view.ts';

const SITE = 'https://caseload.watch';

export interface EveryBrief {
  readonly council: Council;
  readonly subject: Subject;
  readonly view: BriefView;
  readonly letters: readonly Letter[];
}

const context = siteContext();

export const EVERY: readonly EveryBrief[] = context.dataset.councils.map((council) => {
  const subject = subjectOf(context, council);
  return {
    council,
    subject,
    view: briefView(context, council, SITE),
    letters: lettersOf(subject, SITE),
  };
});

/**
 * The brief of a council.
 * @throws if there is no such council
 */
export function briefOf(slug: string): EveryBrief {
  const found = EVERY.find(({ council }) => council.slug === slug);
  if (found === undefined) throw new Error(`no council ${slug}`);
  return found;
}
