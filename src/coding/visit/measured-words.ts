/** Which problem a measured value speaks of. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';

/** 'Elevated glucose' says nothing of a blood pressure: what is measured belongs to its own problem. */
const MEASURED: readonly (readonly [RegExp, RegExp])[] = [
  [/glucose|sugar|a1c/, /diabet|glyc|sugar|glucose|dm/],
  [/blood pressure|\bbp\b|systolic|diastolic/, /hypertens|pressure|htn|heart|kidney|renal/],
  [/cholesterol|ldl|triglycerid|lipid/, /lipid|cholesterol|triglycerid|coronary|vascular/],
  [/liver|alt\b|ast\b|enzyme|bilirubin/, /liver|hepat|enzyme|cirrhos/],
];

/** In: a cue, the problem's name in lower case, the note. Out: false where the words around measure something else. */
export function isOfProblem(cue: EvidenceSpan, name: string, text: string): boolean {
  if (!/elevated|high|low$/.test(cue.words.toLowerCase())) return true;
  const around = text.slice(Math.max(0, cue.start - 40), cue.end + 30).toLowerCase();
  const other = MEASURED.find(([measure]) => measure.test(around));
  return (
    other === undefined || other[1].test(name) || MEASURED.some(([measure, owner]) => measure.test(around) && owner.test(name))
  );
}
