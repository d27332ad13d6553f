import { describe, expect, it } from '@jest/globals';
import type { ServiceName } from '@pix/events';
import { accessOf } from '@pix/kit/checks/reference-access';
import type { OperationRules } from '@pix/kit/graphql';
import { rules as assessment } from '../../services/assessment/src/app';
import { rules as campaigns } from '../../services/campaigns/src/app';
import { rules as certification } from '../../services/certification/src/app';
import { rules as identity } from '../../services/identity/src/app';
import { rules as tutorials } from '../../services/tutorials/src/app';
import { apiSchema } from './api-schema';

const RULES: Record<ServiceName, OperationRules> = { identity, assessment, campaigns, certification, tutorials };

const shown = () => {
  const schema = apiSchema();
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
};

describe('who may call, in the reference of the API', () => {
  it('says that an operation is public where the service lets anybody in, and nowhere else', () => {
    const open = new Set(Object.values(RULES).flatMap(({ publicOperations }) => publicOperations));

    for (const { name, description } of shown())
      expect({ name, isPublic: accessOf(description ?? '').isPublic }).toEqual({ name, isPublic: open.has(name) });
  });

  it('names the scope that programs need, and none where they are not let in', () => {
    const needed = Object.assign(
      {},
      ...Object.values(RULES).map(({ machineOperations, sharedOperations }) => ({
        ...machineOperations,
        ...sharedOperations,
      })),
    ) as Record<string, string>;

    for (const { name, description } of shown())
      expect({ name, scope: accessOf(description ?? '').scope }).toEqual({ name, scope: needed[name] ?? null });
  });
});
