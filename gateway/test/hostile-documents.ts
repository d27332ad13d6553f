/** What is sent: a document with its variables, or a whole body. */
export type Hostile = {
  readonly name: string;
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly body?: string;
  readonly type?: string;
  /** The limit named in the answer, or the code of its error. */
  readonly expected: string;
};

const times = (count: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);

/** `competence` and `domain` lead to each other, through a list. */
const cycle = (levels: number): string => (levels <= 0 ? 'id' : `domain { competences { ${cycle(levels - 2)} } }`);
const competence = (selection: string) => `{ competence(id: "1.1") { ${selection} } }`;

/** Each fragment spreads the next one twice. */
const bomb = (fragments: number, root = 'competence(id: "1.1") { ...f0 }'): string =>
  `{ ${root} } ${times(fragments, (n) => `fragment f${n} on Competence { ...f${n + 1} ...f${n + 1} }`)} fragment f${fragments} on Competence { id }`;

const signIn = (alias: string) => `${alias}: signIn(input: { identifier: "a", password: "b" }) { __typename }`;
const nested = (levels: number, open: string, close: string, inside: string): string =>
  open.repeat(levels) + inside + close.repeat(levels);
const nestedArrays = (levels: number): unknown => JSON.parse(nested(levels, '[', ']', '1'));

const ORGANIZATION = (fields: string) => `query ($n: Int, $id: ID = "x") { organization(id: $id) { ${fields} } }`;

export const HOSTILE: readonly Hostile[] = [
  { name: 'a flat document of 2,000 fields', query: `{ ${times(2_000, () => 'id')} }`, expected: 'tokens' },
  { name: '90,000 opening braces', query: '{'.repeat(90_000), expected: 'GRAPHQL_PARSE_FAILED' },
  { name: 'braces that open and close 800 times', query: nested(800, '{ a ', '}', '{ b }'), expected: 'tokens' },
  { name: 'a list of 5,000 numbers', query: `{ a(b: [${times(5_000, () => '1')}]) }`, expected: 'tokens' },
  {
    name: 'lists in lists, 749 deep',
    query: `{ a(b: ${nested(740, '[', ']', '1')}) }`,
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'a list of 800 strings', query: `{ a(b: [${times(1_600, () => '"x"')}]) }`, expected: 'tokens' },
  { name: '30,000 spreads', query: `{ ${times(10_000, () => '...f')} } fragment f on Query { a }`, expected: 'tokens' },

  { name: 'eleven levels', query: competence(cycle(10)), expected: 'depth' },
  { name: 'fifty levels, through a list', query: competence(cycle(50)), expected: 'depth' },
  { name: 'four hundred levels', query: competence(cycle(400)), expected: 'fields' },
  {
    name: 'twelve levels, in fragments of two',
    query: `{ competence(id: "1") { ...a0 } } ${times(6, (n) => `fragment a${n} on Competence { domain { competences { ${n < 5 ? `...a${n + 1}` : 'id'} } } }`)}`,
    expected: 'depth',
  },
  {
    name: 'eleven levels in an unused fragment',
    query: `{ __typename } fragment u on Competence { ${cycle(12)} }`,
    expected: 'depth',
  },
  {
    name: 'eleven levels in a mutation',
    query: `mutation { resumeTest(input: { assessmentId: "a" }) { ... on ResumeTestSuccess { assessment { competence { ${cycle(10)} } } } } }`,
    expected: 'depth',
  },
  {
    name: 'eleven levels in the second operation',
    query: `query A { __typename } query B ${competence(cycle(10))}`,
    operationName: 'A',
    expected: 'depth',
  },

  { name: 'a bomb of 2^10', query: bomb(10), expected: 'selections' },
  { name: 'a bomb of 2^20', query: bomb(20), expected: 'selections' },
  { name: 'a bomb of 2^60', query: bomb(60), expected: 'selections' },
  { name: 'a bomb that nobody uses', query: bomb(20, '__typename'), expected: 'selections' },
  {
    name: 'ten times ten times ten',
    query: `{ competence(id: "1") { ${times(10, () => '...a')} } } fragment a on Competence { ${times(10, () => '...b')} } fragment b on Competence { ${times(10, () => 'id')} }`,
    expected: 'selections',
  },
  {
    name: 'a fragment in itself',
    query: '{ competence(id: "1") { ...a } } fragment a on Competence { id ...a }',
    expected: 'depth',
  },
  {
    name: 'two fragments in each other',
    query: '{ competence(id: "1") { ...a } } fragment a on Competence { ...b } fragment b on Competence { ...a }',
    expected: 'depth',
  },
  {
    name: 'a fragment in itself, deeper',
    query: '{ competence(id: "1") { ...a } } fragment a on Competence { domain { competences { ...a } } }',
    expected: 'depth',
  },
  { name: 'inline fragments, 300 deep', query: competence(nested(300, '... { ', '}', 'id ')), expected: 'answered' },
  {
    name: 'inline fragments of one type, 200 deep',
    query: competence(nested(200, '... on Competence { ', '}', 'id ')),
    expected: 'answered',
  },

  { name: 'sixteen aliases', query: competence(times(16, (n) => `a${n}: title`)), expected: 'aliases' },
  { name: 'four hundred aliases', query: competence(times(240, (n) => `a${n}: title`)), expected: 'aliases' },
  { name: 'aliases of __typename', query: `{ ${times(16, (n) => `a${n}: __typename`)} }`, expected: 'aliases' },
  {
    name: 'aliases in fragments',
    query: `{ competence(id: "1") { ...a ...b } } fragment a on Competence { ${times(8, (n) => `a${n}: id`)} } fragment b on Competence { ${times(8, (n) => `b${n}: id`)} }`,
    expected: 'aliases',
  },

  {
    name: 'twenty-one directives',
    query: competence(times(21, () => 'id @include(if: true)')),
    expected: 'directives',
  },
  {
    name: 'five hundred unknown directives on one field',
    query: competence(`id ${times(500, () => '@a')}`),
    expected: 'directives',
  },
  {
    name: 'directives on a query',
    query: `query ${times(21, () => '@skip(if: false)')} { __typename }`,
    expected: 'directives',
  },
  {
    name: 'directives on a fragment',
    query: competence(`... ${times(21, () => '@skip(if: false)')} { id }`),
    expected: 'directives',
  },

  { name: 'one field 251 times', query: competence(times(250, () => 'title')), expected: 'fields' },
  { name: '__typename 300 times', query: `{ ${times(300, () => '__typename')} }`, expected: 'fields' },
  { name: 'fields that do not exist, 300', query: `{ ${times(300, (n) => `f${n}`)} }`, expected: 'fields' },
  {
    name: 'fields that do not exist, 10',
    query: `{ ${times(10, (n) => `domain${n}`)} }`,
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'fields that contradict each other',
    query: competence(times(15, (n) => `a: ${n % 2 ? 'id' : 'title'}`)),
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: '200 fields that merge',
    query: competence(times(40, () => 'domain { id title competences { id title } }')),
    expected: 'answered',
  },

  { name: 'eleven root fields', query: `{ ${times(11, () => 'domains { id }')} }`, expected: 'rootFields' },
  {
    name: 'eleven root fields in a fragment',
    query: `{ ...a } fragment a on Query { ${times(11, () => 'domains { id }')} }`,
    expected: 'rootFields',
  },

  {
    name: 'two passwords at once',
    query: `mutation { ${times(2, (n) => signIn(`a${n}`))} }`,
    expected: 'mutationFields',
  },
  {
    name: 'fourteen passwords at once',
    query: `mutation { ${times(14, (n) => signIn(`a${n}`))} }`,
    expected: 'mutationFields',
  },
  {
    name: 'two passwords, one in a fragment',
    query: `mutation { ${signIn('a')} ...b } fragment b on Mutation { ${signIn('b')} }`,
    expected: 'mutationFields',
  },
  {
    name: 'two passwords, one inline',
    query: `mutation { ${signIn('a')} ... { ${signIn('b')} } }`,
    expected: 'mutationFields',
  },
  {
    name: 'one fragment with a password, twice',
    query: `mutation { ...b ... on Mutation { ...b } } fragment b on Mutation { ${signIn('b')} }`,
    expected: 'mutationFields',
  },

  {
    name: 'six operations',
    query: times(6, (n) => `query Q${n} { __typename }`),
    operationName: 'Q1',
    expected: 'operations',
  },
  { name: 'two hundred operations', query: times(200, (n) => `query Q${n} { __typename }`), expected: 'operations' },

  {
    name: 'thirty-one variables declared',
    query: `query (${times(31, (n) => `$v${n}: Int`)}) { __typename }`,
    expected: 'variables',
  },
  {
    name: 'thirty-one variables given',
    query: '{ __typename }',
    variables: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`v${n}`, n])),
    expected: 'variables',
  },
  {
    name: 'ten thousand variables given',
    query: '{ __typename }',
    variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`v${n}`, n])),
    expected: 'variables',
  },
  {
    name: 'arrays in arrays, 11 deep, in a variable',
    query: 'query ($a: ID!) { competence(id: $a) { id } }',
    variables: { a: nestedArrays(11) },
    expected: 'variableDepth',
  },
  {
    name: 'arrays in arrays, 40,000 deep, in a variable',
    body: `{"query":"{ __typename }","variables":{"a":${nested(40_000, '[', ']', '')}}}`,
    expected: 'variableDepth',
  },
  {
    name: 'objects in objects, 5,000 deep',
    body: `{"query":"{ __typename }","variables":${nested(5_000, '{"a":', '}', '1')}}`,
    expected: 'variableDepth',
  },
  {
    name: 'a type of 300 lists',
    query: `query ($a: ${nested(300, '[', ']', 'Int')}) { __typename }`,
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'a variable called __proto__',
    body: '{"query":"query ($__proto__: ID!) { competence(id: $__proto__) { id } }","variables":{"__proto__":"1"}}',
    expected: 'answered',
  },

  { name: 'a page of 101', query: ORGANIZATION('members(first: 101) { nodes { role } }'), expected: 'pageSize' },
  {
    name: 'a page of two thousand million',
    query: ORGANIZATION('members(first: 2000000000) { nodes { role } }'),
    expected: 'pageSize',
  },
  {
    name: 'a page of 101, in a variable',
    query: ORGANIZATION('members(first: $n) { nodes { role } }'),
    variables: { n: 101 },
    expected: 'pageSize',
  },
  {
    name: 'a page of 1e300, in a variable',
    body: JSON.stringify({ query: ORGANIZATION('members(first: $n) { nodes { role } }') }).replace(
      '}"}',
      '}","variables":{"n":1e300}}',
    ),
    expected: 'pageSize',
  },
  {
    name: 'a page of 101, by default',
    query: 'query ($n: Int = 101) { organization(id: "x") { members(first: $n) { nodes { role } } } }',
    expected: 'pageSize',
  },
  {
    name: 'a page of 101, in a fragment',
    query: `${ORGANIZATION('...m learners(first: $n) { nodes { id } }')} fragment m on Organization { members(first: 101) { nodes { role } } }`,
    expected: 'pageSize',
  },

  {
    name: 'pages of pages',
    query: ORGANIZATION('campaigns(first: 100) { nodes { participations(first: 100) { nodes { id } } } }'),
    expected: 'cost',
  },
  {
    name: 'pages of pages, in variables',
    query: ORGANIZATION('campaigns(first: $n) { nodes { participations(first: $n) { nodes { id } } } }'),
    variables: { n: 90 },
    expected: 'cost',
  },
  {
    name: 'pages of lists',
    query: ORGANIZATION('campaigns(first: 100) { nodes { analysis { subject { skills { tutorials { id } } } } } }'),
    expected: 'cost',
  },
  {
    name: 'the whole framework, twice over',
    query: '{ domains { competences { subjects { skills { tutorials { id } } } } } }',
    expected: 'cost',
  },

  { name: 'introspection', query: '{ __schema { types { name } } }', expected: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'introspection of one type',
    query: '{ __type(name: "User") { fields { name } } }',
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'introspection, far too deep',
    query: `{ __schema { types { ${nested(60, 'fields { type { ', '} }', 'name')} } } }`,
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },

  { name: 'a batch of two', body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]', expected: 'BAD_REQUEST' },
  {
    name: 'a batch of three thousand',
    body: `[${times(3_000, () => '{"query":"{ __typename }"}', ',')}]`,
    expected: 'BAD_REQUEST',
  },
  {
    name: 'a body of 101 KB',
    body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(101_000)}` }),
    expected: 'PAYLOAD_TOO_LARGE',
  },
  { name: 'a comment of 99 KB', query: `{ __typename } #${'x'.repeat(99_000)}`, expected: 'answered' },
  {
    name: 'a string of 90 KB',
    query: competence(`id @include(if: "${'x'.repeat(90_000)}")`),
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'plain text', body: '{"query":"{ __typename }"}', type: 'text/plain', expected: 'UNSUPPORTED_MEDIA_TYPE' },
  {
    name: 'a form',
    body: 'query={__typename}',
    type: 'application/x-www-form-urlencoded',
    expected: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    name: 'another alphabet',
    body: '{"query":"{ __typename }"}',
    type: 'application/json; charset=utf-16',
    expected: 'UNSUPPORTED_CHARSET',
  },
  { name: 'no JSON', body: '{"query":', expected: 'INVALID_JSON' },
  { name: 'nothing', body: '', expected: 'INVALID_JSON' },
  { name: 'null', body: 'null', expected: 'BAD_REQUEST' },
  { name: 'a query that is a number', body: '{"query":1}', expected: 'BAD_REQUEST' },
  { name: 'variables that are a list', body: '{"query":"{ __typename }","variables":[]}', expected: 'BAD_REQUEST' },
  { name: 'a name that is an object', body: '{"query":"{ __typename }","operationName":{}}', expected: 'BAD_REQUEST' },
  {
    name: 'an operation that is not there',
    query: 'query A { __typename } query B { __typename }',
    operationName: 'constructor',
    expected: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'an operation called __proto__',
    query: 'query A { __typename }',
    operationName: '__proto__',
    expected: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a subscription without a stream',
    query: 'subscription { contentImport(sha256: "a") { id } }',
    expected: 'BAD_REQUEST',
  },
  {
    name: 'a hash alone',
    body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    expected: 'BAD_REQUEST',
  },
  { name: 'a deferred part', query: competence('... @defer { id }'), expected: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'a document of definitions', query: 'type Query { a: Int }', expected: 'OPERATION_RESOLUTION_FAILURE' },
  { name: 'zero bytes', query: '{ __typename \u0000 }', expected: 'GRAPHQL_PARSE_FAILED' },
  {
    name: 'what only services may ask',
    query: 'mutation { startTest(input: { userId: "x", kind: CAMPAIGN, key: "y" }) { __typename } }',
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'entities, asked for directly',
    query: '{ _entities(representations: [{ __typename: "User", id: "x" }]) { __typename } }',
    expected: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'the schema of a service', query: '{ _service { sdl } }', expected: 'GRAPHQL_VALIDATION_FAILED' },
];
