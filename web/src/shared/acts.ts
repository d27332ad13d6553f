import { type FailureOf, isFailure, type Member, type TypedDocumentString } from '@pix/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from './forms';
import { useChange } from './queries';
import { sentenceOf } from './ui/ErrorView';
import { say } from './ui/Toast';

type Failure = {
  readonly __typename?: string;
  readonly message: string;
  readonly fields?: readonly { path: string; message: string }[];
};
type SuccessOf<Result extends Member> = Exclude<Result, FailureOf<Result>>;
type ResultIn<Answer> = Extract<Answer[keyof Answer], Member>;

type ActOptions = {
  readonly refreshes?: readonly TypedDocumentString<unknown, never>[];
  /** Says what went wrong beside the page, where there is no form to say it in. */
  readonly isSpoken?: boolean;
  /** The field that a refusal is about, by the refusal's type: it is said there, and not above the form. */
  readonly about?: Readonly<Record<string, string>>;
};

/**
 * A change with one root field: `act` gives its success, or `null` after what was refused or thrown was told, in `failure` and, of each
 * field, in `errors`.
 */
export const useAct = <Answer extends object, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  { refreshes, isSpoken = false, about = {} }: ActOptions = {},
) => {
  const { t } = useTranslation();
  const change = useChange(document, refreshes ? { refreshes } : {});
  const [failure, setFailure] = useState<Failure | null>(null);
  const refuse = (refused: Failure): null => {
    setFailure(refused);
    if (isSpoken) say(refused.message, 'bad');
    return null;
  };
  const act = async (variables: Variables): Promise<SuccessOf<ResultIn<Answer>> | null> => {
    setFailure(null);
    try {
      const [result] = Object.values(await change.mutateAsync(variables)) as ResultIn<Answer>[];
      if (!result) return null;
      return isFailure(result) ? refuse(result as unknown as Failure) : (result as SuccessOf<ResultIn<Answer>>);
    } catch (error) {
      return refuse({ message: sentenceOf(error, t) });
    }
  };
  const field = about[failure?.__typename ?? ''];
  return {
    act,
    failure: field ? null : (failure?.message ?? null),
    errors: field && failure ? { [field]: failure.message } : fieldErrors(failure),
    isPending: change.isPending,
  };
};
