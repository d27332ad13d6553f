import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../shared/client-context';
import { sentenceOf } from '../shared/ui/ErrorView';

/** A wrong cell of a file: its line, its column, what to do. */
export type FileError = { readonly line: number; readonly field: string | null; readonly message: string };

/** What the platform made of a file, or would make of it. */
export type FileReport = {
  readonly errors: readonly FileError[];
  readonly candidateCount?: number;
  readonly sessionCount?: number;
  readonly added?: number;
  readonly removed?: number;
};

type Told = Partial<FileReport> & { readonly message?: string };

/** Sends a file, first to be told what is wrong with it (`check`), then for good (`send`). */
export const useFileImport = (path: string) => {
  const client = useClient();
  const { t } = useTranslation();
  const [state, setState] = useState<{ isPending: boolean; report: FileReport | null; failure: string | null }>({
    isPending: false,
    report: null,
    failure: null,
  });
  const post = async (file: File, dryRun: boolean): Promise<FileReport | null> => {
    setState({ isPending: true, report: null, failure: null });
    const tell = (report: FileReport | null, failure: string | null): FileReport | null => {
      setState({ isPending: false, report, failure });
      return report;
    };
    try {
      const response = await client.fetch(`${path}&dryRun=${dryRun}`, { method: 'POST', body: file });
      const told = (await response.json().catch(() => ({}))) as Told;
      if (told.errors) return tell({ ...told, errors: told.errors }, null);
      return tell(null, told.message ?? t('errors.unexpected'));
    } catch (error) {
      return tell(null, sentenceOf(error, t));
    }
  };
  return {
    ...state,
    check: (file: File) => post(file, true),
    send: (file: File) => post(file, false),
    forget: () => setState({ isPending: false, report: null, failure: null }),
  };
};
