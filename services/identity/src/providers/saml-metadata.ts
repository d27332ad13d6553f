import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { SamlSettings } from './provider-settings';

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const BASIC = 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic';

/** Adds to our metadata which attributes we ask for; only the identifier is needed, names are a help (GAR asks why). */
export const withRequestedAttributes = (metadata: string, attributes: SamlSettings['attributes']): string => {
  const document = new DOMParser().parseFromString(metadata, 'text/xml');
  const [descriptor] = Array.from(document.getElementsByTagNameNS(METADATA, 'SPSSODescriptor'));
  if (!descriptor) throw new Error('node-saml made metadata without SPSSODescriptor');
  document.documentElement.removeAttribute('ID'); // Drawn anew at each request: the same settings give the same metadata.

  const element = (name: string, values: Readonly<Record<string, string>>): Element => {
    const made = document.createElementNS(METADATA, name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    return made;
  };
  const service = element('AttributeConsumingService', { index: '1', isDefault: 'true' });
  const serviceName = element('ServiceName', { 'xml:lang': 'fr' });
  serviceName.appendChild(document.createTextNode('Pix'));
  service.appendChild(serviceName);
  for (const name of Object.values(attributes))
    if (name !== null)
      service.appendChild(
        element('RequestedAttribute', {
          Name: name,
          NameFormat: BASIC,
          isRequired: String(name === attributes.externalId),
        }),
      );
  descriptor.appendChild(service);
  return new XMLSerializer().serializeToString(document);
};
