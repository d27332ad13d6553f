import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { scopes } from '@pix/events';
import type { OperationRules } from '@pix/kit/graphql';
import { parse, visit } from 'graphql';
import { rules as assessment } from '../../services/assessment/src/app';
import { rules as campaigns } from '../../services/campaigns/src/app';
import { rules as certification } from '../../services/certification/src/app';
import { rules as identity } from '../../services/identity/src/app';
import { MACHINE_SCOPES } from '../../services/identity/src/config';
import { rules as tutorials } from '../../services/tutorials/src/app';

const RULES: readonly OperationRules[] = [assessment, campaigns, certification, identity, tutorials];
const OPERATIONS = RULES.flatMap(({ machineOperations, sharedOperations = {} }) =>
  Object.entries({ ...machineOperations, ...sharedOperations }),
);

/** Those of plain HTTP, which the kit gives to every service and the gateway passes on. */
const OF_OPERATORS = ['operations:dead-letters'];

/** The root fields that no program outside can ask for. */
const hiddenFields = (): string[] => {
  const hidden: string[] = [];
  visit(parse(readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8')), {
    ObjectTypeDefinition: ({ name, fields = [] }) => {
      if (['Query', 'Mutation'].includes(name.value))
        for (const field of fields)
          if (field.directives?.some((directive) => directive.name.value === 'inaccessible'))
            hidden.push(field.name.value);
    },
  });
  return hidden;
};

describe('the list of scopes', () => {
  it('is what the subgraphs accept, no more and no less', () => {
    const accepted = new Set<string>([...OPERATIONS.map(([, scope]) => scope), ...OF_OPERATORS]);

    expect([...accepted].sort()).toEqual(Object.keys(scopes).sort());
  });

  it('lets programs outside have those of operations the gateway shows, and our services the others', () => {
    const hidden = hiddenFields();
    const shown = new Set<string>(OPERATIONS.filter(([name]) => !hidden.includes(name)).map(([, scope]) => scope));
    for (const scope of OF_OPERATORS) shown.add(scope);

    for (const [scope, holder] of Object.entries(scopes))
      expect({ scope, holder }).toEqual({
        scope,
        holder: shown.has(scope) ? 'PROGRAMS_OUTSIDE' : 'SERVICES',
      });
  });

  it('gives each of our services scopes that some other one accepts', () => {
    const accepted = new Set(OPERATIONS.map(([, scope]) => scope));

    for (const granted of Object.values(MACHINE_SCOPES).flat()) expect(accepted).toContain(granted);
  });
});
