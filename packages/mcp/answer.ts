/** What a tool answers: a sentence with its year, source and caveats, or why there is none. */
import { z } from 'zod';

/** The shape of every answer, as tools declare it. */
export const ANSWER = {
  answered: z.boolean().describe('Whether the question has an answer. If not, caveats say why.'),
  verdict: z
    .enum(['yes', 'careful', 'no'])
    .nullable()
    .describe(
      'Of a claim: the sentence is true as it is, true only with its caveats, or the claim may not be made. Never a yes to other words than the sentence’s.',
    ),
  sentence: z.string().nullable().describe('What may be said. Use it as it is.'),
  caveats: z.array(z.string()).describe('What must be said with it, or why it may not be said.'),
  year: z.number().int().nullable().describe('The figure is as at 30 September of this year.'),
  source: z.string().describe('Publisher and release, to be named.'),
  records: z.array(z.string()).describe('Addresses at which the figures stay as they are.'),
  councils: z
    .array(z.object({ slug: z.string(), name: z.string(), note: z.string() }))
    .describe('Councils and areas that were found, the most likely first.'),
};

export type Answer = z.output<z.ZodObject<typeof ANSWER>>;

/** An answer as a tool gives it: the same as text and as data. */
export function asResult(given: Answer): {
  content: { type: 'text'; text: string }[];
  structuredContent: Answer;
} {
  return { content: [{ type: 'text', text: textOf(given) }], structuredContent: given };
}

const VERDICTS = {
  yes: 'This sentence may be said as it is.',
  careful: 'This sentence may be said, only with its caveats and in no stronger words.',
  no: 'The claim may not be made. A sentence below is the nearest that is true.',
  refused: 'The claim may not be made.',
};

function textOf({ verdict, sentence, caveats, councils, year, source, records }: Answer): string {
  return [
    ...(verdict === null ? [] : [VERDICTS[sentence === null ? 'refused' : verdict]]),
    ...(sentence === null ? [] : [sentence]),
    ...caveats.map((caveat) => `- ${caveat}`),
    ...councils.map(({ slug, name, note }) => `${name} (${slug})${note === '' ? '' : `: ${note}`}`),
    `Source: ${source}${year === null ? '' : `, 30 September ${String(year)}`}.`,
    ...records.map((record) => `Record: ${record}`),
  ].join('\n');
}
