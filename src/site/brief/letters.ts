/** The letters of a council: who each goes to, what it says of the council’s figure, and what it asks. */
import { namesOf } from '../../dataset/text/council-names.ts';
import { councilHref } from '../links.ts';
import { fitting } from './fitting.ts';
import { explained, numbered, own, prose, type Letter, type Paragraph } from './letter.ts';
import { figureParagraphs } from './letter-figures.ts';
import { motion, questionForMeeting } from './meeting.ts';
import { letterQuestions } from './questions.ts';
import { informationRequest } from './request.ts';
import type { Subject } from './subject.ts';

const WRITE_TO_THEM = 'https://www.writetothem.com/';

/**
 * The letters that fit a council. There is no request to a council that no longer exists, and no meeting of a trust.
 * @param site the site’s own address without a slash at its end
 */
export function lettersOf(subject: Subject, site: string): Letter[] {
  const letters =
    subject.state === 'abolished' ? [toSuccessor(subject, site)] : lettersNow(subject, site);
  return letters.map((one) => ({ ...one, paragraphs: explained(one.paragraphs) }));
}

function lettersNow(subject: Subject, site: string): Letter[] {
  const { member } = subject.officers;
  return [
    ...(member === undefined
      ? []
      : [
          fitting(letterQuestions(subject), (questions) =>
            toMember(subject, member, questions, site),
          ),
        ]),
    fitting(letterQuestions(subject), (questions) => toDirector(subject, questions, site)),
    fitting(questionsForGovernment(subject), (questions) =>
      toRepresentative(subject, questions, site),
    ),
    informationRequest(subject),
    ...(member === undefined ? [] : [questionForMeeting(subject), motion(subject)]),
  ];
}

function titleOf({ name }: Subject): string {
  return `Children’s social work caseloads in ${name}`;
}

function toMember(
  subject: Subject,
  member: string,
  questions: readonly string[],
  site: string,
): Letter {
  const { name, officers } = subject;
  const dear = member === 'councillor' ? 'Dear Councillor [name],' : 'Dear [name of the member],';
  return {
    id: 'councillor',
    heading: `A letter to a ${member}`,
    note: 'Write to somebody who represents the place where you live.',
    send: { text: 'Find who represents you at WriteToThem', href: WRITE_TO_THEM },
    subject: titleOf(subject),
    paragraphs: [
      ...prose([own(dear)]),
      ...prose([own(`I am writing about the caseloads of children’s social workers in ${name}.`)]),
      ...figureParagraphs(subject),
      ...prose([
        own(
          `Could you please ask the ${officers.director} these questions, and send me the answers?`,
        ),
      ]),
      numbered(questions),
      ...ending(subject, site),
    ],
  };
}

function toDirector(subject: Subject, questions: readonly string[], site: string): Letter {
  const { name, officers } = subject;
  return {
    id: 'director',
    heading: `A letter to the ${officers.director}`,
    note: `The ${officers.authority}’s own website says how to reach its ${officers.director}.`,
    send: undefined,
    subject: titleOf(subject),
    paragraphs: [
      ...prose([own(`Dear [name of the ${officers.director}],`)]),
      ...prose([own(`I am writing about the caseloads of children’s social workers in ${name}.`)]),
      ...figureParagraphs(subject, false),
      ...prose([own('I should be grateful for answers to these questions.')]),
      numbered(questions),
      ...prose([own('If the answers are already published, please send me a link to them.')]),
      ...ending(subject, site),
    ],
  };
}

function toRepresentative(subject: Subject, questions: readonly string[], site: string): Letter {
  const { name, officers } = subject;
  const { representative, oneRepresentative, government } = officers;
  return {
    id: 'representative',
    heading: `A letter to your ${representative}`,
    note: `Write to ${oneRepresentative} who represents the place where you live.`,
    send: { text: `Find your ${representative} at WriteToThem`, href: WRITE_TO_THEM },
    subject: titleOf(subject),
    paragraphs: [
      ...prose([own(`Dear [name of your ${representative}],`)]),
      ...prose([
        own(
          `I live in the area that you represent. I am writing about the caseloads of children’s social workers in ${name}.`,
        ),
      ]),
      ...figureParagraphs(subject),
      ...prose([own(`Could you please ask ${government} these questions?`)]),
      numbered(questions),
      ...ending(subject, site),
    ],
  };
}

function questionsForGovernment({ state, name, officers, context }: Subject): string[] {
  const each = `each ${officers.authority}`;
  return [
    ...(state === 'not collected'
      ? [`Will it publish the average caseload of children’s social workers in ${each}?`]
      : []),
    ...(state === 'missing'
      ? [`Will it publish a figure for ${name} for ${context.latestYear}, and when?`]
      : []),
    `Will it publish how many social workers in ${each} have more cases than its own limit allows?`,
    'Will it publish how cases are shared out, and not the average alone?',
  ];
}

/** Of a council that was abolished: to a member of one that has its area now. */
function toSuccessor(subject: Subject, site: string): Letter {
  const { name, successors, flags, last } = subject;
  return {
    id: 'councillor',
    heading: `A letter to a councillor of ${successors.length === 1 ? namesOf(successors) : 'one of these councils'}`,
    note: `The former council cannot be asked. Its area is now in ${namesOf(successors)}.`,
    send: { text: 'Find who represents you at WriteToThem', href: WRITE_TO_THEM },
    subject: titleOf(subject),
    paragraphs: [
      ...prose([own('Dear Councillor [name],')]),
      ...prose([own(`I am writing about children’s social work in the area of ${name}.`)]),
      ...figureParagraphs(subject),
      ...prose([own('Could you please ask the director of children’s services these questions?')]),
      numbered([
        'How have average caseloads changed since your council took over?',
        flags.length > 0 && last !== undefined
          ? `Do the records of the former council explain the count of ${last.year}?`
          : 'Which records of the former council’s caseloads were kept?',
        'Does your council set its own limit, and how often is it exceeded?',
      ]),
      ...ending(subject, site),
    ],
  };
}

function ending({ council, state }: Subject, site: string): Paragraph[] {
  const where =
    state === 'not collected'
      ? `What is published in each nation is at ${site}/missing/`
      : `The figures and their sources are at ${site}${councilHref(council)}`;
  return [
    ...prose([own(where)]),
    [[own('Yours sincerely,')], [own('[your name]')], [own('[your address and postcode]')]],
  ];
}
