import assert from 'node:assert/strict';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { byRank, type Coverage, type CoverageRank } from './coverage.ts';
import { sketchClaim } from './sketch.ts';

const { coverage } = sketchClaim('claim CLM-1').body;
const plan = (rank: CoverageRank, from: string, id: string): Coverage => ({
  ...coverage,
  rank,
  from: plainDate(from),
  coverageId: id as Coverage['coverageId'],
});

test('coverages sort by rank, then by start, then by id, whatever order they were stored in', () => {
  const sorted = [
    plan('primary', '2025-01-01', 'b'),
    plan('primary', '2026-01-01', 'a'),
    plan('secondary', '2024-01-01', 'a'),
    plan('secondary', '2024-01-01', 'b'),
    plan('tertiary', '2020-01-01', 'a'),
  ];
  assert.deepEqual(sorted.toReversed().toSorted(byRank), sorted);
  assert.deepEqual([2, 4, 0, 3, 1].flatMap((at) => sorted[at] ?? []).toSorted(byRank), sorted);
});
