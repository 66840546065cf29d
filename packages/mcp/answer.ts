/** What a tool answers: a sentence with its year, source and caveats, or why there is none. */
import { z } from 'zod';

/** The shape of every answer, as tools declare it. */
export const ANSWER = {
  answered: z.boolean().describe('Whether the question has an answer. If not, caveats say why.'),
  verdict: z
    .enum(['yes', 'careful', 'no'])
    .nullable()
    .describe('Of a claim: true as it is, true only with its caveats, or not to be said.'),
  sentence: z.string().nullable().describe('What may be said. Use it as it is.'),
  caveats: z.array(z.string()).describe('What must be said with it, or why it may not be said.'),
  year: z.number().int().nullable().describe('The figure is as at 30 September of this year.'),
  source: z.string().describe('Publisher and release, to be named.'),
  records: z.array(z.string()).describe('Addresses at which the figures stay as they are.'),
  councils: z
    .array(z.object({ slug: z.string(), name: z.string(), note: z.string() }))
    .describe('Councils that were found, the most likely first.'),
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
  yes: 'This may be said.',
  careful: 'This may be said only with its caveats.',
  no: 'The claim may not be made.',
};

function textOf({ verdict, sentence, caveats, councils, year, source, records }: Answer): string {
  return [
    ...(verdict === null ? [] : [VERDICTS[verdict]]),
    ...(sentence === null ? [] : [sentence]),
    ...caveats.map((caveat) => `- ${caveat}`),
    ...councils.map(({ slug, name, note }) => `${name} (${slug})${note === '' ? '' : `: ${note}`}`),
    `Source: ${source}${year === null ? '' : `, 30 September ${String(year)}`}.`,
    ...records.map((record) => `Record: ${record}`),
  ].join('\n');
}
