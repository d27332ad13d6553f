/** Somebody who was warned that their unused account ends, once its day has come. */
export type DueAccount = {
  readonly userId: string;
  /** Whether they signed in since the warning. */
  readonly hasComeBack: boolean;
  readonly holdsRole: boolean;
  /** Pupils have none: there is nobody to write to. */
  readonly hasAddress: boolean;
  /** Whether the mail of the warning went. */
  readonly wasTold: boolean;
};

/** Nobody who can be written to loses an account without having been told; who came back keeps it (I6). */
export const isToAnonymise = ({ hasComeBack, holdsRole, hasAddress, wasTold }: DueAccount): boolean =>
  !hasComeBack && !holdsRole && (wasTold || !hasAddress);

/** Who has not signed in since is warned: the account then ends after the years it is kept, the warning's days included. */
export const warnedWhenUnusedSince = (now: Date, rule: { inactiveYears: number; warningDays: number }): Date => {
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - rule.inactiveYears);
  since.setUTCDate(since.getUTCDate() + rule.warningDays);
  return since;
};
