/** An element as a screen reader reads it, as text: one line for each thing, indented by what it stands in. */
import { fullAccessibilityTree, type TreeNode } from '../helpers/commands.js';

/** Parts of a line. */
const INLINE = ['strong', 'emphasis', 'generic', 'LabelText', 'none'];
/** Lines that add nothing to what stands in them. */
const PLAIN = ['paragraph', 'rowgroup'];
/** What is read by its name, whatever stands in it. */
const NAMED = ['heading', 'button', 'image', 'slider', 'radio', 'textbox', 'combobox', 'link'];

const roleOf = ({ ignored, role }: TreeNode): string => (ignored ? 'none' : (role?.value ?? 'none'));
const nameOf = ({ name }: TreeNode): string => (name?.value ?? '').trim();
const property = (node: TreeNode, name: string): unknown =>
  node.properties?.find((each) => each.name === name)?.value.value;
const isTrue = (value: unknown): boolean => String(value) === 'true';

class Reading {
  private readonly nodes: ReadonlyMap<string, TreeNode>;

  /** @param sliders what their values are called: Chromium's tree has the numbers only */
  constructor(
    private readonly tree: readonly TreeNode[],
    private readonly sliders: Iterator<string>,
  ) {
    this.nodes = new Map(tree.map((node) => [node.nodeId, node]));
  }

  lines(role: string): string[] {
    return this.read(this.children(this.tree.find((node) => roleOf(node) === role)!));
  }

  private children({ childIds = [] }: TreeNode): TreeNode[] {
    return childIds.flatMap((id) => this.nodes.get(id) ?? []);
  }

  private text(node: TreeNode): string {
    if (roleOf(node) === 'StaticText') return node.name?.value ?? '';
    return this.children(node)
      .map((child) => this.text(child))
      .join(' ')
      .trim();
  }

  private read(nodes: readonly TreeNode[], indent = ''): string[] {
    const lines: string[] = [];
    let line = '';
    const end = (): void => {
      if (line.trim()) lines.push(indent + line.trim());
      line = '';
    };
    const visit = (node: TreeNode): void => {
      const role = roleOf(node);
      if (role === 'StaticText') {
        line += node.name?.value ?? '';
      } else if (role === 'LabelText') {
        // The words of a label are the name of the control in it, or of one beside it.
        this.children(node)
          .filter((child) => roleOf(child) === 'radio')
          .forEach(visit);
      } else if (INLINE.includes(role)) {
        this.children(node).forEach(visit);
      } else {
        end();
        lines.push(...this.block(node, role, indent));
      }
    };
    nodes.forEach(visit);
    end();
    return lines;
  }

  private block(node: TreeNode, role: string, indent: string): string[] {
    const name = nameOf(node);
    if (PLAIN.includes(role)) return this.read(this.children(node), indent);
    // It is the name of the table.
    if (role === 'caption') return [];
    if (role === 'row') {
      const cells = this.children(node).map((cell) => this.text(cell));
      return [`${indent}row: ${cells.join(' | ')}`];
    }
    if (role === 'listitem') {
      const [first, ...rest] = this.read(this.children(node), `${indent}  `);
      return [`${indent}- ${first?.trim() ?? ''}`, ...rest];
    }
    const level = role === 'heading' ? ` ${String(property(node, 'level'))}` : '';
    const line = [`${indent}${role}${level}${name && `: ${name}`}`, ...this.states(node, role)].join(', ');
    return NAMED.includes(role) ? [line] : [line, ...this.read(this.children(node), `${indent}  `)];
  }

  /** What is said of a control besides its name. */
  private states(node: TreeNode, role: string): string[] {
    const said: string[] = [];
    const pressed = property(node, 'pressed');
    const expanded = property(node, 'expanded');
    if (pressed !== undefined) said.push(isTrue(pressed) ? 'pressed' : 'not pressed');
    if (role === 'radio') said.push(isTrue(property(node, 'checked')) ? 'chosen' : 'not chosen');
    if (role === 'button' && expanded !== undefined) said.push(isTrue(expanded) ? 'open' : 'closed');
    if (isTrue(property(node, 'disabled'))) said.push('unavailable');
    if (isTrue(property(node, 'invalid'))) said.push('wrong');
    if (role === 'slider') said.push(`at “${this.sliders.next().value}”`);
    if (role === 'textbox' || role === 'combobox') said.push(`“${node.value?.value ?? ''}”`);
    if (node.description?.value) said.push(`described as “${node.description.value}”`);
    return said;
  }
}

/** @param element the only one in `main` */
export async function reading(element: Element): Promise<string[]> {
  const sliders = [...element.shadowRoot!.querySelectorAll('[type="range"]')].map(
    (slider) => slider.getAttribute('aria-valuetext') ?? 'a number',
  );
  return new Reading(await fullAccessibilityTree(), sliders.values()).lines('main');
}
