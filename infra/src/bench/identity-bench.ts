import { PASSWORD, signUp } from '../demo/people';
import { platform } from '../demo/platform';
import type { RunningPlatform } from '../running-platform';
import { type Load, measure, report } from './load';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;
const ME = JSON.stringify({ query: '{ me { id firstName lastName } }' });
const PEOPLE = 20;

/**
 * Signing in and `me`, through the gateway. The floor is the gateway's own liveness answer, taken in the same run: it has neither
 * GraphQL nor database. What a sign-in costs is the password's hash, whose price identity logs at start.
 */
export const identityBench = async ({ gatewayUrl }: RunningPlatform): Promise<void> => {
  const pix = platform(gatewayUrl);
  const run = Date.now().toString(36);
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      signUp(pix, { firstName: 'Sam', lastName: 'Banc', email: `banc.${run}.${index}@exemple.fr` }),
    ),
  );
  const signIns = people.map(({ email }) =>
    JSON.stringify({ query: SIGN_IN, variables: { input: { identifier: email, password: PASSWORD } } }),
  );
  const graphql = `${gatewayUrl}/graphql`;
  const authorization = `Bearer ${people[0]?.token}`;

  const floor = await measure({ url: `${gatewayUrl}/health/live`, connections: 50 });
  report('floor: /health/live, 50 connections', floor);
  const loads: Record<string, Load> = {
    'me, 1 connection': { url: graphql, connections: 1, bodies: [ME], headers: { authorization } },
    'me, 50 connections': { url: graphql, connections: 50, bodies: [ME], headers: { authorization } },
    'sign-in, 8 connections': { url: graphql, connections: 8, bodies: signIns },
  };
  let refused = 0;
  for (const [name, load] of Object.entries(loads)) {
    const measured = await measure(load);
    report(name, measured, floor);
    refused += measured.failed;
  }
  if (refused > 0)
    process.stdout.write(
      'Refused as too many, so not in the table: start the platform with « RATE_FACTOR=1000 npm start ».\n',
    );
};
