/** The printed books beside the note: the page of a code, the index, the neighbours of a code. */
import { useLingui } from '@lingui/react';
import type { SuggestionView } from '../../api/paths.gen.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { CodeLines } from '../codes/code-lines.tsx';
import { MeaningView } from '../codes/code-meaning.tsx';
import { IndexLeaf, useIndexPage } from '../codes/index-leaf.tsx';
import type { IndexPlace } from '../codes/open-here.tsx';
import { useMeaning } from './code-meaning.ts';

type CodeOn = { readonly code: string; readonly on: string };

export function BookTab({ code, on }: CodeOn) {
  const query = useMeaning(code, on);
  return <QueryView query={query}>{(meaning) => <MeaningView meaning={meaning} on={on} narrow />}</QueryView>;
}

/** What stands above, beside and below a code, and what it is often taken for. */
export function NearTab({ code, on }: CodeOn) {
  const { i18n } = useLingui();
  const query = useMeaning(code, on);
  return (
    <QueryView query={query}>
      {(meaning) => {
        const parent = meaning.path.filter((line) => line.code !== meaning.code).at(-1);
        return (
          <>
            {parent === undefined ? null : <Siblings of={parent.code} {...{ code, on }} />}
            {meaning.children.length === 0 ? null : (
              <Panel title={i18n._('Below it')} level={3} flush>
                <CodeLines rows={meaning.children} on={on} label={i18n._('Below it')} />
              </Panel>
            )}
            {meaning.near.length === 0 ? null : (
              <Panel title={i18n._('Often taken for each other')} level={3} flush>
                <CodeLines rows={meaning.near} on={on} label={i18n._('Often taken for each other')} />
              </Panel>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function Siblings({ of, code, on }: CodeOn & { readonly of: string }) {
  const { i18n } = useLingui();
  const query = useMeaning(of, on);
  return (
    <QueryView query={query}>
      {(parent) => {
        const rows = parent.children.filter((line) => line.code !== code);
        return (
          <Panel title={i18n._('Beside it, under {code}', { code: parent.display })} level={3} flush>
            {rows.length === 0 ? (
              <EmptyState title={i18n._('It stands alone there')} teach={parent.title} />
            ) : (
              <CodeLines rows={rows} on={on} label={i18n._('Beside it, under {code}', { code: parent.display })} />
            )}
          </Panel>
        );
      }}
    </QueryView>
  );
}

type IndexTabProps = {
  readonly place: IndexPlace | undefined;
  readonly on: string;
  /** The index opens where its words begin. */
  readonly suggestion: SuggestionView | undefined;
};

export function IndexTab({ place, on, suggestion }: IndexTabProps) {
  const main = (suggestion?.steps?.[0]?.words ?? suggestion?.indexPath.split('›')[0] ?? '').trim().split(/[ ,]/)[0] ?? '';
  const start: IndexPlace = { book: 'diseases', ...(/^[A-Za-z]/.test(main) ? { letter: main.charAt(0).toUpperCase() } : {}) };
  const { query, key } = useIndexPage(place ?? start, on);
  return (
    <QueryView query={query}>
      {(page) => <IndexLeaf key={`${key} ${main}`} page={page} on={on} narrow={place === undefined ? main : ''} />}
    </QueryView>
  );
}
