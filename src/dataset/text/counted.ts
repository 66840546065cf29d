/** A number with the noun it counts. */
import { thousands } from './format.ts';

/** `1 row`, `1,212 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}
