import { SaxesParser } from 'saxes';
import { fileError, type InvalidFileReason, invalidFile } from '../domain/roster-error';
import { checkRow } from '../domain/roster-format';
import type { RosterPart } from '../domain/roster-import';
import { divisionOf, hasLeft, siecleFormat } from '../domain/siecle-format';
import { UnreadableRoster } from './roster-file';

const DEPTH = 20;
const LONGEST_VALUE = 10_000;
// Text, a comment or an attribute is held by the parser until it ends.
const LONGEST_WITHOUT_TAG = 1_048_576;

const ROOT = '/BEE_ELEVES';
const UAJ = `${ROOT}/PARAMETRES/UAJ`;
const PUPIL = `${ROOT}/DONNEES/ELEVES/ELEVE`;
const PLACED = `${ROOT}/DONNEES/STRUCTURES/STRUCTURES_ELEVE`;
const STRUCTURE = `${PLACED}/STRUCTURE`;

type Element = {
  path: string;
  line: number;
  text: string;
  /** Whether its text is of any use. */
  isField: boolean;
  attributes: Readonly<Record<string, string>>;
};

type Given = { readonly uai: string | null; readonly today: string; readonly batchSize: number };

/**
 * SIECLE's export of pupils, in any order: pupils, and their classes beside them, told apart by where they are and not by
 * tag, for last year's school repeats this year's tags (education-standards.md §2.1). Documents with a DTD are refused.
 */
export const readSiecle = async function* (
  text: AsyncIterable<string>,
  given: Given,
): AsyncGenerator<readonly RosterPart[]> {
  const parser = new SaxesParser();
  let parts: RosterPart[] = [];
  let sinceTag = 0;
  const document = siecleDocument(given, (part) => parts.push(part));
  const refuse = (reason: InvalidFileReason): never => {
    throw new UnreadableRoster(invalidFile(reason, parser.line));
  };

  parser.on('error', () => refuse('XML'));
  parser.on('doctype', () => refuse('DOCTYPE'));
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    if (!document.open(name, attributes, parser.line)) refuse(document.depth > DEPTH ? 'XML' : 'ROOT');
  });
  parser.on('text', document.addText);
  parser.on('cdata', document.addText);
  parser.on('closetag', () => {
    sinceTag = 0;
    document.close();
  });

  for await (const chunk of text) {
    sinceTag += chunk.length;
    if (sinceTag > LONGEST_WITHOUT_TAG + chunk.length) refuse('XML');
    parser.write(chunk);
    if (parts.length < given.batchSize) continue;
    yield parts;
    parts = [];
  }
  parser.close();
  document.end();
  yield parts;
};

/** What has been read of the document: the element we are in and those around it, one pupil at a time. */
const siecleDocument = ({ uai, today }: Given, tell: (part: RosterPart) => void) => {
  const stack: Element[] = [];
  let fields = new Map<string, string>();
  let structures: { code: string; type: string }[] = [];
  let hasUaj = false;

  const checkUaj = (written: string): void => {
    hasUaj = true;
    if (written.trim().toUpperCase() !== uai) throw new UnreadableRoster(fileError('UAI_MISMATCHED'));
  };
  const closeField = ({ path, text, isField }: Element): void => {
    if (isField) fields.set(path.slice(path.lastIndexOf('/') + 1), text);
  };
  const closePupil = ({ line, attributes }: Element): void => tell(pupilPart(fields, { line, attributes, today }));

  return {
    get depth(): number {
      return stack.length;
    },
    open(name: string, attributes: Readonly<Record<string, string>>, line: number): boolean {
      const parent = stack.at(-1)?.path ?? '';
      const path = `${parent}/${name}`;
      const isField = parent === PUPIL || parent === STRUCTURE || path === UAJ;
      stack.push({ path, line, text: '', isField, attributes });
      if (path === PUPIL || path === STRUCTURE) fields = new Map();
      if (path === PLACED) structures = [];
      return stack.length <= DEPTH && (stack.length > 1 || path === ROOT);
    },
    addText(text: string): void {
      const element = stack.at(-1);
      if (element?.isField && element.text.length < LONGEST_VALUE) element.text += text.slice(0, LONGEST_VALUE);
    },
    close(): void {
      const element = stack.pop();
      if (!element) return;
      if (element.path === UAJ) checkUaj(element.text);
      else if (element.path === PUPIL) closePupil(element);
      else if (element.path === STRUCTURE)
        structures.push({ code: fields.get('CODE_STRUCTURE') ?? '', type: fields.get('TYPE_STRUCTURE') ?? '' });
      else if (element.path === PLACED) tell(placePart(structures, element.attributes));
      else closeField(element);
    },
    end(): void {
      if (!hasUaj) throw new UnreadableRoster(fileError('UAI_MISMATCHED'));
    },
  };
};

const CLASS = 'CODE_STRUCTURE';

const pupilPart = (
  fields: ReadonlyMap<string, string>,
  { line, attributes, today }: { line: number; attributes: Element['attributes']; today: string },
): RosterPart => {
  if (hasLeft(fields.get('DATE_SORTIE') ?? '', today)) return { leftOut: 'GONE' };
  const { values, errors, warnings, leftOut } = checkRow(
    siecleFormat,
    ({ header }) => {
      if (header === CLASS) return undefined; // It is given beside, with the structures.
      return fields.get(header) ?? (header === 'NOM_DE_FAMILLE' ? fields.get('NOM') : undefined);
    },
    { line, today },
  );
  if (leftOut) return { leftOut, warnings };
  const [key, otherKey] = keysOf(attributes, line);
  return { row: { key, otherKey, line, values, errorCount: errors.length }, errors, warnings };
};

const placePart = (structures: Parameters<typeof divisionOf>[0], attributes: Element['attributes']): RosterPart => {
  const division = divisionOf(structures);
  const [key] = keysOf(attributes, null);
  if (!division || key === '') return {};
  const { values } = checkRow(
    { ...siecleFormat, columns: siecleFormat.columns.filter(({ header }) => header === CLASS), rowRules: [] },
    () => division,
    { line: 0, today: '' },
  );
  return { row: { key, line: null, values } };
};

/** How a pupil is named across the document: ELEVE_ID, or ELENOET where there is no other. */
const keysOf = (
  { ELEVE_ID: id, ELENOET: number }: Element['attributes'],
  line: number | null,
): [string, string | null] => {
  const other = number ? `ELENOET ${number}` : null;
  return [(id ?? other ?? (line === null ? '' : `line ${line}`)).slice(0, 200), other?.slice(0, 200) ?? null];
};
