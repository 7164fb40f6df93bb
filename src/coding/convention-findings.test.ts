import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedDiagnosis, EvidenceSpan } from '../claims/coded-encounter.ts';
import type { SignedEncounter } from '../claims/encounter.ts';
import { asHcpcs, asIcd10 } from '../claims/identifiers.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { inEnglish } from '../kernel/said.ts';
import { conventionFindings } from './convention-findings.ts';

const text = `Assessment and plan
1. Type 2 diabetes mellitus. Takes insulin glargine for years.
2. Chronic kidney disease stage 3a.
3. Possible pneumonia, chest film ordered.
4. No chest pain.
5. Mother had asthma.`;

const at = (words: string): EvidenceSpan => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, words };
};

const dx = (code: string, words: string): CodedDiagnosis => ({ code: asIcd10(code), evidence: [at(words)] });

function say(diagnoses: readonly CodedDiagnosis[]): readonly string[] {
  const encounter = { serviceDate: plainDate('2026-03-04'), signedNote: { text } } as unknown as SignedEncounter;
  const procedures = [{ procedure: asHcpcs('99213'), modifiers: [], units: 1, diagnosisPointers: [1] }];
  const codeSets = starterCodeSets();
  return conventionFindings({ encounter, diagnoses, procedures, codeSets })
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, patches }) => [ruleId, ...patches.map(({ label }) => inEnglish(label))].join('; '));
}

test('a draft is judged by what the note says at the marked words', () => {
  assert.deepEqual(say([dx('J18.9', 'pneumonia')]), ['icd-13-uncertain; Remove J18.9']);
  assert.deepEqual(say([dx('R07.9', 'chest pain')]), ['icd-14-context; Remove R07.9']);
  assert.ok(say([dx('J45.909', 'asthma')]).some((line) => line.startsWith('icd-14-context')));
  assert.deepEqual(say([dx('I10', 'Chronic kidney disease')]), [], 'words of something else are not judged');
});

test('what the classification links is offered as one press', () => {
  const said = say([dx('E11.9', 'Type 2 diabetes mellitus'), dx('N18.31', 'Chronic kidney disease stage 3a')]);
  assert.ok(said.includes('icd-15-assumed-link; Replace E11.9 by E11.22'), said.join('\n'));
});

test('a diagnosis from another document is not held against the note', () => {
  assert.deepEqual(say([{ code: asIcd10('J18.9'), evidence: [], because: 'Hospital letter of 2 March' }]), []);
});
