/** The page as the browser hands it to assistive technology. */

import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

// What has neither a role nor a name that anybody hears, or repeats the name of what it stands in.
const SILENT = /^(none|generic|InlineTextBox|StaticText|ListMarker)$/;

// What is said besides role and name.
const STATES = ['selected', 'expanded', 'focused', 'disabled', 'busy', 'live', 'level'];

/**
 * One line for each element from `label` on, which is the name of one: `role “name” state=value`,
 * indented as they lie in each other.
 */
export async function assistiveTree(page: Page, label: string): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.name?.value === label && !isSilent(node));
  if (!root) throw new Error(`Nothing is called ${label}.`);
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    const silent = isSilent(node);
    if (!silent) lines.push('  '.repeat(depth) + lineOf(node));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, silent ? depth : depth + 1);
    }
  };
  visit(root, 0);
  return lines;
}

const isSilent = ({ ignored, role }: Node): boolean =>
  ignored || SILENT.test(String(role?.value ?? 'none'));

function lineOf({ role, name, properties = [] }: Node): string {
  const states = properties
    .filter((each) => STATES.includes(each.name) && each.value.value !== 'off')
    .filter(({ name: of, value }) => value.value !== false || of === 'expanded')
    .map(({ name: of, value }) => ` ${of}=${String(value.value)}`);
  return `${String(role?.value)} “${String(name?.value ?? '')}”${states.join('')}`;
}
