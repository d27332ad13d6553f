import type { DocumentProperties } from './document-properties';
import { officeOpenXmlOf, type Relation } from './office-open-xml';
import { type Block, HEADING_POINTS, type Run, runsOf } from './text-document';
import { escaped } from './xml';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const textXml = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;

const runXml = ({ text, bold, italic, underlined, hidden, colour, link }: Run, links: readonly string[]): string => {
  const look =
    (bold ? '<w:b/>' : '') +
    (italic ? '<w:i/>' : '') +
    (hidden ? '<w:vanish/>' : '') +
    (colour ? `<w:color w:val="${colour.slice(1)}"/>` : '') +
    (underlined || link ? '<w:u w:val="single"/>' : '');
  const run = `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${textXml(text)}</w:r>`;
  return link ? `<w:hyperlink r:id="link${links.indexOf(link)}">${run}</w:hyperlink>` : run;
};

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

const tableXml = (rows: string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>` +
  `<w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('')}</w:tblGrid>` +
  rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r>${textXml(cell)}</w:r></w:p></w:tc>`).join('')}</w:tr>`,
    )
    .join('') +
  '</w:tbl><w:p/>';

const blockXml = (block: Block, links: readonly string[]): string => {
  if ('heading' in block)
    return `<w:p><w:pPr><w:pStyle w:val="Heading${block.heading}"/></w:pPr><w:r>${textXml(block.text)}</w:r></w:p>`;
  if ('looksLike' in block)
    return `<w:p><w:r><w:rPr><w:b/><w:sz w:val="${HEADING_POINTS[block.looksLike] * 2}"/></w:rPr>${textXml(block.text)}</w:r></w:p>`;
  if ('paragraph' in block)
    return `<w:p>${runsOf(block.paragraph)
      .map((run) => runXml(run, links))
      .join('')}</w:p>`;
  if ('list' in block)
    return block.list
      .map(
        (item) =>
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r>${textXml(item)}</w:r></w:p>`,
      )
      .join('');
  if ('table' in block) return tableXml(block.table);
  return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
};

const STYLES =
  `<w:styles ${SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="24"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  ([1, 2, 3] as const)
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${HEADING_POINTS[level] * 2}"/></w:rPr></w:style>`,
    )
    .join('') +
  '</w:styles>';

const NUMBERING =
  `<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>` +
  '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

/** An Office Open XML text document. */
export const docxOf = (blocks: readonly Block[], properties: DocumentProperties = {}): Uint8Array => {
  const links = blocks.flatMap((block) =>
    'paragraph' in block ? runsOf(block.paragraph).flatMap(({ link }) => link ?? []) : [],
  );
  const body = blocks.map((block) => blockXml(block, links)).join('');
  const relations: Relation[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
    ...[...new Set(links)].map((link) => ({
      id: `link${links.indexOf(link)}`,
      type: 'hyperlink',
      target: escaped(link),
      external: true,
    })),
  ];
  return officeOpenXmlOf(
    [
      {
        path: 'word/document.xml',
        type: 'wordprocessingml.document.main',
        xml: `<w:document ${SPACES}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      },
      { path: 'word/styles.xml', type: 'wordprocessingml.styles', xml: STYLES },
      { path: 'word/numbering.xml', type: 'wordprocessingml.numbering', xml: NUMBERING },
    ],
    relations,
    properties,
  );
};
