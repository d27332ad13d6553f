// What a class of 1,000 is recommended: node infra/dist/test.js --testMatch '**/gateway/bench/class-recommendations.bench.ts'
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { measure } from '../../services/campaigns/test/many';
import { givenRecommendedClass, type RecommendedClass } from '../test/recommended-class';

let given: RecommendedClass;
beforeAll(async () => {
  given = await givenRecommendedClass(1_000);
}, 300_000);
afterAll(() => given.close());

it('recommends tutorials to a class of 1,000 in 100 ms', async () => {
  const { median, slowest } = await measure(() => given.read(given.school.member));
  process.stdout.write(`class recommendations: median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms\n`);

  expect(median).toBeLessThanOrEqual(100);
}, 60_000);
