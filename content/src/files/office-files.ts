import type { FileContent } from '../challenge-draft';
import type { DocumentProperties } from './document-properties';
import { docxOf } from './docx';
import { odsOf } from './ods';
import { odtOf } from './odt';
import type { Sheet } from './spreadsheet';
import type { Block } from './text-document';
import { xlsxOf } from './xlsx';

/** The same workbook twice, for the pupil to open with the office suite they have. */
export const spreadsheetFiles = (
  name: string,
  sheets: readonly Sheet[],
  properties: DocumentProperties = {},
): FileContent[] => [
  { name: `${name}.ods`, bytes: odsOf(sheets, properties) },
  { name: `${name}.xlsx`, bytes: xlsxOf(sheets, properties) },
];

/** The same document twice, for the pupil to open with the office suite they have. */
export const textDocumentFiles = (
  name: string,
  blocks: readonly Block[],
  properties: DocumentProperties = {},
): FileContent[] => [
  { name: `${name}.odt`, bytes: odtOf(blocks, properties) },
  { name: `${name}.docx`, bytes: docxOf(blocks, properties) },
];
