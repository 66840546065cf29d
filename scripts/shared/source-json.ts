/** A publisher's JSON file to a checked value. */
import type { z } from 'zod';
import type { Finding } from '../../src/schemas/finding.ts';
import type { InputFile } from './importer.ts';
import { textOf } from './read-sources.ts';

/**
 * Reads a JSON source and checks it against a schema.
 * @returns the value, or undefined and error findings that name the place by its path, such as `hexes.E06000001.q`
 */
export function readSourceJson<T extends z.ZodType>(
  source: InputFile,
  schema: T,
): { value: z.output<T> | undefined; findings: Finding[] } {
  const text = textOf(source);
  const parsed = parseJson(text);
  if ('trouble' in parsed) {
    const message = text.trimStart().startsWith('<')
      ? 'This is a web page and not the data. Download the JSON file itself.'
      : `This is not JSON, or it is cut off (${parsed.trouble}). Download it again.`;
    return {
      value: undefined,
      findings: [{ code: 'not-json', severity: 'error', file: source.name, message }],
    };
  }
  const result = schema.safeParse(parsed.json);
  if (result.success) return { value: result.data, findings: [] };
  const findings = result.error.issues.slice(0, 20).map((issue): Finding => {
    const column = issue.path.map(String).join('.');
    return {
      code: 'unexpected-shape',
      severity: 'error',
      file: source.name,
      ...(column === '' ? {} : { column }),
      message: `${issue.message}. Check that this is the right file. If the publisher changed it, change the importer.`,
    };
  });
  return { value: undefined, findings };
}

function parseJson(text: string): { json: unknown } | { trouble: string } {
  try {
    const json: unknown = JSON.parse(text);
    return { json };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}
