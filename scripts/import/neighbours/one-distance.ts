/**
 * Whether lists of nearest neighbours can all come from one measure of distance, as those of a model do. A council is as far
 * from another as that one from it. Whoever is not listed is no nearer than the last who is, and a closer word is a shorter
 * distance. So each list says something about the others, and a wrong code mostly contradicts one of them.
 */

/** One council's neighbours, the nearest first. */
export interface NeighbourList {
  readonly code: string;
  readonly nearest: readonly { readonly code: string; readonly closeness: string }[];
}

/** Pairs of councils and words for distances, each with those that are no nearer. */
type Order = Map<string, Set<string>>;

/**
 * The codes of lists that contradict the others: without any one of them, the rest can be put in order.
 * @param lists codes are those of the source
 * @param words the words for distances, the closest first
 * @returns nothing if no list contradicts another; all codes in a contradiction if no single list explains it
 */
export function contradictingLists(
  lists: readonly NeighbourList[],
  words: readonly string[],
): readonly string[] {
  const tied = inCircle(orderOf(lists, words));
  if (tied.size === 0) return [];
  const suspects = lists.filter(({ code }) => [...tied].some((pair) => isOf(code, pair)));
  const alone = suspects.filter(
    (suspect) =>
      inCircle(
        orderOf(
          lists.filter((list) => list !== suspect),
          words,
        ),
      ).size === 0,
  );
  return (alone.length === 0 ? suspects : alone).map(({ code }) => code);
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isOf(code: string, pair: string): boolean {
  return pair.split(' ').includes(code);
}

function orderOf(lists: readonly NeighbourList[], words: readonly string[]): Order {
  const order: Order = new Map();
  const add = (nearer: string, farther: string): void => {
    const known = order.get(nearer);
    if (known === undefined) order.set(nearer, new Set([farther]));
    else known.add(farther);
  };
  words.forEach((_, at) => {
    add(beyond(at), beyond(at + 1));
  });
  const named = new Set<string>();
  for (const { code, nearest } of lists) {
    nearest.forEach((one, at) => {
      const pair = pairOf(code, one.code);
      named.add(pair);
      addWord(pair, words.indexOf(one.closeness), add);
      const next = nearest[at + 1];
      if (next !== undefined) add(pair, pairOf(code, next.code));
    });
  }
  addUnlisted(lists, named, add);
  return order;
}

type Add = (nearer: string, farther: string) => void;

/** The border before a word for distances. No pair of codes is called so. */
function beyond(word: number): string {
  return `word-${String(word)}`;
}

function addWord(pair: string, word: number, add: Add): void {
  if (word === -1) return;
  add(beyond(word), pair);
  add(pair, beyond(word + 1));
}

/** Those whom a list leaves out, where another list has the pair. */
function addUnlisted(lists: readonly NeighbourList[], named: ReadonlySet<string>, add: Add): void {
  for (const { code, nearest } of lists) {
    const last = nearest.at(-1);
    if (last === undefined) continue;
    const listed = new Set(nearest.map((one) => one.code));
    for (const { code: other } of lists) {
      const pair = pairOf(code, other);
      if (other !== code && !listed.has(other) && named.has(pair))
        add(pairOf(code, last.code), pair);
    }
  }
}

/** What would be nearer than itself, and what lies between: nothing where the order has no circle. */
function inCircle(order: Order): ReadonlySet<string> {
  return new Set(withoutFirst(reversed(withoutFirst(order))).keys());
}

/** An order without what nothing is nearer than, again and again. */
function withoutFirst(order: Order): Order {
  const nearer = new Map<string, number>();
  for (const farther of order.values())
    for (const one of farther) nearer.set(one, (nearer.get(one) ?? 0) + 1);
  const first = [...order.keys()].filter((one) => !nearer.has(one));
  for (let one = first.pop(); one !== undefined; one = first.pop()) {
    for (const next of order.get(one) ?? []) {
      const left = (nearer.get(next) ?? 0) - 1;
      nearer.set(next, left);
      if (left === 0) first.push(next);
    }
  }
  return new Map([...order].filter(([one]) => (nearer.get(one) ?? 0) > 0));
}

function reversed(order: Order): Order {
  const turned: Order = new Map();
  for (const [nearer, farther] of order) {
    for (const one of farther) {
      if (!order.has(one)) continue;
      const known = turned.get(one);
      if (known === undefined) turned.set(one, new Set([nearer]));
      else known.add(nearer);
    }
  }
  return turned;
}
