/** How a file's segments are shown: in plain words, or as they stand on the wire. */
import { useLingui } from '@lingui/react';
import { SegmentedControl } from '@mantine/core';

export type SegmentsAs = 'words' | 'x12';

export function WordsOrX12({ value, onChange }: { readonly value: SegmentsAs; readonly onChange: (value: SegmentsAs) => void }) {
  const { i18n } = useLingui();
  return (
    <SegmentedControl
      size="xs"
      aria-label={i18n._('How to show it')}
      value={value}
      onChange={onChange}
      data={[
        { value: 'words', label: i18n._('Plain words') },
        { value: 'x12', label: 'X12' },
      ]}
    />
  );
}
