/** Texts for a meeting of the council: a question and a motion. */
import { capitalised } from '../../dataset/text/format.ts';
import { fitting } from './fitting.ts';
import { numbered, own, prose, type Letter } from './letter.ts';
import { figureSaid, flagsSaid } from './letter-figures.ts';
import { bandStarts } from './questions.ts';
import type { Subject } from './subject.ts';

const CHECK_RULES =
  'Councils have rules on how long a text may be and when it must be sent. Check those of yours first.';

/** A question to whoever answers for the service. */
export function questionForMeeting(subject: Subject): Letter {
  const { officers, few, flags, last } = subject;
  const { lead } = officers;
  return {
    id: 'question',
    heading: 'A question for a council meeting',
    note: CHECK_RULES,
    send: undefined,
    subject: 'Question for the council meeting on [date]',
    paragraphs: [
      ...prose([own(`To the ${lead}`)]),
      ...prose(figureSaid(subject)),
      ...prose(flagsSaid(subject)),
      ...prose([
        ...(flags.length > 0 && last !== undefined
          ? [
              own(
                `Will the ${lead} say whether the count of ${last.year} is correct, and what explains it?`,
              ),
            ]
          : []),
        own(
          few
            ? 'Does the council set its own limit on caseloads, and is it ever exceeded?'
            : `Does the council set its own limit on caseloads, and how many social workers are over it today?`,
        ),
      ]),
      [[own('[your name]')], [own('[your address, if the rules ask for it]')]],
    ],
  };
}

/** A motion that notes the figure and asks for more to be published. */
export function motion(subject: Subject): Letter {
  return fitting(reported(subject), (items) => motionOf(subject, items));
}

function motionOf(subject: Subject, items: readonly string[]): Letter {
  const { officers } = subject;
  return {
    id: 'motion',
    heading: 'A motion for a council meeting',
    note: `${CHECK_RULES} A councillor has to move it.`,
    send: {
      text: 'A longer model motion, for adults’ services too',
      href: '/evidence/publication/#motion',
    },
    subject: 'Motion: children’s social work caseloads',
    paragraphs: [
      ...prose([own(`${officers.assembly} notes:`)]),
      ...prose(figureSaid(subject)),
      ...prose(flagsSaid(subject)),
      ...prose([
        own(
          `${officers.assembly} asks the ${officers.lead} to report in public, twice a year, on:`,
        ),
      ]),
      numbered(items),
      [[own('Proposed by [name]')], [own('Seconded by [name]')]],
    ],
  };
}

/** What a council is asked to publish, in order of weight. */
export function reported({ few, flags, last, combined }: Subject): string[] {
  return [
    ...(flags.length > 0 && last !== undefined
      ? [`in the first report, whether the count of ${last.year} is correct, and what explains it`]
      : []),
    `the number of cases and of social workers with cases${combined ? ' of this council alone' : ''}, in full-time equivalents`,
    'the council’s own limit for each role, or the reason for having none',
    ...(few
      ? []
      : [
          'how many social workers are over that limit',
          `how cases are shared out, in bands that start at ${bandStarts()} cases`,
        ]),
    'how social workers can raise an unsafe caseload outside line management',
  ].map((item) => `${capitalised(item)}.`);
}
