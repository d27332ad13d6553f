import type { TypedDocumentString } from '@pix/client';
import {
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useClient } from './client-context';
import { useLanguage } from './language';

type Document<Answer, Variables> = TypedDocumentString<Answer, Variables>;

type AskOptions<Answer> = {
  readonly enabled?: boolean;
  /** Takes what came when a part of the platform is away. */
  readonly partial?: boolean;
  /** Asks again every so often, or as what was answered says. */
  readonly every?: number | ((answer: Answer | undefined) => number | false);
  readonly staleTime?: number;
  /** Shows the page before while the next one comes. */
  readonly keepPrevious?: boolean;
};

/** The key of a question: what is asked, with what, in which language. `askedBy(ProfileDocument)` names all of its kind. */
export const askedBy = <Answer, Variables>(document: Document<Answer, Variables>, ...more: unknown[]): QueryKey => [
  document.name,
  ...more,
];

/** Asks, keeps the answer, asks again when something changed. */
export const useAsk = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  { enabled = true, partial = false, every, staleTime, keepPrevious = false }: AskOptions<Answer> = {},
) => {
  const client = useClient();
  return useQuery({
    queryKey: askedBy(document, variables, useLanguage()),
    queryFn: ({ signal }) => client.request(document, variables, { signal, partial }),
    enabled,
    refetchInterval: (query) => (typeof every === 'function' ? every(query.state.data) : (every ?? false)),
    ...(staleTime !== undefined && { staleTime }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
};

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/** A list that comes by pages: those that came, and how to get the next one. See `More`. */
export type Paged<Answer> = {
  readonly data: readonly Answer[] | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly hasMore: boolean;
  readonly isComing: boolean;
  readonly more: () => void;
};

/** Asks for a list page by page: `pageInfoOf` says where the page of an answer stands. */
export const useAskPages = <Answer, Variables extends { readonly after?: string | null | undefined }>(
  document: Document<Answer, Variables>,
  variables: Variables,
  pageInfoOf: (answer: Answer) => PageInfo | undefined,
  {
    enabled = true,
    staleTime,
    keepPrevious = false,
  }: Pick<AskOptions<Answer>, 'enabled' | 'staleTime' | 'keepPrevious'> = {},
): Paged<Answer> => {
  const client = useClient();
  const asked = useInfiniteQuery({
    queryKey: askedBy(document, 'pages', variables, useLanguage()),
    queryFn: ({ signal, pageParam }) => client.request(document, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const info = pageInfoOf(last);
      return info?.hasNextPage ? info.endCursor : null;
    },
    enabled,
    ...(staleTime !== undefined && { staleTime }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  });
  return {
    data: asked.data?.pages,
    error: asked.error,
    refetch: asked.refetch,
    hasMore: asked.hasNextPage,
    isComing: asked.isFetchingNextPage,
    more: () => void asked.fetchNextPage(),
  };
};

/** Changes something. Then everything shown is asked again, or only what `refreshes` names. */
export const useChange = <Answer, Variables>(
  document: Document<Answer, Variables>,
  { refreshes }: { readonly refreshes?: readonly Document<unknown, never>[] } = {},
) => {
  const client = useClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => client.request(document, variables),
    onSuccess: async () => {
      if (!refreshes) await queryClient.invalidateQueries();
      else await Promise.all(refreshes.map((one) => queryClient.invalidateQueries({ queryKey: [one.name] })));
    },
  });
};

type Live<Answer> = {
  readonly data: Answer | undefined;
  readonly error: Error | null;
  /** False while the connection is being made again: what is shown may be old. */
  readonly isConnected: boolean;
};

/** Watches a `subscription`: the present state, then each change. */
export const useLive = <Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Live<Answer> => {
  const client = useClient();
  const [live, setLive] = useState<Live<Answer>>({ data: undefined, error: null, isConnected: false });
  const key = JSON.stringify([variables, useLanguage()]);
  useEffect(() => {
    if (!enabled) return;
    const [given] = JSON.parse(key) as [Variables];
    return client.subscribe(document, given, {
      next: (data) => setLive({ data, error: null, isConnected: true }),
      error: (error) => setLive((before) => ({ ...before, error, isConnected: false })),
      connected: (isConnected) => setLive((before) => ({ ...before, isConnected })),
    });
  }, [client, document, key, enabled]);
  return live;
};
