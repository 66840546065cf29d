/** Whether the name in a row is one of the councils whose codes the row has. */
import type { Council } from '../schemas/council.ts';
import type { Finding } from '../schemas/finding.ts';

/** What is wrong with a name. */
export type NameTrouble = Pick<Finding, 'message'> &
  (
    | { readonly code: 'name-of-another'; readonly severity: 'error' }
    | { readonly code: 'unknown-name'; readonly severity: 'warning' }
  );

/**
 * Compares a name, or two with a slash between them, with the councils of a row.
 * @param all every council that the name could be of, if it is not one of theirs
 * @returns undefined if each name is of one of them
 */
export function nameTrouble(
  cell: string,
  councils: readonly Council[],
  all: readonly Council[],
): NameTrouble | undefined {
  const strange = cell.split(' / ').find((name) => ownerOf(name, councils) === undefined);
  if (strange === undefined) return undefined;
  const other = ownerOf(strange, all);
  const whose = councils.map(({ name }) => name).join(' / ');
  if (other !== undefined) {
    const message = `The code of this row belongs to ${whose}, and the name to ${other.name} (${other.code ?? 'no code'}). Ask the publisher which is right, and correct the code or the name.`;
    return { code: 'name-of-another', severity: 'error', message };
  }
  const message = `The code of this row belongs to ${whose}, for which the register has no such name. Check the code. If the name is right, add it to the aliases in data/register.csv and run npm run import:councils.`;
  return { code: 'unknown-name', severity: 'warning', message };
}

/** The council that people or publishers call so. A county council may go by the name of its county. */
function ownerOf(cell: string, councils: readonly Council[]): Council | undefined {
  const plain = plainName(cell);
  return councils.find(({ name, aliases }) =>
    [name, ...aliases]
      .map(plainName)
      .some((own) => own === plain || own === `${plain} county council`),
  );
}

/** A name without what publishers write differently. */
function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[.,’']/g, '')
    .replaceAll(/[-\s]+/g, ' ');
}
