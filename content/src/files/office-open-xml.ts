import { coreProperties, type DocumentProperties } from './document-properties';
import { xmlBytes } from './xml';
import { zipOf } from './zip';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of an Office Open XML file: where it is, what it is (the end of its media type), its XML. */
export type Part = { path: string; type: string; xml: string };

/** How one part names others: `target`, relative to it, and the end of the relation's type. */
export type Relation = { id: string; type: string; target: string; external?: boolean };

/** The XML of a list of relations. */
export const relationsXml = (relations: readonly Relation[]): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  relations
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${RELATIONS}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('') +
  '</Relationships>';

/** A whole Office Open XML file. The first part is the main one; `relations` are those of the main part. */
export const officeOpenXmlOf = (
  parts: readonly [Part, ...Part[]],
  relations: readonly Relation[],
  properties: DocumentProperties,
): Uint8Array => {
  const [main] = parts;
  const slash = main.path.lastIndexOf('/');
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    parts
      .map(
        ({ path, type }) =>
          `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
      )
      .join('') +
    '</Types>';
  const root = relationsXml([
    { id: 'rId1', type: 'officeDocument', target: main.path },
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ]);
  return zipOf([
    { name: '[Content_Types].xml', bytes: xmlBytes(types) },
    { name: '_rels/.rels', bytes: xmlBytes(root) },
    ...parts.map(({ path, xml }) => ({ name: path, bytes: xmlBytes(xml) })),
    {
      name: `${main.path.slice(0, slash)}/_rels/${main.path.slice(slash + 1)}.rels`,
      bytes: xmlBytes(relationsXml(relations)),
    },
    { name: 'docProps/core.xml', bytes: coreProperties(properties) },
  ]);
};
