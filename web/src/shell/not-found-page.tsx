import { useLingui } from '@lingui/react';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ButtonLink } from '../parts/text-link.tsx';

export function NotFoundPage() {
  const { i18n } = useLingui();
  return (
    <>
      <PageHead title={i18n._('There is no such page')} />
      <EmptyState
        title={i18n._('This address leads nowhere')}
        teach={i18n._('Perhaps it was copied in part. The menu and the search lead to everything there is.')}
        action={<ButtonLink to="/">{i18n._('To today’s work')}</ButtonLink>}
      />
    </>
  );
}
