import { SaxesParser } from 'saxes';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { type FileLimits, type TableLine, UnreadableFile } from './table-file';

const refused = (): UnreadableFile =>
  new UnreadableFile({
    fr: "Ce fichier n'est pas un classeur OpenDocument (.ods) lisible : enregistrez-le à nouveau.",
    en: 'This file is not a readable OpenDocument spreadsheet (.ods): save it again.',
  });

/** Whether a file begins as an archive, which an .ods is. */
export const isArchive = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/** Reads the first sheet of an .ods. Nothing is inflated beyond the limits, and no document type is followed. */
export const readOdsFile = async (bytes: Buffer, limits: FileLimits): Promise<TableLine[]> => {
  try {
    return readSheet(await contentOf(bytes, limits), limits);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw refused(); // The libraries' errors have no type: whatever they say, the file cannot be read.
  }
};

const contentOf = async (bytes: Buffer, limits: FileLimits): Promise<string> => {
  const zip: ZipFile = await fromBufferPromise(bytes, { lazyEntries: true });
  if (zip.entryCount > limits.maxEntries) throw refused();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'content.xml') continue;
    if (entry.isEncrypted() || entry.uncompressedSize > limits.maxInflatedBytes) throw refused();
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  }
  throw refused();
};

type Cell = { text: string; paragraphs: number; value: string | null; repeated: number };

/** What is read of a sheet: rows and cells may be written once and repeated, mostly when they are empty. */
const readSheet = (xml: string, { maxLines, maxColumns }: FileLimits): TableLine[] => {
  const parser = new SaxesParser();
  const lines: TableLine[] = [];
  let sheets = 0;
  let line = 0;
  let rowRepeated = 1;
  let cells: string[] = [];
  let cell: Cell | null = null;
  let noteDepth = 0;

  const count = (given: string | undefined): number => Math.max(1, Math.trunc(Number(given ?? 1)) || 1);
  const endRow = (): void => {
    const kept = trimEnd(cells);
    if (kept.length > 0) {
      if (lines.length + rowRepeated > maxLines)
        throw new UnreadableFile({
          fr: `Ce fichier a plus de ${maxLines} lignes : coupez-le en plusieurs.`,
          en: `This file has more than ${maxLines} lines: cut it in several.`,
        });
      for (let again = 0; again < rowRepeated; again += 1) lines.push({ line: line + again + 1, cells: kept });
    }
    line += rowRepeated;
  };

  parser.on('error', () => {
    throw refused();
  });
  parser.on('doctype', () => {
    throw refused();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') sheets += 1;
    if (sheets !== 1) return;
    if (name === 'table:table-row') {
      rowRepeated = count(attributes['table:number-rows-repeated']);
      cells = [];
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      cell = {
        text: '',
        paragraphs: 0,
        value: attributes['office:date-value']?.slice(0, 10) ?? null,
        repeated: count(attributes['table:number-columns-repeated']),
      };
    else if (name === 'office:annotation') noteDepth += 1;
    else if (name === 'text:p' && cell && noteDepth === 0) {
      cell.text += cell.paragraphs > 0 ? ' ' : '';
      cell.paragraphs += 1;
    } else if (name === 'text:s' && cell && noteDepth === 0) cell.text += ' ';
  });
  parser.on('text', (text) => {
    if (cell && cell.paragraphs > 0 && noteDepth === 0) cell.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'office:annotation') noteDepth -= 1;
    if (sheets !== 1) return;
    if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && cell) {
      const repeated = Math.min(cell.repeated, maxColumns - cells.length);
      for (let again = 0; again < repeated; again += 1) cells.push(cell.value ?? cell.text);
      cell = null;
    } else if (name === 'table:table-row') endRow();
  });
  parser.write(xml).close();
  return lines;
};

const trimEnd = (cells: readonly string[]): string[] => {
  const last = cells.findLastIndex((text) => text.trim() !== '');
  return cells.slice(0, last + 1);
};
