import type * as Authored from '@pix/content';

/** A question as it is shown. It is built member by member, so that nothing of the solution can ever slip in (A8). */
export type Question = {
  readonly id: string;
  readonly kind: Authored.ChallengeKind;
  readonly instruction: string;
  readonly choices: readonly Authored.Choice[];
  readonly fields: readonly QuestionField[];
  readonly placeholder: string | null;
  readonly unit: string | null;
  readonly timerSeconds: number | null;
  readonly requirements: readonly Authored.Requirement[];
};

export type QuestionField = {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string | null;
  readonly options: readonly string[];
};

/** Takes from an authored challenge what may be shown before it is answered; choices stay in the author's order. */
export const toQuestion = (challenge: Authored.Challenge): Question => ({
  id: challenge.id,
  kind: challenge.kind,
  instruction: challenge.instruction,
  choices: 'choices' in challenge ? challenge.choices.map(({ id, text }) => ({ id, text })) : [],
  fields: 'fields' in challenge ? challenge.fields.map(toField) : [],
  placeholder: challenge.kind === 'SHORT_TEXT' ? challenge.placeholder : null,
  unit: challenge.kind === 'NUMBER' ? challenge.unit : null,
  timerSeconds: challenge.timerSeconds,
  requirements: challenge.requirements,
});

const toField = ({ id, label, placeholder, options }: Authored.Field): QuestionField => ({
  id,
  label,
  placeholder,
  options: options ?? [],
});
