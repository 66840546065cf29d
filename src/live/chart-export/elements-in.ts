/** Every element of a copy, the outermost first. */
export function elementsIn(node: Node): Element[] {
  const below = [...node.childNodes].flatMap(elementsIn);
  return node instanceof Element ? [node, ...below] : below;
}
