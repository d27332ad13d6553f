import { fail, type InvalidInputError, invalidInput, ok, type Result } from '@pix/kit/result';
import { sentence, validate, z } from '@pix/kit/validation';
import type { Needs } from '../context';
import type { Skill } from '../domain/catalogue';
import { normalisedLink } from '../domain/normalised-link';
import { unknownSkills, type WrittenTutorial } from '../domain/own-tutorial';
import { TUTORIAL_FORMATS } from '../domain/tutorial';

/** One line of text. */
export const lineOfText = (longest: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1).max(longest));

/** An address on the web that may be shown to learners. */
export const webLink = z
  .string()
  .trim()
  .max(2_000)
  .refine(
    (link) => normalisedLink(link) !== null,
    sentence({ fr: 'Donnez une adresse web, en https://.', en: 'Give a web address, with https://.' }),
  );

const written = z
  .object({
    title: lineOfText(500),
    link: webLink.nullish().transform((link) => link ?? null),
    page: z
      .string()
      .max(200_000)
      .nullish()
      .transform((page) => page?.trim() || null),
    level: z
      .int()
      .min(1)
      .max(8)
      .nullish()
      .transform((level) => level ?? null),
    source: lineOfText(200),
    format: z.enum(TUTORIAL_FORMATS),
    durationMinutes: z.int().min(1).max(600),
    locale: z.enum(['fr', 'en']),
    skills: z
      .array(z.object({ skillId: z.string().max(100), purpose: z.enum(['SUCCEED', 'LEARN_MORE']) }))
      .min(1)
      .max(50)
      .transform((skills) => [
        ...new Map(skills.map((skill) => [`${skill.purpose} ${skill.skillId}`, skill])).values(),
      ]),
  })
  .refine(({ link, page }) => (link === null) !== (page === null), {
    ...sentence({
      fr: 'Donnez un lien, ou le texte de la page : pas les deux.',
      en: 'Give a link or the text of the page, not both.',
    }),
    path: ['link'],
  });

type Checked = { readonly written: WrittenTutorial; readonly skills: readonly Skill[] };

/** What an editor wrote, checked: a link or a page, and skills of the current content. Names every wrong field. */
export const checkWrittenTutorial = async (
  { ownTutorials }: Needs<'ownTutorials'>,
  given: unknown,
): Promise<Result<Checked, InvalidInputError>> => {
  const checked = validate(written, given);
  if (!checked.ok) return checked;

  const skills = await ownTutorials.skills(checked.value.skills.map(({ skillId }) => skillId));
  const [unknown] = unknownSkills(checked.value, skills);
  if (unknown !== undefined) return fail(invalidInput([unknownSkill('skills', unknown)]));
  return ok({ written: checked.value, skills });
};

/** A skill that the content does not have. */
export const unknownSkill = (path: string, id: string) => ({
  path,
  message: {
    fr: `L'acquis ${id} n'est pas dans le référentiel en cours. Choisissez-en un autre.`,
    en: `The skill ${id} is not in the current content. Choose another one.`,
  },
});
