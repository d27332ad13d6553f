import type { DocumentProperties } from './document-properties';
import { openDocumentOf } from './open-document';
import { type Cell, type Sheet, widthsOf } from './spreadsheet';
import { escaped } from './xml';

const frenchDay = (date: string): string => date.split('-').reverse().join('/');

const cellXml = (cell: Cell, isHead: boolean): string => {
  const style = isHead ? ' table:style-name="head"' : '';
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'string')
    return `<table:table-cell${style} office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  if (typeof cell === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if ('date' in cell)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.date}"><text:p>${frenchDay(cell.date)}</text:p></table:table-cell>`;
  const formula = cell.formula.replace(
    /\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g,
    (range) => `[${range.replace(/(^|:)/g, '$1.')}]`,
  );
  return `<table:table-cell table:formula="of:=${escaped(formula.replaceAll(',', ';'))}" office:value-type="float" office:value="${cell.value}"/>`;
};

const sheetXml = (sheet: Sheet, index: number): string => {
  const columns = widthsOf(sheet).map((_, column) => `<table:table-column table:style-name="c${index}-${column}"/>`);
  const rows = sheet.rows.map(
    (row, r) => `<table:table-row>${row.map((cell) => cellXml(cell, r === 0)).join('')}</table:table-row>`,
  );
  return `<table:table table:name="${escaped(sheet.name)}" table:style-name="${sheet.hidden ? 'hidden' : 'shown'}">${columns.join('')}${rows.join('')}</table:table>`;
};

const stylesXml = (sheets: readonly Sheet[]): string =>
  '<style:style style:name="shown" style:family="table"><style:table-properties table:display="true"/></style:style>' +
  '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>' +
  '<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>' +
  '<number:date-style style:name="french"><number:day number:style="long"/><number:text>/</number:text>' +
  '<number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
  '<style:style style:name="day" style:family="table-cell" style:data-style-name="french"/>' +
  sheets
    .flatMap((sheet, index) =>
      widthsOf(sheet).map(
        (width, column) =>
          `<style:style style:name="c${index}-${column}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(1)}mm"/></style:style>`,
      ),
    )
    .join('');

/** An OpenDocument spreadsheet. */
export const odsOf = (sheets: readonly Sheet[], properties: DocumentProperties = {}): Uint8Array =>
  openDocumentOf(
    {
      mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
      automaticStyles: stylesXml(sheets),
      body: `<office:spreadsheet>${sheets.map(sheetXml).join('')}</office:spreadsheet>`,
      styles: '',
    },
    properties,
  );
