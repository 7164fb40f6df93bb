/** The ways into the code sets, as tabs. */
import { useLingui } from '@lingui/react';
import { LinkTabs } from '../../parts/link-tabs.tsx';

export function CodeTabs() {
  const { i18n } = useLingui();
  return (
    <LinkTabs
      label={i18n._('Ways into the codes')}
      items={[
        { to: '/codes', label: i18n._('Look up') },
        { to: '/codes/book', label: i18n._('Alphabetic index') },
        { to: '/codes/checks', label: i18n._('Checks and prices') },
        { to: '/prices', label: i18n._('Price list') },
        { to: '/codes/releases', label: i18n._('What is loaded'), deep: true },
      ]}
    />
  );
}
