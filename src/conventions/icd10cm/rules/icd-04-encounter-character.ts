import { said } from '../../../kernel/said.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { codePattern } from '../code-pattern.ts';
import { moveBefore, remove, replace } from '../patches.ts';
import { phaseOf } from '../seventh-character.ts';
import { guideline, guidelineFromMemory } from '../sources.ts';

const isInjury = (code: string): boolean => /^[ST]/.test(code);
/** Aftercare that is not for injuries: surgery, joints, orthopedic and other. */
const isAftercare = codePattern('Z42-Z49 Z51 !Z43 !Z45 !Z51.0 !Z51.1 !Z51.5');
/** Physical and occupational therapy, as numbers. */
const isTherapy = (procedure: string): boolean => /^97(?:0|1[0-46]|5[03]|76)/.test(procedure);

const withPhase = (code: string, seventh: string): string => `${code.slice(0, 6)}${seventh}`;

/** Injuries of one part of the body that are said to be in different phases of care. */
function mixed({ diagnoses, book }: ConventionSubject): readonly ConventionHit[] {
  const injuries = diagnoses.filter(({ code }) => isInjury(code) && phaseOf(code) !== undefined && phaseOf(code) !== 'sequela');
  return injuries.flatMap((one, i): readonly ConventionHit[] => {
    const other = injuries
      .slice(i + 1)
      .find(({ code }) => code.slice(0, 2) === one.code.slice(0, 2) && phaseOf(code) !== phaseOf(one.code));
    if (other === undefined) return [];
    const by = withPhase(other.code, phaseOf(one.code) === 'active' ? 'A' : 'D');
    return [
      {
        codes: [one.code, other.code],
        message: said('{one} and {other} are injuries of the same region in different phases of care.', {
          one: one.display,
          other: other.display,
        }),
        fix: said('Give both the phase of this visit, unless they are from different accidents.'),
        patches: book.isBillable(by) ? [replace(other.code, by)] : [],
        override: said('The injuries are from different accidents.'),
      },
    ];
  });
}

/** A sequela is coded after the condition that it left. */
function sequela({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  return diagnoses
    .filter(({ code }) => isInjury(code) && phaseOf(code) === 'sequela')
    .flatMap(({ code, display, position }): readonly ConventionHit[] => {
      const isCondition = (other: Diagnosis): boolean => phaseOf(other.code) !== 'sequela' && !/^[VWXYZ]/.test(other.code);
      if (diagnoses.some((other) => other.position < position && isCondition(other))) return [];
      const later = diagnoses.find(isCondition);
      return [
        {
          codes: [code],
          message: said('{code} is a sequela; the condition that the injury left stands before it.', { code: display }),
          fix: said('List the residual condition first, then the injury with S.'),
          patches: later === undefined ? [] : [moveBefore(later.code, code)],
          cite: [guidelineFromMemory('I.B.10, sequela: the condition first, the sequela code second')],
        },
      ];
    });
}

function therapy({ diagnoses, visit, book }: ConventionSubject): readonly ConventionHit[] {
  const lines = visit.lines ?? [];
  if (lines.length === 0 || !lines.every(({ procedure }) => isTherapy(procedure))) return [];
  return diagnoses
    .filter(({ code }) => isInjury(code) && phaseOf(code) === 'active')
    .map(({ code, display }): ConventionHit => {
      const by = withPhase(code, 'D');
      return {
        codes: [code],
        message: said('{code} says active treatment, and the visit is therapy alone.', { code: display }),
        fix: said('Take the seventh character of care while it heals.'),
        patches: book.isBillable(by) ? [replace(code, by)] : [],
        override: said('The therapy is the active treatment of the injury.'),
      };
    });
}

function aftercare({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const injury = diagnoses.find(({ code }) => isInjury(code) && !code.startsWith('T8'));
  if (injury === undefined) return [];
  return diagnoses
    .filter(({ code }) => isAftercare(code))
    .map(({ code, display }) => ({
      codes: [code, injury.code],
      message: said('{code} is aftercare; for an injury the seventh character of {injury} says it.', {
        code: display,
        injury: injury.display,
      }),
      fix: said('Remove the aftercare code, and take the seventh character of care while it heals.'),
      patches: [remove(code)],
      override: said('The aftercare is of something other than the injury.'),
      cite: [guideline('I.C.21.c.7, aftercare Z codes are not used for injuries')] as const,
    }));
}

export const icd04EncounterCharacter = defineConvention({
  id: 'icd-04-encounter-character',
  asks: 'The seventh characters of the injuries agree with each other, with the services, and with what a sequela left.',
  severity: 'warning',
  prevents: ['CARC 11'],
  cite: [guideline('I.C.19.a, seventh characters of chapter 19: by active treatment, not by who sees the patient first')],
  check: (subject) => [...mixed(subject), ...sequela(subject), ...therapy(subject), ...aftercare(subject)],
  cases: {
    pass: [
      { title: 'two injuries of one accident, both in active treatment', sketch: 'dx S93.401A S92.901A\nline 99213 A' },
      { title: 'therapy while it heals', sketch: 'dx S93.401D\nline 97110 A' },
      { title: 'the scar first, then the burn that left it', sketch: 'dx L90.5 T22.111S' },
      { title: 'regions apart', sketch: 'dx S93.401A S01.01XD' },
      { title: 'aftercare without an injury', sketch: 'dx Z47.1 Z96.651' },
    ],
    fail: [
      { title: 'one ankle in two phases', sketch: 'dx S93.401A S93.402D' },
      { title: 'a sequela alone', sketch: 'dx T22.111S' },
      { title: 'the sequela before what it left', sketch: 'dx T22.111S L90.5' },
      { title: 'therapy for active treatment', sketch: 'dx S93.401A\nline 97110 A\nline 97140 A' },
      { title: 'aftercare beside the injury', sketch: 'dx Z47.89 S93.401D' },
    ],
  },
});
