/** Identifiers inside an item are XML names: ours may begin with a digit, and then have an underscore before it. */
export const toQtiIdentifier = (id: string, prefix = ''): string =>
  `${prefix}${prefix === '' && !/^[A-Za-z_]/.test(id) ? '_' : ''}${id}`;

/** Back from it, whoever wrote it: letters, digits, dots, hyphens and underscores, as many as our ids have. */
export const fromQtiIdentifier = (identifier: string, prefix = ''): string => {
  const own = prefix !== '' && identifier.startsWith(prefix) ? identifier.slice(prefix.length) : identifier;
  return own
    .replace(/^_(?=\d)/, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 100);
};

export const RESPONSE = 'RESPONSE';
export const FIELD_PREFIX = `${RESPONSE}_`;
export const ITEM_PREFIX = 'item_';
export const CHOICE_PREFIX = 'choice_';
