/**
 * The one harness for every rule of every room. It returns complaints (empty = good) so that a plain test can
 * assert on it and the harness can itself be tested with rules that are wrong on purpose.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import { inEnglish } from '../kernel/said.ts';
import { type Rule, runRules } from './rule.ts';

export type HarnessOptions<Subject> = {
  readonly rules: readonly Rule<Subject>[];
  /** Reads a case's sketch into a subject. */
  readonly read: (sketch: string) => Subject;
  /** A citation checked before this day is stale. */
  readonly staleBefore: PlainDate;
};

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function complaintsAboutRules<Subject>({ rules, read, staleBefore }: HarnessOptions<Subject>): readonly string[] {
  const complaints: string[] = [];
  const ids = new Set<string>();
  const sketches = new Map<string, string>();
  for (const rule of rules) {
    const say = (text: string): number => complaints.push(`${rule.id}: ${text}`);
    if (!ID.test(rule.id)) say('the id must be kebab-case and equal the file name');
    if (ids.has(rule.id)) say('the id is used twice');
    ids.add(rule.id);
    for (const cite of rule.cite) {
      if (cite.checkedOn < staleBefore) say(`the citation "${cite.title}" was last checked on ${cite.checkedOn}; read it again`);
    }
    for (const kind of ['pass', 'fail'] as const) {
      for (const { title, sketch } of rule.cases[kind]) {
        const key = `${rule.id}\n${sketch}`;
        if (sketches.has(key)) say(`the case "${title}" repeats "${sketches.get(key)}"`);
        sketches.set(key, title);
        const findings = runRules([rule], read(sketch));
        if (kind === 'pass' && findings.length > 0)
          say(`"${title}" must pass but says: ${findings.map((f) => inEnglish(f.message)).join(' ')}`);
        if (kind === 'fail' && findings.length === 0) say(`"${title}" must fail but nothing was found`);
        for (const finding of findings) {
          if (/\{\w+\}/.test(`${inEnglish(finding.message)} ${inEnglish(finding.fix)}`))
            say(`"${title}" leaves a placeholder unfilled: ${inEnglish(finding.message)}`);
        }
      }
    }
  }
  return complaints;
}
