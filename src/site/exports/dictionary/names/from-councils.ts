/** Names of what came from councils themselves: their returns, their answers to requests and their replies. */
import { OBTAINED } from '../../../../schemas/receipt.ts';
import { REPLY_POINTS } from '../../../../schemas/reply.ts';
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;
const day = { type: 'date', required: true } as const;

/** How a return came here. */
export const SENT = 'sent by the council';

export const FROM_COUNCILS: Readonly<Record<string, Meaning>> = {
  about: {
    ...text,
    title: 'About',
    values: REPLY_POINTS,
    description:
      'What the reply is about. It is a measure of the figure, that there is no figure, or a flag as in flags.csv.',
  },
  number: {
    title: 'Number',
    type: 'integer',
    required: true,
    description:
      'The first reply of a council about a point is 1, and the next is 2. The latest received is shown first.',
  },
  received: { ...day, title: 'Received', description: 'Day on which the reply came.' },
  sender_role: {
    ...text,
    title: 'Role of the sender',
    description: 'Role of the person who sent the reply for the council, without a name.',
  },
  text: {
    ...text,
    title: 'Statement',
    description:
      'The council’s own words, as plain text. They are not the words of this site, and a council without a reply has said nothing.',
  },
  accepted: {
    ...day,
    title: 'Accepted',
    description: 'Day on which the return, answer or reply was accepted for publication.',
  },
  replies: {
    ...text,
    title: 'Replies',
    list: true,
    object: 'Reply',
    description:
      'What the council says about its figures and flags, as in replies.csv. For a combined figure, replies of both councils are here.',
  },
  returns: {
    ...text,
    title: 'Returns',
    list: true,
    object: 'ReturnFile',
    description:
      'Finer figures by service and role, one entry for each quarter and way. What the council sent comes first.',
  },
  period_end: { ...day, title: 'Last day of the quarter', description: 'Day of the figures.' },
  obtained: {
    ...text,
    title: 'How it came here',
    values: [SENT, OBTAINED],
    description: 'Whether the council sent the figures itself or answered a request.',
  },
  row_count: {
    title: 'Rows',
    type: 'integer',
    required: true,
    description: 'Rows of the quarter in the file.',
  },
  csv: { ...text, title: 'File', description: 'Address of the rows as CSV.' },
  answer_link: {
    type: 'string',
    required: false,
    title: 'Address of the answer',
    description: 'Where the answer to the request is published. Empty for what a council sent.',
  },
  answered: {
    type: 'date',
    required: false,
    title: 'Answered',
    description: 'Day of the answer to the request. Empty for what a council sent.',
  },
};
