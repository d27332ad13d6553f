import type { Bank } from '#domain/bayes/bank';
import type { ExposureTable } from '#domain/bayes/exposure';
import type { CompetenceResult } from '#domain/bayes/profile-prior';
import type { Sitter } from './learners';
import type { SimulatedCompetence } from './world';

/** One test to take: who, about what, and what the same policy already knows of the same person. */
export type Sitting = {
  readonly simulated: SimulatedCompetence;
  readonly sitter: Sitter;
  readonly seed: string;
  readonly results: readonly CompetenceResult[];
  /** How many questions the ladder asked the same person here, and which: for comparisons at equal length. */
  readonly ladderAsked: readonly Asked[];
  /** What is held back, where exposure is controlled. */
  readonly exposures?: Exposures;
  readonly watch: Watch;
};

/** The exposure table of each competence's bank. */
export type Exposures = ReadonlyMap<Bank, ExposureTable>;

export type Asked = { readonly skill: number; readonly variantId: string };

/** What a test concludes. */
export type Outcome = {
  readonly asked: readonly Asked[];
  readonly level: number;
  /** Not rounded. */
  readonly pix: number;
  readonly acquired: readonly boolean[];
  /** Chance it gives to its own level, when it says one. */
  readonly confidence?: number;
  readonly result?: CompetenceResult;
  /** Microseconds of each choice: with the state at hand, and made again from the history. */
  readonly choiceMicros: readonly number[];
  readonly rebuiltMicros: readonly number[];
};

export type Policy = (sitting: Sitting) => Outcome;

/** A watch: what something gives, and the microseconds it took. */
export type Watch = <Value>(work: () => Value) => { readonly value: Value; readonly micros: number };

/** Measures nothing, which costs nothing: looking at the processor's clock takes a fifth of the time of a choice. */
export const noWatch: Watch = (work) => ({ value: work(), micros: 0 });

const cpuMicros = <Value>(work: () => Value): { readonly value: Value; readonly micros: number } => {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return { value, micros: user + system };
};

/**
 * Microseconds of processor, not of the clock, which tells how busy the machine is; looking at the watch taken off. Only true in a program
 * that does nothing else meanwhile.
 */
export const processorWatch = (): Watch => {
  const looks = Array.from({ length: 501 }, () => cpuMicros(() => null).micros).sort((a, b) => a - b);
  const look = looks[250] ?? 0;
  return (work) => {
    const { value, micros } = cpuMicros(work);
    return { value, micros: Math.max(micros - look, 0) };
  };
};
