/** An image for Lexical, which has none in its packages: inline, as Payload's and Ghost's are. */

import { DecoratorNode, type DOMConversionMap, type SerializedLexicalNode } from 'lexical';

export class ImageNode extends DecoratorNode<null> {
  readonly __src: string;

  constructor(src = '', key?: string) {
    super(key);
    this.__src = src;
  }

  static override getType(): string {
    return 'image';
  }

  static override clone(node: ImageNode): ImageNode {
    return new ImageNode(node.__src, node.__key);
  }

  static override importJSON({ src }: SerializedLexicalNode & { src?: string }): ImageNode {
    return new ImageNode(src);
  }

  static override importDOM(): DOMConversionMap {
    return {
      img: () => ({
        conversion: (element) => ({ node: new ImageNode((element as HTMLImageElement).src) }),
        priority: 0,
      }),
    };
  }

  override exportJSON(): SerializedLexicalNode & { src: string } {
    return { ...super.exportJSON(), src: this.__src };
  }

  override exportDOM(): { element: HTMLElement } {
    return { element: this.createDOM() };
  }

  override createDOM(): HTMLElement {
    const image = document.createElement('img');
    image.src = this.__src;
    return image;
  }

  override updateDOM(): false {
    return false;
  }

  override decorate(): null {
    return null;
  }

  override isInline(): true {
    return true;
  }
}
