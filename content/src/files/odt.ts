import type { DocumentProperties } from './document-properties';
import { openDocumentOf } from './open-document';
import { type Block, HEADING_POINTS, type Run, runsOf } from './text-document';
import { escaped } from './xml';

const styleName = ({ bold, italic, underlined, hidden, colour }: Run): string =>
  `t${bold ? 'b' : ''}${italic ? 'i' : ''}${underlined ? 'u' : ''}${hidden ? 'h' : ''}${colour?.slice(1) ?? ''}`;

const runStyle = (run: Run): string =>
  `<style:style style:name="${styleName(run)}" style:family="text"><style:text-properties` +
  (run.bold ? ' fo:font-weight="bold"' : '') +
  (run.italic ? ' fo:font-style="italic"' : '') +
  (run.underlined ? ' style:text-underline-style="solid" style:text-underline-width="auto"' : '') +
  (run.hidden ? ' text:display="none"' : '') +
  (run.colour ? ` fo:color="${run.colour}"` : '') +
  '/></style:style>';

const runXml = (run: Run): string => {
  const words = escaped(run.text).replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);
  const span = styleName(run) === 't' ? words : `<text:span text:style-name="${styleName(run)}">${words}</text:span>`;
  return run.link ? `<text:a xlink:type="simple" xlink:href="${escaped(run.link)}">${span}</text:a>` : span;
};

const tableXml = (rows: string[][], index: number): string =>
  `<table:table table:name="Tableau${index + 1}"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>` +
  rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell table:style-name="cell" office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('') +
  '</table:table>';

const blockXml = (block: Block, index: number): string => {
  if ('heading' in block)
    return `<text:h text:style-name="Heading_20_${block.heading}" text:outline-level="${block.heading}">${escaped(block.text)}</text:h>`;
  if ('looksLike' in block)
    return `<text:p text:style-name="Standard"><text:span text:style-name="large${block.looksLike}">${escaped(block.text)}</text:span></text:p>`;
  if ('paragraph' in block)
    return `<text:p text:style-name="Standard">${runsOf(block.paragraph).map(runXml).join('')}</text:p>`;
  if ('list' in block)
    return `<text:list>${block.list.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join('')}</text:list>`;
  if ('table' in block) return tableXml(block.table, index);
  return '<text:p text:style-name="break"/>';
};

const automaticStyles = (blocks: readonly Block[]): string => {
  const runs = blocks.flatMap((block) => ('paragraph' in block ? runsOf(block.paragraph) : []));
  const looks = new Map(runs.filter((run) => styleName(run) !== 't').map((run) => [styleName(run), runStyle(run)]));
  return (
    '<style:style style:name="break" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style>' +
    '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="1mm"/></style:style>' +
    ([1, 2, 3] as const)
      .map(
        (level) =>
          `<style:style style:name="large${level}" style:family="text"><style:text-properties fo:font-size="${HEADING_POINTS[level]}pt" fo:font-weight="bold"/></style:style>`,
      )
      .join('') +
    [...looks.values()].join('')
  );
};

const STYLES =
  '<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:margin-bottom="2mm"/><style:text-properties fo:font-size="12pt" fo:language="fr" fo:country="FR"/></style:style>' +
  ([1, 2, 3] as const)
    .map(
      (level) =>
        `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}" style:class="text"><style:paragraph-properties fo:margin-top="4mm"/><style:text-properties fo:font-size="${HEADING_POINTS[level]}pt" fo:font-weight="bold"/></style:style>`,
    )
    .join('');

/** An OpenDocument text. */
export const odtOf = (blocks: readonly Block[], properties: DocumentProperties = {}): Uint8Array =>
  openDocumentOf(
    {
      mediaType: 'application/vnd.oasis.opendocument.text',
      automaticStyles: automaticStyles(blocks),
      body: `<office:text>${blocks.map(blockXml).join('')}</office:text>`,
      styles: STYLES,
    },
    properties,
  );
