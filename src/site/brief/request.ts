/** A request under the law on freedom of information: for totals and the distribution, in the bands of a return. */
import { CASE_MEANING } from '../../dataset/text/meanings.ts';
import { inSentence } from '../../dataset/text/council-names.ts';
import { own, numbered, prose, type Letter, type Paragraph } from './letter.ts';
import { bandStarts } from './questions.ts';
import type { Subject } from './subject.ts';

/** The request to a council or trust that exists. */
export function informationRequest(subject: Subject): Letter {
  const { officers } = subject;
  return {
    id: 'request',
    heading: 'A freedom of information request',
    note: `The law gives the ${officers.authority} 20 working days to answer. WhatDoTheyKnow publishes your request and the answer.`,
    send: { text: 'Send it through WhatDoTheyKnow', href: 'https://www.whatdotheyknow.com/' },
    subject: 'Freedom of information request: children’s social work caseloads',
    paragraphs: [
      ...prose([own('Dear Freedom of Information Officer,')]),
      ...prose(asked(subject).map(own)),
      numbered(items(subject)),
      ...safeguards(subject),
      [[own('Yours faithfully,')], [own('[your full name]')], [own('[your email address]')]],
    ],
  };
}

/** Which council, which day, and whose numbers. */
function asked({ council, whose, combined, state, context, officers }: Subject): string[] {
  const name = inSentence(council.name);
  const day =
    state === 'figure'
      ? `on 30 September ${context.latestYear}`
      : 'on the latest day for which you have them';
  return [
    `This is a request under ${officers.act}.`,
    `Please send me these numbers for children’s social work in ${name}, ${day}.`,
    CASE_MEANING,
    ...(state === 'not collected'
      ? []
      : [
          'Please count them as you do for the Department for Education’s census of children’s social workers.',
        ]),
    ...(combined ? [`Please count ${name} alone, and not the combined figure of ${whose}.`] : []),
    ...(council.type === 'sui generis'
      ? ['I am asking the City of London Corporation as a local authority.']
      : []),
  ];
}

function items({ few, officers: { authority } }: Subject): string[] {
  const limit = `The ${authority}’s own limit on cases for each role. If there is none, please say so.`;
  const totals = [
    'The number of cases, including foster carers and adopters with a social worker.',
    'The full-time equivalent of social workers with cases, with agency workers.',
  ];
  return few
    ? [...totals, limit]
    : [
        ...totals,
        limit,
        'The full-time equivalent of social workers over that limit, by role.',
        `The full-time equivalent of social workers in bands of cases. The bands start at ${bandStarts()} cases for each full-time equivalent.`,
      ];
}

/** What makes the request easy to answer, and keeps social workers from being identified. */
function safeguards({ few }: Subject): Paragraph[] {
  return [
    ...prose([
      own(
        few
          ? 'I am not asking how many cases any one social worker has, as that could identify somebody.'
          : 'If a band could identify somebody, please add it to the next one and send the rest.',
      ),
    ]),
    ...(few
      ? []
      : prose([
          own(
            'If the whole request would cost too much, please answer the first points and leave out the last.',
          ),
        ])),
    ...prose([own('A spreadsheet or a CSV file would be best. Thank you for your help.')]),
  ];
}
