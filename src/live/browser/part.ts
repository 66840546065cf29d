/**
 * Parts of a page, found by `data-part`: the one thing that ties markup and browser code together. An element can be
 * several parts: `data-part="copied code"`.
 */

type Kind<T> = abstract new (...given: never) => T;

/**
 * The part of a name.
 * @param kind the element's class, such as HTMLInputElement
 * @throws if the markup lacks it or has another kind of element there: the two no longer fit together
 */
export function part(root: ParentNode, name: string): HTMLElement;
export function part<T extends Element>(root: ParentNode, name: string, kind: Kind<T>): T;
export function part(root: ParentNode, name: string, kind: Kind<Element> = HTMLElement): Element {
  const found = root.querySelector(`[data-part~="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`There is no part ‘${name}’ of the kind ${kind.name} here.`);
}

/** All parts of a name, in the order of the page; none is no error. */
export function parts(root: ParentNode, name: string): HTMLElement[];
export function parts<T extends Element>(root: ParentNode, name: string, kind: Kind<T>): T[];
export function parts(
  root: ParentNode,
  name: string,
  kind: Kind<Element> = HTMLElement,
): Element[] {
  const found = [...root.querySelectorAll(`[data-part~="${name}"]`)];
  return found.filter((element) => element instanceof kind);
}
