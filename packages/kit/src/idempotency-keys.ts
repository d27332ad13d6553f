import { createHmac } from 'node:crypto';
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import type { Viewer } from './auth';
import type { Locale, LocalizedText } from './result';

/** What a client names its mutation with, so that repeating it repeats nothing (docs/adr/0014). */
export const IDEMPOTENCY_KEY_HEADER = 'idempotency-key';

// As the IETF's draft writes it, a string between quotes, or bare as most clients do. Long enough not to meet another by chance.
const KEY = /^(?:"([\w.:~+/=-]{8,200})"|([\w.:~+/=-]{8,200}))$/;

/** The key a header holds; `null` when it is not one. */
export const readIdempotencyKey = (header: string): string | null => {
  const found = KEY.exec(header);
  return found?.[1] ?? found?.[2] ?? null;
};

const REFUSALS = {
  IDEMPOTENCY_KEY_INVALID: {
    fr: 'Idempotency-Key : donnez de 8 à 200 lettres, chiffres ou signes - _ . : ~ + / =, un UUID par exemple.',
    en: 'Idempotency-Key: give 8 to 200 letters, digits or signs - _ . : ~ + / =, a UUID for instance.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande : prenez-en une nouvelle.',
    en: 'This idempotency key was used for another request: take a new one.',
  },
  IDEMPOTENCY_KEY_IN_FLIGHT: {
    fr: 'La même demande est en cours : répétez-la avec la même clé dans quelques secondes.',
    en: 'The same request is under way: repeat it with the same key in a few seconds.',
  },
  IDEMPOTENCY_ANSWER_LOST: {
    fr: 'Cette demande a été exécutée, au moins en partie, et sa réponse s’est perdue : regardez l’état actuel avant de la refaire.',
    en: 'This request was carried out, in part at least, and its answer was lost: look at the current state before making it anew.',
  },
} satisfies Record<string, LocalizedText>;

export type IdempotencyRefusal = keyof typeof REFUSALS;

/** Why a key is not honoured, for the client. */
export const idempotencyError = (code: IdempotencyRefusal, locale: Locale): GraphQLError =>
  new GraphQLError(REFUSALS[code][locale], { extensions: { code } });

/** Codes the gateway passes on. */
export const IDEMPOTENCY_CODES = Object.keys(REFUSALS);

/** Whose key it is: two people may use the same one. Nobody signed in has none. */
const scopeOf = (viewer: Viewer): string | null => {
  switch (viewer.kind) {
    case 'anonymous':
      return null;
    case 'user':
      return `user ${viewer.userId}`;
    case 'machine':
      return `machine ${viewer.clientId}`;
    case 'guest':
      return `guest ${viewer.purpose} ${viewer.subject}`;
  }
};

/** A request as it is compared with others of its key. Keyed digests: neither the person nor what they gave can be guessed from them. */
export type NamedRequest = { readonly id: Buffer; readonly parameters: Buffer };

/**
 * Names a request by its viewer and key; `null` when it is not a mutation of somebody, which needs no key. A mutation of `selfProven`
 * needs no viewer: its parameters, a refresh token, are who asks.
 */
export const nameRequest = (
  secret: string,
  { viewer, key, body, selfProven }: { viewer: Viewer; key: string; body: unknown; selfProven: readonly string[] },
): NamedRequest | null => {
  const { query, operationName = null, variables = {} } = (body ?? {}) as Record<string, unknown>;
  const fields = typeof query === 'string' ? mutationFields(query, operationName) : [];
  if (fields.length === 0) return null;
  const digest = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
  const parameters = digest(JSON.stringify(['parameters', query, operationName, inOrder(variables)]));
  const isSelfProven = fields.every((field) => selfProven.includes(field));
  const scope = scopeOf(viewer) ?? (isSelfProven ? `bearer ${parameters.toString('base64')}` : null);
  return scope === null ? null : { id: digest(JSON.stringify(['idempotency key', scope, key])), parameters };
};

/** The fields a mutation asks for; none when it is not one. A fragment counts as a field of no name. */
const mutationFields = (query: string, operationName: unknown): string[] => {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const asked = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations;
    const [mutation] = asked;
    if (asked.length !== 1 || mutation?.operation !== OperationTypeNode.MUTATION) return [];
    return mutation.selectionSet.selections.map((selected) =>
      selected.kind === Kind.FIELD ? selected.name.value : '',
    );
  } catch {
    return []; // It is refused as any document that does not parse.
  }
};

/** The same value whatever the order its fields came in. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, inner]) => [name, inOrder(inner)]);
};
