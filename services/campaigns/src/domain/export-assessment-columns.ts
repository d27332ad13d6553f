import type { LocalizedText } from '@pix/kit/result';
import type { Campaign } from './campaign';
import {
  type Column,
  column,
  type ExportLine,
  type ExportSubject,
  isSent,
  NOT_AVAILABLE,
  participantColumns,
  type Say,
  sentDay,
  text,
  whenSent,
  yesOrNo,
} from './export-column';
import { competenceTitle, domainTitle } from './framework';
import { type CompetenceResult, masteryPercentage } from './results';
import { dayIn } from './time-zone';

/** The columns of a test: progress, what was reached, then by competence, by domain and, if asked, by skill. */
export const assessmentColumns = (subject: ExportSubject, say: Say): Column[] => {
  const competenceIds = [...new Set(subject.subjects.map(({ competenceId }) => competenceId))].sort();
  const domainIds = [...new Set(competenceIds.map((id) => id.slice(0, 1)))];
  return [
    ...participantColumns(subject, say, [
      column(say(text('Parcours', 'Target profile’s name')), () => subject.targetProfileTitle),
    ]),
    column(say(text('% de progression', '% of progression')), ({ progress }) => progress),
    column(say(text('Date de début', 'Started on')), ({ participation }) =>
      dayIn(subject.timeZone, participation.startedAt),
    ),
    column(say(text('Partage (O/N)', 'Shared (Y/N)')), (line) => yesOrNo(say, isSent(line))),
    column(say(text('Date du partage', 'Shared on')), sentDay(subject)),
    ...rewardColumns(subject.campaign, say),
    column(
      say(
        text(
          "% maitrise de l'ensemble des acquis du profil",
          '% of items successfully completed in the target profile',
        ),
      ),
      whenSent(({ participation }) => participation.score?.masteryPercentage ?? NOT_AVAILABLE),
    ),
    ...competenceIds.flatMap((id) => masteryColumns(IN_COMPETENCE(competenceTitle(id)), say, (one) => one === id)),
    ...domainIds.flatMap((id) => masteryColumns(IN_DOMAIN(domainTitle(id)), say, (one) => one.startsWith(`${id}.`))),
    ...skillColumns(subject, say),
  ];
};

/** The stage as the public platform writes it: how many above the first, of how many. */
const rewardColumns = ({ stages, badges }: Campaign, say: Say): Column[] => [
  ...(stages.length === 0
    ? []
    : [
        column(
          say(text(`Palier obtenu (/${stages.length - 1})`, `Success rate (/${stages.length - 1})`)),
          whenSent(({ participation }) => participation.score?.stageRank ?? NOT_AVAILABLE),
        ),
      ]),
  ...badges.map(({ id, title }) =>
    column(
      say(text(`${title} obtenu (O/N)`, `${title} (Y/N)`)),
      whenSent((line) => yesOrNo(say, line.badgeIds.has(id))),
    ),
  ),
];

type MasteryTitles = Readonly<Record<'percentage' | 'skills' | 'validated', LocalizedText>>;

const IN_COMPETENCE = ({ fr, en }: LocalizedText): MasteryTitles => ({
  percentage: text(
    `% de maitrise des acquis de la compétence ${fr}`,
    `% of items successfully completed in the competence ${en}`,
  ),
  skills: text(
    `Nombre d'acquis du profil cible dans la compétence ${fr}`,
    `Number of items of the target profile in the competence ${en}`,
  ),
  validated: text(
    `Acquis maitrisés dans la compétence ${fr}`,
    `Items of the target profile successfully completed in the competence ${en}`,
  ),
});

const IN_DOMAIN = ({ fr, en }: LocalizedText): MasteryTitles => ({
  percentage: text(
    `% de maitrise des acquis du domaine ${fr}`,
    `% of items successfully completed in the competence area ${en}`,
  ),
  skills: text(
    `Nombre d'acquis du profil cible du domaine ${fr}`,
    `Number of items of the target profile in the competence area ${en}`,
  ),
  validated: text(
    `Acquis maitrisés du domaine ${fr}`,
    `Items of the target profile successfully completed in the competence area ${en}`,
  ),
});

const masteryColumns = (titles: MasteryTitles, say: Say, isOf: (competenceId: string) => boolean): Column[] => {
  const sum = (of: (result: CompetenceResult) => number) => (line: ExportLine) =>
    line.competences.filter(({ competenceId }) => isOf(competenceId)).reduce((total, one) => total + of(one), 0);
  const [skills, validated] = [sum(({ skillCount }) => skillCount), sum((one) => one.validatedSkillCount)];
  return [
    column(
      say(titles.percentage),
      whenSent((line) => masteryPercentage(validated(line), skills(line))),
    ),
    column(say(titles.skills), whenSent(skills)),
    column(say(titles.validated), whenSent(validated)),
  ];
};

const skillColumns = ({ skills }: ExportSubject, say: Say): Column[] =>
  skills.map(({ skillId, subjectTitle, level }) =>
    column(
      say(text(`${subjectTitle}, niveau ${level}`, `${subjectTitle}, level ${level}`)),
      whenSent((line) => {
        const skill = line.subjects.flatMap((subject) => subject.skills).find((one) => one.skillId === skillId);
        if (!skill || skill.validated === null) return say(text('Non testé', 'Not tested'));
        return skill.validated ? 'OK' : 'KO';
      }),
    ),
  );
