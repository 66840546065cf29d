/** Keeps labels apart and inside the picture. */

/** A label that wants to be centred at y and needs this height. */
export interface Wish {
  readonly y: number;
  readonly height: number;
}

interface Block {
  readonly members: readonly Wish[];
  readonly centre: number;
  readonly height: number;
}

/**
 * Moves labels apart up and down, as little as needed, within the bounds.
 * @returns the centre of each label, in the order given. If all together are taller than the bounds,
 * they are one below the other from the top.
 */
export function dodge(
  wishes: readonly Wish[],
  bounds: { readonly top: number; readonly bottom: number },
): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.y - b.wish.y);
  let blocks: Block[] = order.map(({ wish }) => settle([wish], bounds));
  for (let clash = firstClash(blocks); clash > 0; clash = firstClash(blocks)) {
    const merged = settle(blocks.slice(clash - 1, clash + 1).flatMap(membersOf), bounds);
    blocks = [...blocks.slice(0, clash - 1), merged, ...blocks.slice(clash + 1)];
  }
  const centres = blocks.flatMap(centresOf);
  const placed = new Array<number>(wishes.length).fill(0);
  order.forEach(({ index }, position) => (placed[index] = centres[position] ?? 0));
  return placed;
}

function membersOf(block: Block): readonly Wish[] {
  return block.members;
}

/** Labels that touch are together, centred where they would like to be on average. */
function settle(members: readonly Wish[], bounds: { top: number; bottom: number }): Block {
  const height = members.reduce((sum, wish) => sum + wish.height, 0);
  const wanted = members.reduce((sum, { y }) => sum + y, 0) / members.length;
  const lowest = Math.min(wanted, bounds.bottom - height / 2);
  return { members, height, centre: Math.max(lowest, bounds.top + height / 2) };
}

function firstClash(blocks: readonly Block[]): number {
  return blocks.findIndex((block, index) => {
    const before = blocks[index - 1];
    if (before === undefined) return false;
    return before.centre + before.height / 2 > block.centre - block.height / 2 + 0.01;
  });
}

function centresOf({ members, centre, height }: Block): number[] {
  let top = centre - height / 2;
  return members.map((wish) => {
    top += wish.height;
    return top - wish.height / 2;
  });
}

/** A stretch of the picture from left to right. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Whether two stretches come nearer to each other than the gap. */
export function meet(a: Span, b: Span, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap;
}

/** The stretch that text of this width takes when centred at x, moved as little as needed to stay in the room. */
export function centredWithin(x: number, width: number, room: Span): Span {
  const left = Math.max(room.left, Math.min(x - width / 2, room.right - width));
  return { left, right: left + width };
}
