import { XMLParser } from 'fast-xml-parser';

/** An element of a document, its name without its namespace's prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

/** A document that is not read: not XML, or XML that could do more than say something. */
export class XmlRefused extends Error {}

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 100,
});

type Parsed = Record<string, unknown>;

/** The root element of a document. A document type is refused: it is where entities that expand, or fetch, are declared. */
export const parseXml = (text: string): XmlElement => {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new XmlRefused('it has a document type, which is not read');
  const roots = parsed(text).map(toNode);
  const root = roots.find((node): node is XmlElement => typeof node !== 'string');
  if (!root) throw new XmlRefused('it is not XML');
  return root;
};

const parsed = (text: string): Parsed[] => {
  try {
    return parser.parse(text.replace(/^\ufeff/, ''), true) as Parsed[];
  } catch {
    throw new XmlRefused('it is not XML');
  }
};

const toNode = (node: Parsed): XmlElement | string => {
  if (TEXT in node) return unescaped(String(node[TEXT]));
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, unknown>;
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, unescaped(String(value))])),
    children: (node[name] as Parsed[]).map(toNode),
  };
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Elements among the children. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** Every element of these names, at any depth, in the order of the document. */
export const allNamed = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  elementsOf(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...allNamed(child, ...names),
  ]);

/** All the text of an element, blanks brought together. */
export const textOf = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** Text as XML: whatever it holds stays text; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\n\r\t]/g, (character) => ESCAPED[character] ?? character);

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** An element as text; attributes that are `null` are left out, and children are XML already. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  ...children: readonly string[]
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
};
