import { zipOf } from './zip';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;

const NAMESPACES = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

// What XML 1.0 has no way to write is left out.
const written = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const cell = (text: string): string =>
  text === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string"><text:p>${written(text)}</text:p></table:table-cell>`;

/** Makes an OpenDocument spreadsheet of one sheet of texts, which no office suite takes for formulas. The same rows give the same bytes. */
export const odsSheet = (
  rows: readonly (readonly string[])[],
  { name, at }: { name: string; at: Date },
): Promise<Buffer> => {
  const lines = rows.map((cells) => `<table:table-row>${cells.map(cell).join('') || cell('')}</table:table-row>`);
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${NAMESPACES} office:version="1.2"><office:body><office:spreadsheet>
<table:table table:name="${written(name)}">${lines.join('\n')}</table:table>
</office:spreadsheet></office:body></office:document-content>`;
  // The media type comes first and as it is, for programs that look no further (OpenDocument 1.2, part 3).
  return zipOf(
    Object.entries({ mimetype: MIME, 'content.xml': content, 'META-INF/manifest.xml': MANIFEST }).map(
      ([file, text]) => ({ name: file, content: Buffer.from(text), at }),
    ),
  );
};
