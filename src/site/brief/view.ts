/** The page ‘Take it to the meeting’ of a council: a brief of two sheets, and letters to edit. */
import { mailLink, mailNote, type MailLink } from '../../live/letters/mail-view.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { separators } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import type { Context } from '../context.ts';
import { firstThatFits } from '../council/page-words.ts';
import type { RichText } from '../council/lineage.ts';
import { briefHref, councilHref, type Link } from '../links.ts';
import { linesOf, textOf, type Letter } from './letter.ts';
import { lettersOf } from './letters.ts';
import { sheetOf, type SheetView } from './sheet.ts';
import { subjectOf } from './subject.ts';

/** A letter as the page shows it. */
export interface LetterView extends Omit<Letter, 'paragraphs'> {
  /** Lines of each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly mail: MailLink;
  /** What to know of the link; empty where it has the whole letter. */
  readonly mailNote: string;
}

export interface BriefView {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly page: Link;
  readonly sheet: SheetView;
  readonly letters: readonly LetterView[];
  /** For a council that was abolished: who can be asked now; empty for others. */
  readonly now: RichText;
}

const LONGEST_DESCRIPTION = 160;

/**
 * Makes the view.
 * @param site the site’s own address without a slash at its end
 */
export function briefView(context: Context, council: Council, site: string): BriefView {
  const subject = subjectOf(context, council);
  const name = inSentence(council.name);
  return {
    title: `Brief and letters: ${council.name}`,
    description: firstThatFits(
      [
        `A two-page brief on children’s social work caseloads in ${name} for a meeting, with letters to edit and send.`,
        `A two-page brief on caseloads in ${name} for a meeting, with letters to edit and send.`,
      ],
      LONGEST_DESCRIPTION,
    ),
    path: briefHref(council),
    page: { text: `Back to the page of ${subject.name}`, href: councilHref(council) },
    sheet: sheetOf(subject, site),
    letters: lettersOf(subject, site).map(letterView),
    now: whoToAskNow(subject.successors),
  };
}

function whoToAskNow(successors: readonly Council[]): RichText {
  if (successors.length === 0) return [];
  const before = separators(successors.map(({ name }) => name));
  const links = successors.flatMap((one, index) => [
    before[index] ?? '',
    { text: one.name, href: `${briefHref(one)}#letters` },
  ]);
  const start =
    'This council no longer exists, so it cannot be asked for anything. There are letters and a freedom of information request for ';
  return [start, ...links, '.'];
}

function letterView({ paragraphs, ...letter }: Letter): LetterView {
  const mail = mailLink(letter.subject, textOf({ paragraphs }));
  return { ...letter, paragraphs: paragraphs.map(linesOf), mail, mailNote: mailNote(mail) };
}
