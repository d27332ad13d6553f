import { readFileSync } from 'node:fs';
import type { Communes } from '../domain/birth-place';

type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  /** Of a commune that another one took in. */
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
};

type Table = {
  readonly names: ReadonlyMap<string, string>;
  readonly served: ReadonlyMap<string, readonly string[]>;
};

const FILE = '@etalab/decoupage-administratif/data/communes.json';

/**
 * The communes of France by INSEE and postal code, from the official geographic code as Etalab publishes it (Licence Ouverte, 2026),
 * with the communes others took in. Read when first asked for: about a tenth of a second, once.
 */
export const createCommunes = (): Communes => {
  let table: Table | null = null;
  const known = (): Table => {
    table ??= tableOf(JSON.parse(readFileSync(require.resolve(FILE), 'utf8')) as Commune[]);
    return table;
  };
  return {
    named: (inseeCode) => known().names.get(inseeCode) ?? null,
    served: (postalCode) => known().served.get(postalCode) ?? [],
  };
};

const tableOf = (communes: readonly Commune[]): Table => {
  const names = new Map<string, string>();
  const postalCodes = new Map<string, readonly string[]>();
  const served = new Map<string, string[]>();
  // Those of today first: a commune that was taken in may have had the code of the one that took it in.
  const ofToday = communes.filter(({ chefLieu }) => chefLieu === undefined);
  for (const { code, nom, anciensCodes = [], codesPostaux = [] } of ofToday) {
    for (const one of [code, ...anciensCodes]) names.set(one, names.get(one) ?? nom);
    postalCodes.set(code, codesPostaux);
  }
  const formerly = communes.filter(({ chefLieu }) => chefLieu !== undefined);
  for (const { code, nom, chefLieu } of formerly) if (code !== chefLieu) names.set(code, nom);
  for (const { code, nom, chefLieu } of [...ofToday, ...formerly])
    for (const postalCode of postalCodes.get(chefLieu ?? code) ?? [])
      served.set(postalCode, [...(served.get(postalCode) ?? []), nom]);
  return { names, served };
};
