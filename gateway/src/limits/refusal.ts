import type { Locale, LocalizedText } from '@pix/kit/result';
import type { GraphQLFormattedError } from 'graphql';

/** What a request may be, at most (docs/adr/0010); the figures are in config.ts. */
export type Limits = {
  readonly tokens: number;
  /** Of selections, fragments expanded. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields as written; `selections` counts them with fragments expanded. */
  readonly fields: number;
  readonly selections: number;
  readonly rootFields: number;
  /** One: guesses cannot be multiplied by aliases. */
  readonly mutationFields: number;
  readonly operations: number;
  readonly variables: number;
  /** Of lists and objects in the variables. */
  readonly variableDepth: number;
  readonly pageSize: number;
  /** Objects that may come back, as the sizes of lists in the schema say. */
  readonly cost: number;
};

/** A limit that a request goes beyond. */
export type Refusal = { readonly limit: keyof Limits; readonly allowed: number; readonly found?: number };

const NAMES: Readonly<Record<keyof Limits, LocalizedText>> = {
  tokens: { fr: 'trop de mots', en: 'too many tokens' },
  depth: { fr: 'trop de niveaux', en: 'too many levels' },
  aliases: { fr: 'trop d’alias', en: 'too many aliases' },
  directives: { fr: 'trop de directives', en: 'too many directives' },
  fields: { fr: 'trop de champs', en: 'too many fields' },
  selections: {
    fr: 'trop de champs une fois les fragments dépliés',
    en: 'too many fields once fragments are expanded',
  },
  rootFields: { fr: 'trop de champs à la racine', en: 'too many root fields' },
  mutationFields: { fr: 'trop d’actions à la fois', en: 'too many mutations at once' },
  operations: { fr: 'trop d’opérations dans le document', en: 'too many operations in the document' },
  variables: { fr: 'trop de variables', en: 'too many variables' },
  variableDepth: { fr: 'variables trop imbriquées', en: 'variables nested too deeply' },
  pageSize: { fr: 'page trop grande', en: 'page too large' },
  cost: { fr: 'réponse trop grande', en: 'answer too large' },
};

/** A refusal as a GraphQL error that names the limit, in the language asked for. */
export const refusalError = ({ limit, allowed, found }: Refusal, locale: Locale): GraphQLFormattedError => {
  const most = locale === 'fr' ? `au plus ${allowed}` : `at most ${allowed}`;
  const numbers = found === undefined ? most : `${found}, ${most}`;
  const name = NAMES[limit][locale];
  return {
    message: locale === 'fr' ? `Requête refusée : ${name} (${numbers}).` : `Request refused: ${name} (${numbers}).`,
    extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, ...(found !== undefined && { found }) },
  };
};
