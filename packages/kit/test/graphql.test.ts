import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ANONYMOUS, unauthenticated, type Viewer } from '../src/auth';
import { buildSchema, createGraphqlServer, type OperationRules, present, type RequestContext } from '../src/graphql';
import { createLogger } from '../src/logger';
import { type Failure, fail, invalidInput, type Locale, ok, type Result } from '../src/result';
import { aGuest, aMachine, aUser } from '../src/testing';

type BookLentError = Failure<'BookLentError'> & { readonly until: string };

const lent: BookLentError = {
  name: 'BookLentError',
  message: { fr: 'Ce livre est prêté.', en: 'This book is lent.' },
  until: '2026-12-01',
};
const wrong = invalidInput([{ path: 'until', message: { fr: 'Trop tard.', en: 'Too late.' } }]);

const lend = (until: string): Result<string, BookLentError | typeof wrong> =>
  until < '2026' ? fail(wrong) : until > '2027' ? fail(lent) : ok('Germinal');

const toBook = (title: string) => ({ __typename: 'BookSuccess' as const, title });

const resolvers = {
  Query: {
    open: () => 'open',
    closed: () => 'closed',
    stock: () => 'stock',
    loans: () => 'loans',
    broken: () => {
      throw new Error('connection to mysql://pix:azerty@db refused');
    },
    spoken: () => {
      throw new GraphQLError('No service.', {
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'r1', secret: 's' },
      });
    },
    book: () => present(lend('2030-01-01'), toBook),
    instant: (_: unknown, { at }: { at?: Date }) => at,
    day: (_: unknown, { on }: { on?: string }) => on,
  },
  Mutation: {
    lend: (_: unknown, { input }: { input: { until: string } }) => present(lend(input.until), toBook),
  },
};

const RULES: OperationRules = {
  publicOperations: ['open', 'instant', 'day'],
  machineOperations: { stock: 'library:read-stock' },
  sharedOperations: { loans: 'library:read-loans' },
};

const build = (rules = RULES) => buildSchema({ schemaFile: join(__dirname, 'library.graphql'), resolvers, rules });

const givenServer = ({ isProduction = false } = {}) => {
  const logged: string[] = [];
  const logger = createLogger('library', 'warn', { write: (line) => void logged.push(line) });
  const server = createGraphqlServer<RequestContext>({ logger, isProduction, schema: build() });
  return {
    logged,
    start: () => server.start(),
    stop: () => server.stop(),
    async run(
      query: string,
      { as = ANONYMOUS, locale = 'fr', variables = {} }: { as?: Viewer; locale?: Locale; variables?: object } = {},
    ) {
      const contextValue = { viewer: as, locale, requestId: 'r' };
      const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== 'single') throw new Error('single expected');
      const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
      return { data, errors, codes: errors.map(({ extensions }: GraphQLError) => extensions.code) };
    },
  };
};

describe('buildSchema', () => {
  const { run, start, stop } = givenServer();
  beforeAll(start);
  afterAll(stop);

  const machine = aMachine('campaigns', 'library:read-stock');
  const SIGNED_OUT = ['UNAUTHENTICATED'];

  it.each<[string, string, Viewer, boolean]>([
    ['a public field', 'open', ANONYMOUS, true],
    ['a public field', 'open', aUser(), true],
    ['a public field', 'open', machine, true],
    ['an unlisted field', 'closed', ANONYMOUS, false],
    ['an unlisted field', 'closed', aUser(), true],
    ['an unlisted field', 'closed', aGuest('invigilator', 's1'), true],
    ['an unlisted field', 'closed', machine, false],
    ['a field for machines', 'stock', machine, true],
    ['a field for machines', 'stock', aMachine('campaigns', 'library:read-stocks'), false],
    ['a field for machines', 'stock', aMachine('campaigns'), false],
    ['a field for machines', 'stock', aUser(undefined, ['ADMIN']), false],
    ['a field for machines', 'stock', ANONYMOUS, false],
    ['a field for both', 'loans', aMachine('campaigns', 'library:read-loans'), true],
    ['a field for both', 'loans', machine, false],
    ['a field for both', 'loans', aUser(), true],
    ['a field for both', 'loans', ANONYMOUS, false],
  ])('%s (%s) for %j: %s', async (_, field, as, isOpen) => {
    const { data, codes } = await run(`{ ${field} }`, { as });

    expect([data[field], codes]).toEqual(isOpen ? [field, []] : [null, SIGNED_OUT]);
  });

  it('closes unlisted mutations too, and says so in the place of data', async () => {
    expect(await run('mutation { lend(input: { until: "2026-06-01" }) { __typename } }')).toMatchObject({
      data: null,
      codes: SIGNED_OUT,
    });
  });

  it('closes a field whatever its alias', async () => {
    expect((await run('{ open: closed }')).codes).toEqual(SIGNED_OUT);
  });

  it.each<[string, OperationRules]>([
    ['public', { ...RULES, publicOperations: ['opened'] }],
    ['for machines', { ...RULES, machineOperations: { stocks: 'x' } }],
    ['for both', { ...RULES, sharedOperations: { opened: 'x' } }],
  ])('refuses rules that name a %s field which does not exist', (_, rules) => {
    expect(() => build(rules)).toThrow(/No root field is called (opened|stocks)/);
  });

  it('is an entity-less subgraph that shows its SDL to the gateway', async () => {
    const { data } = await run('{ _service { sdl } }');

    expect(data._service.sdl).toContain('type BookSuccess');
  });

  const BOOK = '__typename ... on BookSuccess { title } ... on BookLentError { until } ... on Error { message }';
  const LEND = `mutation ($until: Date!) { lend(input: { until: $until }) { ${BOOK} ... on InvalidInputError { fields { path message } } } }`;
  const lendUntil = async (until: string, locale?: Locale) =>
    (await run(LEND, { as: aUser(), locale, variables: { until } })).data.lend;

  it('presents a success under its own type', async () => {
    expect(await lendUntil('2026-06-01')).toEqual({ __typename: 'BookSuccess', title: 'Germinal' });
  });

  it.each<[Locale, string]>([
    ['fr', 'Ce livre est prêté.'],
    ['en', 'This book is lent.'],
  ])('says a failure in the language asked (%s)', async (locale, message) => {
    expect(await lendUntil('2030-01-01', locale)).toEqual({
      __typename: 'BookLentError',
      until: '2026-12-01',
      message,
    });
  });

  it('says wrong fields in the language asked', async () => {
    expect(await lendUntil('2020-01-01', 'en')).toEqual({
      __typename: 'InvalidInputError',
      message: 'Invalid input: until.',
      fields: [{ path: 'until', message: 'Too late.' }],
    });
    expect((await lendUntil('2020-01-01', 'fr')).fields).toEqual([{ path: 'until', message: 'Trop tard.' }]);
  });

  describe('DateTime', () => {
    const instant = async (at: unknown) => run('query ($at: DateTime) { instant(at: $at) }', { variables: { at } });

    it.each([
      ['2026-11-22T08:30:00.000Z', '2026-11-22T08:30:00.000Z'],
      ['2026-11-22T08:30:00Z', '2026-11-22T08:30:00.000Z'],
      ['2026-11-22T09:30:00+01:00', '2026-11-22T08:30:00.000Z'],
    ])('reads %s', async (given, expected) => {
      expect((await instant(given)).data.instant).toBe(expected);
    });

    it.each([
      '',
      'x',
      '1',
      '2026',
      '2026-11-22',
      '11/22/2026',
      '2026-11-22T08:30:00',
      '2026-02-30T08:30:00Z',
      '2026-11-22T25:00:00Z',
      1_763_800_000,
      true,
      {},
    ])('refuses %j', async (given) => {
      expect((await instant(given)).codes).toEqual(['BAD_USER_INPUT']);
    });

    it('reads and refuses the same in the document itself', async () => {
      expect((await run('{ instant(at: "2026-11-22T08:30:00Z") }')).data.instant).toBe('2026-11-22T08:30:00.000Z');
      expect((await run('{ instant(at: "2026-02-30T08:30:00Z") }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect((await run('{ instant(at: 3) }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    });

    it('leaves null alone', async () => {
      expect((await instant(null)).data).toEqual({ instant: null });
    });
  });

  describe('Date', () => {
    const day = async (on: unknown) => run('query ($on: Date) { day(on: $on) }', { variables: { on } });

    it.each(['2009-06-23', '2024-02-29'])('reads %s', async (given) => {
      expect((await day(given)).data.day).toBe(given);
    });

    it.each([
      '',
      '2023-02-29',
      '2009-6-23',
      '23/06/2009',
      '2009-06-23T00:00:00Z',
      '2009-00-10',
      20090623,
      ['2009-06-23', 'x'],
    ])('refuses %j', async (given) => {
      expect((await day(given)).codes).toEqual(['BAD_USER_INPUT']);
    });

    it('refuses the same in the document itself', async () => {
      expect((await run('{ day(on: "2023-02-29") }')).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    });
  });
});

describe('createGraphqlServer', () => {
  it('masks a bug, in both languages, and logs its cause once', async () => {
    const { run, start, stop, logged } = givenServer();
    await start();

    const { data, errors } = await run('{ broken }', { as: aUser() });
    await stop();

    expect(data).toEqual({ broken: null });
    expect(errors).toEqual([
      {
        message: 'Une erreur est survenue de notre côté. Réessayez. / Something went wrong on our side. Try again.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('connection to mysql');
  });

  it('tells a known failure with its code and request id, and nothing else it carried', async () => {
    const { run, start, stop, logged } = givenServer();
    await start();

    const { errors } = await run('{ spoken }', { as: aUser() });
    await stop();

    expect(errors[0]).toMatchObject({
      message: 'No service.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', requestId: 'r1' },
    });
    expect(errors[0].extensions).not.toHaveProperty('secret');
    expect(logged).toEqual([]);
  });

  it('does not show its schema in production, nor guess what was meant', async () => {
    const { run, start, stop } = givenServer({ isProduction: true });
    await start();

    const introspection = await run('{ __schema { types { name } } }');
    const typo = await run('{ opne }');
    await stop();

    expect(introspection.errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(typo.errors)).not.toContain('open');
  });

  it('throws the same code from a resolver as from the door', async () => {
    expect(unauthenticated().extensions.code).toBe('UNAUTHENTICATED');
  });
});
