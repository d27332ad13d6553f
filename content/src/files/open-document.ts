import { type DocumentProperties, openDocumentMeta } from './document-properties';
import { xmlBytes } from './xml';
import { zipOf } from './zip';

const NAMES = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  number: 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0',
  of: 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
  xlink: 'http://www.w3.org/1999/xlink',
};

const spaces = Object.entries(NAMES)
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/** The parts of an OpenDocument that differ from one kind to another. */
export type OpenDocumentParts = {
  mediaType: 'application/vnd.oasis.opendocument.spreadsheet' | 'application/vnd.oasis.opendocument.text';
  automaticStyles: string;
  body: string;
  styles: string;
};

/** A whole OpenDocument file, as OASIS wants it: the media type first and uncompressed. */
export const openDocumentOf = (parts: OpenDocumentParts, properties: DocumentProperties): Uint8Array => {
  const entry = (path: string, mediaType = 'text/xml'): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"/>`;
  const content =
    `<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${parts.automaticStyles}` +
    `</office:automatic-styles><office:body>${parts.body}</office:body></office:document-content>`;
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
    `${entry('/', parts.mediaType)}${entry('content.xml')}${entry('styles.xml')}${entry('meta.xml')}</manifest:manifest>`;
  return zipOf([
    { name: 'mimetype', bytes: Buffer.from(parts.mediaType), stored: true },
    { name: 'content.xml', bytes: xmlBytes(content) },
    {
      name: 'styles.xml',
      bytes: xmlBytes(
        `<office:document-styles ${spaces} office:version="1.3"><office:styles>${parts.styles}</office:styles></office:document-styles>`,
      ),
    },
    { name: 'meta.xml', bytes: openDocumentMeta(properties) },
    { name: 'META-INF/manifest.xml', bytes: xmlBytes(manifest) },
  ]);
};
