import type * as Authored from '@pix/content';
import { siteIdOf } from './content-files';

/** A question as it is shown. It is built member by member, so that nothing of the solution can ever slip in (A8). */
export type Question = {
  readonly id: string;
  readonly kind: Authored.ChallengeKind;
  readonly locale: Authored.Locale;
  readonly instruction: string;
  readonly illustration: Authored.Illustration | null;
  readonly attachments: readonly Authored.Attachment[];
  readonly embed: QuestionEmbed | null;
  readonly choices: readonly Authored.Choice[];
  readonly items: readonly Authored.Choice[];
  readonly fields: readonly QuestionField[];
  readonly sentence: string | null;
  readonly freeOrder: boolean;
  readonly placeholder: string | null;
  readonly unit: string | null;
  readonly timerSeconds: number | null;
  readonly focused: boolean;
  readonly requirements: readonly Authored.Requirement[];
};

export type QuestionField = {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string | null;
  readonly options: readonly string[];
};

/** A site of ours shown in a frame, by the fingerprint of its files. */
export type QuestionEmbed = { readonly siteId: string; readonly title: string; readonly height: number };

/** Takes from an authored challenge what may be shown before it is answered; choices stay in the author's order. */
export const toQuestion = (challenge: Authored.Challenge): Question => ({
  id: challenge.id,
  kind: challenge.kind,
  locale: challenge.locale,
  instruction: challenge.instruction,
  illustration: challenge.illustration && toIllustration(challenge.illustration),
  attachments: challenge.attachments.map(toAttachment),
  embed: challenge.embed && toEmbed(challenge.embed),
  choices: 'choices' in challenge ? challenge.choices.map(toChoice) : [],
  items: challenge.kind === 'MATCHING' ? challenge.items.map(toChoice) : [],
  fields: challenge.kind === 'FIELDS' ? challenge.fields.map(toField) : [],
  sentence: challenge.kind === 'FIELDS' ? challenge.sentence : null,
  freeOrder: challenge.kind === 'FIELDS' && challenge.freeOrder,
  placeholder: challenge.kind === 'SHORT_TEXT' ? challenge.placeholder : null,
  unit: challenge.kind === 'NUMBER' ? challenge.unit : null,
  timerSeconds: challenge.timerSeconds,
  focused: challenge.focused,
  requirements: challenge.requirements,
});

const toChoice = ({ id, text }: Authored.Choice): Authored.Choice => ({ id, text });

const toField = ({ id, label, placeholder, options }: Authored.Field): QuestionField => ({
  id,
  label,
  placeholder,
  options: options ?? [],
});

const toIllustration = ({ sha256, mediaType, bytes, alt }: Authored.Illustration): Authored.Illustration => ({
  sha256,
  mediaType,
  bytes,
  alt,
});

const toAttachment = ({ sha256, mediaType, bytes, name }: Authored.Attachment): Authored.Attachment => ({
  sha256,
  mediaType,
  bytes,
  name,
});

const toEmbed = (embed: Authored.Embed): QuestionEmbed => ({
  siteId: siteIdOf(embed),
  title: embed.title,
  height: embed.height,
});
