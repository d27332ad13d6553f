import { DOMParser } from '@xmldom/xmldom';

/** An element as the checks of SAML read it: no comment, no entity, no processing instruction can hide in it. */
export type XmlElement = {
  readonly namespace: string;
  readonly name: string;
  /** Attributes by their name; one in a namespace as `{namespace}name`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, as written. */
  readonly text: string;
};

const MAX_DEPTH = 40;
const MAX_ELEMENTS = 20_000;
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/**
 * Reads a document with the parser the signature library uses, so that both see the same. Refused, as `null`: what is not
 * well formed, a DOCTYPE, CDATA, comments and processing instructions (they cut a value in two), depth beyond reason.
 */
export const readXml = (text: string): XmlElement | null => {
  try {
    const refuse = (problem: string): never => {
      throw new NotReadable(problem);
    };
    const parser = new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } });
    return rootOf(parser.parseFromString(text, 'text/xml'), { left: MAX_ELEMENTS });
  } catch {
    return null; // Whatever the parser stumbles upon, the document is refused.
  }
};

class NotReadable extends Error {}

/** How many elements may still come. */
type Allowance = { left: number };

const rootOf = (document: Document, allowance: Allowance): XmlElement => {
  const nodes = [...nodesOf(document)];
  const [first, ...others] = nodes.filter((node) => !isBlank(node));
  const [root, ...more] = first && isXmlDeclaration(first) ? others : [first, ...others];
  if (!root || more.length > 0) throw new NotReadable('not one element');
  return toElement(root, 1, allowance);
};

const toElement = (node: Node, depth: number, allowance: Allowance): XmlElement => {
  if (node.nodeType !== 1) throw new NotReadable(`node of type ${node.nodeType}`);
  allowance.left -= 1;
  if (depth > MAX_DEPTH || allowance.left < 0) throw new NotReadable('too deep or too many');
  const element = node as Element;
  if (element.namespaceURI === null && element.prefix) throw new NotReadable('prefix without namespace');

  const inside = [...nodesOf(element)];
  const texts = inside.filter(({ nodeType }) => nodeType === 3);
  return {
    namespace: element.namespaceURI ?? '',
    name: element.localName,
    attributes: attributesOf(element),
    children: inside.filter(({ nodeType }) => nodeType !== 3).map((child) => toElement(child, depth + 1, allowance)),
    text: texts.map(({ nodeValue }) => nodeValue ?? '').join(''),
  };
};

const attributesOf = (element: Element): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (let index = 0; index < element.attributes.length; index += 1) {
    const { namespaceURI, localName, name, value } = element.attributes.item(index) as Attr;
    if (namespaceURI === XMLNS) continue;
    const key = namespaceURI ? `{${namespaceURI}}${localName}` : name;
    if (attributes.has(key)) throw new NotReadable('attribute twice');
    attributes.set(key, value);
  }
  return attributes;
};

function* nodesOf(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node;
}

const isBlank = ({ nodeType, nodeValue }: Node): boolean => nodeType === 3 && (nodeValue ?? '').trim() === '';

const isXmlDeclaration = ({ nodeType, nodeName }: Node): boolean => nodeType === 7 && nodeName === 'xml';

/** Every element of a document, the root first. */
export function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* everyElement(child);
}

export const childrenCalled = (parent: XmlElement, namespace: string, name: string): readonly XmlElement[] =>
  parent.children.filter((child) => child.namespace === namespace && child.name === name);

/** The child of that name, when there is exactly one. */
export const onlyChild = (parent: XmlElement | null, namespace: string, name: string): XmlElement | null => {
  const found = parent ? childrenCalled(parent, namespace, name) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** The text of an element that holds nothing else, without the blanks around it; `null` when it is empty or holds more. */
export const onlyText = (element: XmlElement | null): string | null =>
  (element?.children.length === 0 && element.text.trim()) || null;
