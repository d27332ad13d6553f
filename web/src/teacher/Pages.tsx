import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/Button';
import { Row } from '../shared/ui/Card';

type PageState = { readonly of: string; readonly before: readonly string[]; readonly after: string | null };

/** Where one is in a list that comes by pages; back at its beginning when `of` (its filter) changes. */
export const usePages = (of: string) => {
  const [kept, setKept] = useState<PageState>({ of, before: [], after: null });
  const state = kept.of === of ? kept : { of, before: [], after: null };
  return {
    after: state.after,
    isFirst: state.after === null,
    next: (cursor: string) =>
      setKept({ of, before: [...state.before, ...(state.after === null ? [] : [state.after])], after: cursor }),
    back: () => setKept({ of, before: state.before.slice(0, -1), after: state.before.at(-1) ?? null }),
  };
};

type Info = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/** Back and on; nothing where one page has it all. */
export const Pages = ({ pages, pageInfo }: { pages: ReturnType<typeof usePages>; pageInfo: Info }) => {
  const { t } = useTranslation();
  const { hasNextPage, endCursor } = pageInfo;
  if (pages.isFirst && !hasNextPage) return null;
  return (
    <Row>
      <Button kind="secondary" isDisabled={pages.isFirst} onPress={pages.back}>
        {t('back')}
      </Button>
      <Button kind="secondary" isDisabled={!hasNextPage} onPress={() => endCursor && pages.next(endCursor)}>
        {t('next')}
      </Button>
    </Row>
  );
};
