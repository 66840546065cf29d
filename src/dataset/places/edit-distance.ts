/** How far a mistyped name is from a name. */

/**
 * The fewest single mistakes that turn what was typed into the beginning of a name: a letter wrong, missing, too many,
 * or two next to each other swapped (optimal string alignment, the end of the name being free, since it may not have
 * been typed yet).
 * @param most give up beyond this many
 * @returns undefined if there are more
 */
export function mistypings(typed: string, name: string, most: number): number | undefined {
  const start = name.slice(0, typed.length + most);
  if (lettersMissing(typed, start) > most) return undefined;
  const width = start.length + 1;
  // Row by row, the mistakes between the first letters of one and the first letters of the other.
  const mistakes = new Uint8Array((typed.length + 1) * width);
  for (let column = 0; column < width; column += 1) mistakes[column] = column;
  let fewest = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    const here = row * width;
    mistakes[here] = fewest = row;
    for (let column = 1; column < width; column += 1) {
      const cell = here + column;
      const same = typed[row - 1] === start[column - 1];
      let least = Math.min(
        at(mistakes, cell - width) + 1,
        at(mistakes, cell - 1) + 1,
        at(mistakes, cell - width - 1) + (same ? 0 : 1),
      );
      const swapped = typed[row - 2] === start[column - 1] && typed[row - 1] === start[column - 2];
      if (swapped && row > 1 && column > 1) {
        least = Math.min(least, at(mistakes, cell - 2 * width - 2) + 1);
      }
      mistakes[cell] = least;
      fewest = Math.min(fewest, least);
    }
    // Mistakes only add up.
    if (fewest > most) return undefined;
  }
  return fewest;
}

/** How many letters of what was typed a name has nowhere: each is at least one mistake. Cheap, and rules most names out. */
function lettersMissing(typed: string, name: string): number {
  let missing = 0;
  for (const letter of typed) if (!name.includes(letter)) missing += 1;
  return missing;
}

function at(mistakes: Uint8Array, index: number): number {
  return mistakes[index] ?? Infinity;
}
