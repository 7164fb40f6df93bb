import { useInfiniteQuery } from '@tanstack/react-query';

/** As the routes answer: some say `rows`, some `items`. */
export type ListPage<Row> = { readonly nextCursor?: string | undefined; readonly total?: number | undefined } & (
  | { readonly items: readonly Row[] }
  | { readonly rows: readonly Row[] }
);

/** A list as DataList shows it: what has come so far, and how to get more. */
export type KeysetList<Row> = {
  readonly rows: readonly Row[];
  /** How many there are in all, when the server says. */
  readonly total: number | undefined;
  readonly isPending: boolean;
  readonly isRefreshing: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
};

type KeysetQuery<Row> = {
  /** Begins with its topic. Filters that stand in it start a new list. */
  readonly queryKey: readonly unknown[];
  readonly fetchPage: (asked: { readonly cursor: string | undefined; readonly signal: AbortSignal }) => Promise<ListPage<Row>>;
  readonly enabled?: boolean;
};

/** Pages of a list, one after the other; the rows of the filters before stay until the new ones are there. */
export function useKeysetList<Row>({ queryKey, fetchPage, enabled = true }: KeysetQuery<Row>): KeysetList<Row> {
  const query = useInfiniteQuery({
    queryKey,
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => fetchPage({ cursor: pageParam, signal }),
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
  });
  const pages = query.data?.pages ?? [];
  return {
    rows: pages.flatMap((page) => ('items' in page ? page.items : page.rows)),
    total: pages[0]?.total,
    isPending: enabled && query.isPending,
    isRefreshing: query.isPlaceholderData,
    error: query.data === undefined || query.isFetchNextPageError ? query.error : undefined,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void (query.isFetchNextPageError ? query.fetchNextPage() : query.refetch()),
  };
}
