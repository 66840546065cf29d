/** What is the same, or nearly so, on the page in easy words of every council. */
import type { Council } from '../../schemas/council.ts';
import type { Subject } from '../brief/subject.ts';
import { briefHref, councilHref } from '../links.ts';
import { REPORT_CHILD_ABUSE } from '../settings.ts';
import { row, type EasyPart, type EasyRow } from './row.ts';

/** What a social worker and a council do. */
export function socialWorkerPart({ council }: Subject): EasyPart {
  return {
    heading: 'What does a social worker do?',
    rows: [
      row(
        'family',
        'Children’s social workers help children and families.',
        'They check that children are safe and well.',
      ),
      row(
        'council',
        'A council runs services for people in its area.',
        'It is in charge of social work for children.',
        ...(council.type === 'sui generis'
          ? ['Here, the council is the City of London Corporation.']
          : []),
      ),
    ],
  };
}

/** What is counted. */
export function casePart(): EasyPart {
  return {
    heading: 'What is a case?',
    rows: [
      row(
        'child',
        'Each child with a social worker counts as one case.',
        'Two children in one family are two cases.',
      ),
      row(
        'carer',
        'Foster carers look after children who cannot live at home.',
        'Adopters become the new parents of a child.',
        'Each foster carer or adopter with a social worker is a case too.',
      ),
    ],
  };
}

/** What the number does not say. */
export function unknownPart({ few }: Subject): EasyPart {
  return {
    heading: 'What we do not know',
    rows: [
      row(
        'unknown',
        `This ${few ? 'may not be' : 'is not'} the number for your child’s social worker.`,
        'We do not know how many cases that person has.',
      ),
      row(
        'list',
        'The number does not show how much work a case is.',
        'Other days of the year may be different.',
      ),
    ],
  };
}

/** What a parent may ask. */
export function askPart(subject: Subject): EasyPart {
  return {
    heading: 'What you can ask',
    rows: [
      row(
        'ask',
        'You can ask your child’s social worker:',
        '‘How many cases do you have?’',
        '‘When will you see my child again?’',
        '‘Who can I call when you are away?’',
      ),
      councilRow(subject),
    ],
  };
}

function councilRow({ council, flags, state, few }: Subject): EasyRow {
  const questions = [
    ...(state === 'missing' ? ['‘When will you give a new number?’'] : []),
    ...(flags.length > 0 ? ['‘Why is the count unusual?’'] : []),
    // Among so few, an answer could point to one person.
    ...(few ? [] : ['‘How many cases does the busiest social worker have?’']),
    '‘Do you have a limit?’',
  ];
  const next = { text: 'Letters that you can send', href: `${briefHref(council)}#letters` };
  return { ...row('letter', 'You can ask the council:', ...questions), next };
}

/** Who to call about a child. */
export function worriedPart(): EasyPart {
  return {
    heading: 'Are you worried about a child?',
    rows: [
      row('phone', 'Is a child in danger now?', 'Call 999.'),
      row(
        'screen',
        'GOV.UK is the website of the government.',
        'It says who to call if you are worried.',
        // In full, for those who read this on paper.
        [{ text: REPORT_CHILD_ABUSE.replace('https://', ''), href: REPORT_CHILD_ABUSE }],
      ),
    ],
  };
}

/** What this page is, and what it is not yet. */
export function aboutPart(council: Pick<Council, 'slug'>, name: string): EasyPart {
  return {
    heading: 'About this page',
    rows: [
      {
        ...row(
          'list',
          'This page follows the ideas of Easy Read.',
          'No people with learning disabilities have tested it yet.',
          'So we do not say that it is good Easy Read.',
        ),
        next: { text: 'Tell us what we should change', href: '/corrections/#report' },
      },
      {
        ...row(
          'government',
          'The numbers are from the Department for Education.',
          'That is a part of the government.',
        ),
        next: { text: `Read the full page of ${name}`, href: councilHref(council) },
      },
    ],
  };
}
