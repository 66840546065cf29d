/** Where tests look at the second build of the site: the one in another folder, with accepted returns. */
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { z } from 'zod';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where tests ask for the second site. */
    readonly secondSite: string;
  }
}

/** The accepted returns that it has. */
export const RETURNS = join(import.meta.dirname, '../fixtures/accepted-returns');

/** The replies that it has. */
export const REPLIES = join(import.meta.dirname, '../fixtures/replies');

const secondSiteSchema = z.object({
  /** The folder that holds its files. */
  dist: z.string(),
  /** Its address, without a slash at the end. */
  origin: z.string(),
});

export type SecondSite = z.infer<typeof secondSiteSchema>;

/** The second site, built if nobody has asked for it before. Give the test or hook `BUILD_TIMEOUT`. */
export async function secondSite(): Promise<SecondSite> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(inject('secondSite'), resolve).on('error', reject);
  });
  const body = await text(response);
  if (response.statusCode !== 200) throw new Error(body);
  return secondSiteSchema.parse(JSON.parse(body));
}
