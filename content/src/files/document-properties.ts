import { escaped, xmlBytes } from './xml';

/** What a document says of itself (Fichier › Propriétés). Dates are YYYY-MM-DD. */
export type DocumentProperties = {
  title?: string;
  author?: string;
  subject?: string;
  keywords?: string[];
  created?: string;
  modified?: string;
  lastAuthor?: string;
};

const OTHERWISE = { created: '2026-01-05', author: 'Pix libre' };

const instant = (day: string): string => `${day}T11:30:00Z`;

/** `docProps/core.xml` of an Office Open XML document. */
export const coreProperties = (given: DocumentProperties): Uint8Array => {
  const { title, author, subject, keywords = [], created, modified = created, lastAuthor } = { ...OTHERWISE, ...given };
  const date = (name: string, day: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant(day)}</dcterms:${name}>`;
  return xmlBytes(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title ?? '')}</dc:title><dc:subject>${escaped(subject ?? '')}</dc:subject>` +
      `<dc:creator>${escaped(author)}</dc:creator><cp:keywords>${escaped(keywords.join(', '))}</cp:keywords>` +
      `<cp:lastModifiedBy>${escaped(lastAuthor ?? author)}</cp:lastModifiedBy>` +
      `${date('created', created)}${date('modified', modified)}</cp:coreProperties>`,
  );
};

/** `meta.xml` of an OpenDocument. */
export const openDocumentMeta = (given: DocumentProperties): Uint8Array => {
  const { title, author, subject, keywords = [], created, modified = created, lastAuthor } = { ...OTHERWISE, ...given };
  return xmlBytes(
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"' +
      ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
      ' office:version="1.3"><office:meta>' +
      `<dc:title>${escaped(title ?? '')}</dc:title><dc:subject>${escaped(subject ?? '')}</dc:subject>` +
      keywords.map((word) => `<meta:keyword>${escaped(word)}</meta:keyword>`).join('') +
      `<meta:initial-creator>${escaped(author)}</meta:initial-creator><dc:creator>${escaped(lastAuthor ?? author)}</dc:creator>` +
      `<meta:creation-date>${instant(created)}</meta:creation-date><dc:date>${instant(modified)}</dc:date>` +
      '</office:meta></office:document-meta>',
  );
};
