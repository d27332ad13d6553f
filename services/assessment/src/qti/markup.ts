import MarkdownIt from 'markdown-it';
import { parseXml, textOf, type XmlElement } from './xml';

const markdown = new MarkdownIt({ html: false, xhtmlOut: true });

const withoutStyle = (xhtml: string): string => xhtml.replace(/ style="[^"]*"/g, '');

/** Markdown as the XHTML of an item's body. */
export const toXhtml = (text: string): string => withoutStyle(markdown.render(text)).trim();

/** Markdown of one line, as XHTML without a paragraph around it. */
export const toInlineXhtml = (text: string): string => withoutStyle(markdown.renderInline(text));

const SOURCE = 'data-pix-markdown';

/** The Markdown an element was made of, told beside it, so that it comes back as it was written. */
export const sourceAttribute = (text: string): Record<string, string> => ({ [SOURCE]: text });

/**
 * The Markdown of an element: what it was made of, as long as it still shows the same words (another tool may have changed them);
 * otherwise what its markup says.
 */
export const toMarkdown = (element: XmlElement): string => {
  const source = element.attributes[SOURCE];
  if (source !== undefined && wordsOf(source) === textOf(element)) return source;
  return blocks(element.children).join('\n\n').trim();
};

const wordsOf = (source: string): string => textOf(parseXml(`<r>${toXhtml(source)}</r>`));

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'pre', 'blockquote', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Children = XmlElement['children'];

const blocks = (children: Children): string[] => {
  const found: string[] = [];
  let line: Children[number][] = [];
  const endLine = (): void => {
    const text = inline(line).trim();
    if (text !== '') found.push(text);
    line = [];
  };
  for (const child of children)
    if (typeof child !== 'string' && BLOCKS.has(child.name)) {
      endLine();
      found.push(...block(child));
    } else line.push(child);
  endLine();
  return found;
};

const block = (element: XmlElement): string[] => {
  const { name, children } = element;
  switch (name) {
    case 'ul':
    case 'ol':
      return [
        listItems(children)
          .map((item, index) => `${name === 'ul' ? '-' : `${index + 1}.`} ${item}`)
          .join('\n'),
      ];
    case 'pre':
      return [`\`\`\`\n${rawText(element).replace(/\n$/, '')}\n\`\`\``];
    case 'blockquote':
      return [blocks(children).join('\n\n').replace(/^/gm, '> ')];
    case 'table':
      return [rows(element)];
    case 'p':
    case 'div':
      return blocks(children);
    default:
      return [`${'#'.repeat(Number(name.slice(1)))} ${inline(children).trim()}`];
  }
};

const listItems = (children: Children): string[] =>
  children.flatMap((child) =>
    typeof child !== 'string' && child.name === 'li'
      ? [blocks(child.children).join('\n').replaceAll('\n', '\n   ')]
      : [],
  );

const rows = (table: XmlElement): string => {
  const lines = cellsOf(table);
  const [head = [], ...body] = lines.map((cells) => cells.map((cell) => inline(cell.children).trim()));
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const cellsOf = ({ children }: XmlElement): XmlElement[][] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'tr') return cellsOf(child);
    return [child.children.filter((cell): cell is XmlElement => typeof cell !== 'string')];
  });

const inline = (children: Children): string =>
  children
    .map((child) => (typeof child === 'string' ? escaped(child.replace(/\s+/g, ' ')) : inlineElement(child)))
    .join('');

const inlineElement = (element: XmlElement): string => {
  const { name, attributes, children } = element;
  switch (name) {
    case 'strong':
    case 'b':
      return `**${inline(children).trim()}**`;
    case 'em':
    case 'i':
      return `*${inline(children).trim()}*`;
    case 'code':
    case 'kbd':
    case 'samp':
      return `\`${textOf(element)}\``;
    case 'br':
      return '\\\n';
    case 'img':
      return `![${attributes['alt'] ?? ''}](${attributes['src'] ?? ''})`;
    case 'a':
      return `[${inline(children)}](${attributes['href'] ?? ''})`;
    default:
      return inline(children);
  }
};

const rawText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

// What would be read as markup and was only text.
const escaped = (text: string): string => text.replace(/([\\`*_[\]<>])/g, '\\$1');
