/** A little help with elements. */

export type Child = Node | string | false | null | undefined;
export type Attributes = Record<string, string | number | boolean | undefined>;

/** An element with `attributes` (`true` sets one without a value, `false` leaves it out). */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  for (const child of children) if (child) element.append(child);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A button of a class and part: `main`, `plain`, `small`, `link` or `sign`. */
export function button(kind: string, label: string, onClick: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: kind, part: `button ${kind}` }, label);
  element.addEventListener('click', onClick);
  return element;
}

/** A button that shows a sign instead of its label. */
export function signButton(sign: Node, label: string, onClick: () => void): HTMLButtonElement {
  const element = button('sign', '', onClick);
  element.replaceChildren(sign);
  setAttributes(element, { 'aria-label': label, title: label });
  return element;
}

/** Which of the buttons in `part` has the focus; -1 where none has. */
export function focusedButton(part: Element): number {
  const { activeElement } = part.getRootNode() as DocumentOrShadowRoot & Node;
  return [...part.querySelectorAll('button')].findIndex((each) => each === activeElement);
}

/** Puts `children` into `parent` in this order, moving only those that are not in their place. */
export function place(parent: Element, children: readonly Element[]): void {
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
  while (at) {
    const next = at.nextElementSibling;
    at.remove();
    at = next;
  }
}
