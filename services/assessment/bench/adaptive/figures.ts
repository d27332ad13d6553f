import { appendFileSync } from 'node:fs';
import type { Contestant } from './contestants';
import type { Reported } from './goals';
import type { Line } from './report';

/** What the table of `npm run bench` says of the engine, in its format (infra/src/bench/figures.ts); nothing where nobody gathers it. */
export const tellFigures = (reported: Reported, alone: ReadonlyMap<Contestant, Line>): void => {
  const file = process.env['BENCH_FIGURES'];
  const [ladder, prod] = (['ladder', 'prod'] as const).map((contestant) => reported.get('real')?.get(contestant));
  const choice = alone.get('prod')?.choice.p95;
  if (!file || !ladder || !prod || choice === undefined) return;
  const figures = [
    {
      what: 'adaptive test, questions',
      figure: prod.questions,
      unit: 'questions',
      floor: `the ladder: ${ladder.questions.toFixed(1)}`,
      ratio: prod.paired.lengthRatio,
    },
    {
      what: 'adaptive test, error of the score',
      figure: prod.rmse,
      unit: 'pix',
      floor: `the ladder: ${ladder.rmse.toFixed(2)} pix`,
      ratio: prod.paired.rmseRatio.mean,
    },
    {
      what: 'adaptive test, one choice (p95)',
      figure: choice,
      unit: 'µs of CPU',
      floor: 'asked: 250 µs',
      ratio: choice / 250,
    },
  ];
  appendFileSync(file, figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
};
