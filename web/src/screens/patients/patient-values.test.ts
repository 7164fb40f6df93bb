import { expect, test } from 'vitest';
import type { PatientPage } from '../../api/paths.gen.ts';
import { freeRank } from './patient-values.ts';

const withCoverages = (...coverages: readonly { readonly rank: string; readonly to?: string }[]) =>
  ({ coverages: coverages.map((coverage) => ({ coverage })) }) as unknown as PatientPage;

test('a further coverage is billed in the first place that is free', () => {
  expect(freeRank(withCoverages())).toBe('primary');
  expect(freeRank(withCoverages({ rank: 'primary' }))).toBe('secondary');
  expect(freeRank(withCoverages({ rank: 'primary', to: '2025-12-31' }))).toBe('primary');
  expect(freeRank(withCoverages({ rank: 'primary' }, { rank: 'secondary' }, { rank: 'tertiary' }))).toBe('tertiary');
});
