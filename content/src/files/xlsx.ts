import type { DocumentProperties } from './document-properties';
import { officeOpenXmlOf, type Part } from './office-open-xml';
import { type Cell, columnName, type Sheet, widthsOf } from './spreadsheet';
import { escaped } from './xml';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DAY_ZERO = Date.UTC(1899, 11, 30);

const serialDay = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / 86_400_000;

const cellXml = (cell: Cell, reference: string, isHead: boolean): string => {
  const style = isHead ? ' s="1"' : '';
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${reference}"${style}><v>${cell}</v></c>`;
  if ('date' in cell) return `<c r="${reference}" s="2"><v>${serialDay(cell.date)}</v></c>`;
  return `<c r="${reference}"><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
};

const sheetXml = (sheet: Sheet): string => {
  const columns = widthsOf(sheet).map(
    (width, column) =>
      `<col min="${column + 1}" max="${column + 1}" width="${(width / 2).toFixed(1)}" customWidth="1"/>`,
  );
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${r + 1}`, r === 0));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet ${MAIN}><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
};

const STYLES =
  `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

/** An Office Open XML workbook. */
export const xlsxOf = (sheets: readonly Sheet[], properties: DocumentProperties = {}): Uint8Array => {
  const list = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const workbook = `<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${list.join('')}</sheets></workbook>`;
  const pages = sheets.map(
    (sheet, index): Part => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      type: 'spreadsheetml.worksheet',
      xml: sheetXml(sheet),
    }),
  );
  return officeOpenXmlOf(
    [
      { path: 'xl/workbook.xml', type: 'spreadsheetml.sheet.main', xml: workbook },
      ...pages,
      { path: 'xl/styles.xml', type: 'spreadsheetml.styles', xml: STYLES },
    ],
    [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    ],
    properties,
  );
};
