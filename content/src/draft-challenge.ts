import { existsSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { sha256 } from './asset-store';
import type { ChallengeBody, ChallengeDraft, FileContent } from './challenge-draft';
import { codeOf, generatorNamed, generatorNames } from './generator-shelf';
import { type Content, keepContent, type Workshop } from './keep-content';
import type { Report } from './problem';
import type { Locale } from './release';
import { faultsOfChallenge } from './schemas';
import type { ChallengeSource, GeneratedSource, WrittenSource } from './source-types';

const readFrom = (
  { bank, folder }: Workshop,
  file: string,
  report: Report,
  path: (string | number)[],
): FileContent[] => {
  const place = normalize(join(folder, file)).replaceAll('\\', '/');
  if (!place.startsWith(`${folder}/`) || !existsSync(join(bank, place))) {
    report(path, 'file', `there is no file ${place}`);
    return [];
  }
  return [{ name: basename(file), bytes: readFileSync(join(bank, place)) }];
};

const BODY = [
  'kind',
  'choices',
  'items',
  'fields',
  'sentence',
  'freeOrder',
  'placeholder',
  'unit',
  'tolerance',
  'solution',
  'wrong',
];

const bodyOf = (source: ChallengeBody): ChallengeBody =>
  Object.fromEntries(Object.entries(source).filter(([name]) => BODY.includes(name))) as ChallengeBody;

const writtenContent = (source: WrittenSource, workshop: Workshop, report: Report): Content & ChallengeBody => {
  const { illustration, attachments = [] } = source;
  const image =
    illustration?.svg === undefined
      ? readFrom(workshop, illustration?.file ?? '.', illustration ? report : () => {}, ['illustration'])[0]
      : { name: 'dessin.svg', bytes: Buffer.from(illustration.svg) };
  const content = keepContent(
    {
      instruction: source.instruction,
      explanation: source.explanation,
      ...(illustration && image ? { illustration: { file: image, alt: illustration.alt } } : {}),
      attachments: attachments.flatMap(({ file }, index) =>
        readFrom(workshop, file, report, ['attachments', index, 'file']),
      ),
      ...(source.embed ? { embed: source.embed } : {}),
    },
    workshop,
    report,
  );
  return { ...bodyOf(source), ...content };
};

// A program that breaks is the fault of one challenge: the others must still be checked.
const runGenerator = ({ generator, with: parameters }: GeneratedSource, seed: string, locale: Locale) => {
  try {
    return generatorNamed(generator)?.run(parameters, seed, locale);
  } catch (error) {
    return { refusal: `${generator} broke: ${error instanceof Error ? error.message : String(error)}` };
  }
};

const make = (
  source: GeneratedSource,
  seed: string,
  workshop: Workshop,
  report: Report,
): (Content & ChallengeBody) | undefined => {
  const outcome = runGenerator(source, seed, workshop.locale);
  if (!outcome || 'refusal' in outcome) {
    report(['with'], 'generator', outcome?.refusal ?? `there is no generator "${source.generator}"`);
    return undefined;
  }
  const body = bodyOf(outcome.made);
  const { instruction, explanation, embed } = outcome.made;
  const frame = embed && { embed: { site: 'pages', title: embed.title, height: embed.height } };
  for (const fault of faultsOfChallenge({ id: source.id, instruction, explanation, ...body, ...frame }))
    report(['generator'], 'generator', `${source.generator} made a faulty challenge: ${fault}`);
  return { ...body, ...keepContent(outcome.made, workshop, report) };
};

/** Runs a generator, unless it did before: what was made is remembered. Run twice, it must make the same bytes, or releases would differ. */
const generatedContent = (
  source: GeneratedSource,
  workshop: Workshop,
  report: Report,
): (Content & ChallengeBody) | undefined => {
  if (!generatorNames().includes(source.generator)) {
    report(['generator'], 'generator', `there is no generator "${source.generator}"`);
    return undefined;
  }
  const seed = `${source.generator}@${source.seed ?? source.id}`;
  const key = sha256(
    JSON.stringify([codeOf(source.generator), seed, source.with ?? {}, workshop.locale, workshop.sites]),
  );
  const recalled = workshop.store.recall(key) as (Content & ChallengeBody) | undefined;
  if (recalled && hashesOf(recalled).every(workshop.store.holds)) return recalled;

  let faults = 0;
  const counting: Report = (...problem) => {
    faults += 1;
    report(...problem);
  };
  const made = make(source, seed, workshop, counting);
  if (made && workshop.twice && JSON.stringify(make(source, seed, workshop, () => {})) !== JSON.stringify(made))
    counting(['generator'], 'deterministic', `${source.generator} made two different challenges from "${seed}"`);
  if (made && faults === 0) workshop.store.remember(key, made);
  return made;
};

const hashesOf = ({ illustration, attachments, embed }: Content): string[] =>
  [...(illustration ? [illustration] : []), ...attachments, ...(embed?.files ?? [])].map(({ sha256 }) => sha256);

/** The challenge an author wrote or had made, its files in the store; undefined when it could not be made, which was then reported. */
export const draftChallenge = (
  source: ChallengeSource,
  workshop: Workshop,
  report: Report,
): ChallengeDraft | undefined => {
  const isGenerated = 'generator' in source;
  const content = isGenerated ? generatedContent(source, workshop, report) : writtenContent(source, workshop, report);
  if (!content) return undefined;
  return {
    ...content,
    id: source.id,
    timerSeconds: source.timerSeconds ?? null,
    focused: source.focused ?? false,
    difficulty: source.difficulty ?? null,
    requirements: [...new Set([...(source.requirements ?? []), ...content.requirements])].sort(),
    generator: isGenerated ? `${source.generator}@${source.seed ?? source.id}` : null,
  };
};
