/** Where the records of a sender name no clinician or no place of ours: whom and where they are taken for. */
import { useLingui } from '@lingui/react';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

export type Defaults = { readonly providerId: string; readonly locationId: string };
export const NO_DEFAULTS: Defaults = { providerId: '', locationId: '' };

export function SenderDefaults({ value, onChange }: { readonly value: Defaults; readonly onChange: (value: Defaults) => void }) {
  const { i18n } = useLingui();
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const asked = { value: '', label: i18n._('Ask me, or as said before') };
  return (
    <>
      <NativeSelect
        label={i18n._('Place, where none of ours is named')}
        description={i18n._('For everything of this sender about which nobody said anything, now and later.')}
        value={value.locationId}
        data={[asked, ...(practice.data?.locations ?? []).map(({ locationId, name }) => ({ value: locationId, label: name }))]}
        onChange={(event) => onChange({ ...value, locationId: event.currentTarget.value })}
      />
      <NativeSelect
        label={i18n._('Clinician, where none of ours is named')}
        description={i18n._('Only when one clinician saw all of these visits.')}
        value={value.providerId}
        data={[
          asked,
          ...(practice.data?.providers ?? []).map(({ providerId, name, credential }) => ({
            value: providerId,
            label: `${name}, ${credential}`,
          })),
        ]}
        onChange={(event) => onChange({ ...value, providerId: event.currentTarget.value })}
      />
    </>
  );
}
