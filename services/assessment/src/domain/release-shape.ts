import type { Release } from '@pix/content';
import { z } from '@pix/kit/validation';
import { challenge, releaseItemId } from './challenge-shape';

/** Ids of releases are shown in links. */
export const releaseId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

const text = z.string().min(1);
const translated = z.object({ fr: text, en: text });
const level = z.int().min(1).max(8);
const percentage = z.int().min(0).max(100);
const locale = z.enum(['fr', 'en']);

const skill = z.object({
  id: releaseItemId,
  level,
  title: text,
  hint: z.string(),
  tutorials: z.array(releaseItemId),
  learnMore: z.array(releaseItemId),
  en: z.object({ title: text, hint: z.string() }).nullable(),
  challenges: z.array(challenge).min(1),
});

// As long as the tutorials service keeps them: a release it could not take would be published here and nowhere else.
const tutorial = z
  .object({
    id: releaseItemId,
    competenceId: z.string(),
    title: text.max(500),
    link: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable(),
    page: text.max(200_000).nullable(),
    level: level.nullable(),
    source: text.max(200),
    format: z.enum(['PAGE', 'VIDEO', 'PDF', 'TOOL', 'SLIDES', 'GAME', 'AUDIO', 'IMAGE']),
    durationMinutes: z.int().min(0).max(65_535),
    locale,
  })
  .refine(({ link, page }) => (link === null) !== (page === null), 'has a link or a page, not both');

const subjectCaps = z.array(z.object({ id: releaseItemId, maxLevel: level }));

// And these as long as campaigns keeps them.
const targetProfile = z.object({
  id: releaseItemId.max(64),
  title: text.max(255),
  category: z.enum(['DISCOVERY', 'CORE', 'SNT', 'SUBJECT', 'COMPETENCE']),
  description: z.string(),
  subjects: subjectCaps.min(1),
  stages: z
    .array(
      z.object({
        threshold: percentage,
        title: text,
        message: text,
        teacherTitle: z.string().nullable(),
        teacherDescription: z.string().nullable(),
      }),
    )
    .refine((stages) => isRising(stages.map(({ threshold }) => threshold)), 'are not from the lowest to the highest'),
  badges: z.array(
    z.object({
      id: releaseItemId,
      title: text,
      message: text,
      imageAlt: z.string(),
      criteria: z.array(z.object({ threshold: percentage, subjects: subjectCaps })).min(1),
    }),
  ),
});

/** The shape of a whole release: content/src/release.ts, as far as a schema can say it. */
export const releaseShape: z.ZodType<Release> = z.object({
  id: releaseId,
  domains: z.array(z.object({ id: releaseItemId, title: translated })).min(1),
  competences: z
    .array(
      z.object({
        id: z.string().regex(/^\d\.\d{1,2}$/),
        domainId: releaseItemId,
        title: translated,
        description: z.string(),
      }),
    )
    .min(1),
  subjects: z.array(
    z.object({
      id: releaseItemId,
      competenceId: z.string(),
      title: text,
      description: z.string(),
      author: z.string(),
      licence: z.string(),
      locale,
      en: z.object({ title: text, description: z.string() }).nullable(),
      skills: z.array(skill).min(1),
    }),
  ),
  tutorials: z.array(tutorial),
  targetProfiles: z.array(targetProfile),
});

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
