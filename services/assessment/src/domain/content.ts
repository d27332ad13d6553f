import type * as Authored from '@pix/content';
import type { LocalizedText } from '@pix/kit/result';
import { type Question, toQuestion } from './question';

export type Domain = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly competences: readonly Competence[];
};

export type Competence = {
  readonly id: string;
  readonly title: LocalizedText;
  /** In French: releases do not translate it. */
  readonly description: string;
  readonly domain: Domain;
  readonly subjects: readonly Subject[];
};

export type Subject = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly competence: Competence;
  readonly skills: readonly Skill[];
};

export type Skill = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly level: number;
  readonly hint: LocalizedText;
  readonly subject: Subject;
  /** The variants, solutions included: never to be shown as they are. */
  readonly challenges: readonly Authored.Challenge[];
};

/** A challenge with its solution, and the skill it tests. */
export type TestedChallenge = { readonly challenge: Authored.Challenge; readonly skill: Skill };

/** What can be referred to by id from another service, by kind. */
export type Items = {
  readonly DOMAIN: Domain;
  readonly COMPETENCE: Competence;
  readonly SUBJECT: Subject;
  readonly SKILL: Skill;
  readonly CHALLENGE: Question;
};
export type ItemKind = keyof Items;

/** A release as a graph of objects: read in every request, built once, never changed (A15). */
export type Content = {
  readonly releaseId: string;
  readonly domains: readonly Domain[];
  readonly items: { readonly [Kind in ItemKind]: ReadonlyMap<string, Items[Kind]> };
  readonly challenges: ReadonlyMap<string, TestedChallenge>;
};

type Linkable = Pick<Authored.Release, 'id' | 'domains' | 'competences' | 'subjects'>;

/** Links a release into a graph. What is not translated in it is in French in both languages. */
export const linkRelease = (release: Linkable): Content => {
  const domains = release.domains.map((domain) => linkDomain(domain, release));
  const competences = domains.flatMap((domain) => domain.competences);
  const subjects = competences.flatMap((competence) => competence.subjects);
  const skills = subjects.flatMap((subject) => subject.skills);
  const tested = skills.flatMap((skill) => skill.challenges.map((challenge) => ({ challenge, skill })));
  return {
    releaseId: release.id,
    domains,
    items: {
      DOMAIN: byId(domains),
      COMPETENCE: byId(competences),
      SUBJECT: byId(subjects),
      SKILL: byId(skills),
      CHALLENGE: byId(tested.map(({ challenge }) => toQuestion(challenge))),
    },
    challenges: new Map(tested.map((entry) => [entry.challenge.id, entry])),
  };
};

const linkDomain = ({ id, title }: Authored.Domain, release: Linkable): Domain => {
  const competences: Competence[] = [];
  const domain: Domain = { id, title, competences };
  for (const competence of release.competences)
    if (competence.domainId === id) competences.push(linkCompetence(competence, domain, release));
  return domain;
};

const linkCompetence = (
  { id, title, description }: Authored.Competence,
  domain: Domain,
  release: Linkable,
): Competence => {
  const subjects: Subject[] = [];
  const competence: Competence = { id, title, description, domain, subjects };
  for (const subject of release.subjects)
    if (subject.competenceId === id) subjects.push(linkSubject(subject, competence));
  return competence;
};

const linkSubject = (
  { id, title, description, en, skills: authored }: Authored.Subject,
  competence: Competence,
): Subject => {
  const skills: Skill[] = [];
  const subject: Subject = {
    id,
    title: inBoth(title, en?.title),
    description: inBoth(description, en?.description),
    competence,
    skills,
  };
  for (const skill of authored)
    skills.push({
      id: skill.id,
      title: inBoth(skill.title, skill.en?.title),
      level: skill.level,
      hint: inBoth(skill.hint, skill.en?.hint),
      subject,
      challenges: skill.challenges,
    });
  skills.sort((a, b) => a.level - b.level);
  return subject;
};

const inBoth = (fr: string, en?: string): LocalizedText => ({ fr, en: en || fr });

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** What there is before any release: nothing, which is not an error. */
export const EMPTY_CONTENT: Content = linkRelease({ id: '', domains: [], competences: [], subjects: [] });

/** Every skill of a competence, subject by subject; the same list each time, for released content never changes. */
export const skillsOf = (competence: Competence): readonly Skill[] => {
  const known = SKILLS.get(competence);
  if (known) return known;
  const skills = competence.subjects.flatMap((subject) => subject.skills);
  SKILLS.set(competence, skills);
  return skills;
};

const SKILLS = new WeakMap<Competence, readonly Skill[]>();

/** A skill counts as timed when one of its variants is (pix-domain.md §1.3.7). */
export const isTimed = ({ challenges }: Pick<Skill, 'challenges'>): boolean =>
  challenges.some(({ timerSeconds }) => timerSeconds !== null);
