/**
 * How many typing mistakes lie between two texts: optimal string alignment, which counts a letter wrong, missing or
 * too many, or two neighbours swapped, as one mistake each.
 */

/** Letters of each text that `editDistance` compares. The rest of a longer one is left out, so that time stays bounded. */
const COMPARED = 60;

/**
 * The fewest mistakes that turn one text into the other.
 * @param most give up beyond this many
 * @returns Infinity if there are more
 */
export function editDistance(from: string, to: string, most = Infinity): number {
  const [typed, name] = [from.slice(0, COMPARED), to.slice(0, COMPARED)];
  // Each letter more is at least one mistake.
  if (Math.abs(typed.length - name.length) > most) return Infinity;
  const mistakes = mistakesByBeginning(typed, name, most)?.at(-1) ?? Infinity;
  return mistakes > most ? Infinity : mistakes;
}

/**
 * The fewest mistakes that turn what was typed into the beginning of a name. The end of the name is free, since it
 * may not have been typed yet.
 * @param most give up beyond this many
 * @returns undefined if there are more
 */
export function mistypings(typed: string, name: string, most: number): number | undefined {
  const start = name.slice(0, typed.length + most);
  if (lettersMissing(typed, start) > most) return undefined;
  const mistakes = mistakesByBeginning(typed, start, most);
  return mistakes && Math.min(...mistakes);
}

/**
 * The fewest mistakes between the whole of what was typed and each beginning of a name, the empty one first.
 * @returns undefined as soon as all of them are more than `most`
 */
function mistakesByBeginning(typed: string, name: string, most: number): Uint8Array | undefined {
  const width = name.length + 1;
  // Row by row, the mistakes between the first letters of one and the first letters of the other.
  const mistakes = new Uint8Array((typed.length + 1) * width);
  for (let column = 0; column < width; column += 1) mistakes[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    // Mistakes only add up.
    if (fillRow(mistakes, row, typed, name) > most) return undefined;
  }
  return mistakes.subarray(typed.length * width);
}

/** Fills a row of the table from the two rows above it, and gives back the fewest mistakes in it. */
function fillRow(mistakes: Uint8Array, row: number, typed: string, name: string): number {
  const width = name.length + 1;
  const here = row * width;
  let fewest = row;
  mistakes[here] = row;
  for (let column = 1; column < width; column += 1) {
    const cell = here + column;
    const above = cell - width;
    const wrong = typed[row - 1] === name[column - 1] ? 0 : 1;
    let least = Math.min(
      at(mistakes, above) + 1,
      at(mistakes, cell - 1) + 1,
      at(mistakes, above - 1) + wrong,
    );
    if (isSwapped(typed, row, name, column)) {
      least = Math.min(least, at(mistakes, above - width - 2) + 1);
    }
    mistakes[cell] = least;
    fewest = Math.min(fewest, least);
  }
  return fewest;
}

/** Whether the last two of the first `row` letters typed are those of the name the other way round. */
function isSwapped(typed: string, row: number, name: string, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return typed[row - 2] === name[column - 1] && typed[row - 1] === name[column - 2];
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
