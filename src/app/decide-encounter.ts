/** A person decides the codes of a visit, and it is billed in the same transaction: nobody waits for a run. */
import type { CodingDecision } from '../claims/coded-encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { asSigned, currentNote, type SignedEncounter } from '../claims/encounter.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import { type DecisionFault, recordDecision } from '../coding/decide-codes.ts';
import { ZERO_CENTS } from '../kernel/money.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import type { AroundVisit } from '../coding/procedures/earlier-services.ts';
import { suggestDiagnoses } from '../coding/suggest-diagnoses.ts';
import { adviseCodes } from './advise-codes.ts';
import { exceptionsOf, unexplained } from './coding-exceptions.ts';
import { keepAnswers } from './coding-learning.ts';
import { billFiles } from './bill-files.ts';
import type { Day } from './day.ts';
import { servicesAround } from './earlier-services.ts';
import type { Unit } from './ports.ts';
import { billedOutcome, NOTE_UNSIGNED, stoppedOutcome, totalOf } from './preview-coding.ts';
import type { CodingAdvice } from './views/coding-advice.ts';
import type { DecidedVisit, DecisionInput } from './views/coding.ts';

export type DecideFault =
  | DecisionFault
  | 'note-must-be-signed'
  | 'visit-must-not-be-charged-yet'
  | 'note-must-not-have-changed'
  | 'convention-must-be-kept-or-explained'
  | 'decision-must-not-have-changed';

type Fault = Failure<DecideFault>;

/** Told by a sentence that has its translation. */
const fault = (code: DecideFault, { text }: Said): Fault => ({ code, message: text });

const CHARGED = fault(
  'visit-must-not-be-charged-yet',
  said('This visit is charged already, so its codes stand as they were billed. Open its claim and correct it there.'),
);
const NOTE_CHANGED = fault(
  'note-must-not-have-changed',
  said('The note of this visit has a newer version than the one you read. Read it, check your codes against it, and save again.'),
);
const DECIDED = fault(
  'decision-must-not-have-changed',
  said('Somebody else decided on this visit while you worked. Look at their codes, then change what is needed and save again.'),
);

const UNEXPLAINED = said(
  'A convention stands against these codes, and nobody said why they may stay. Change the codes, or give the reason beside them.',
);

export type Deciding = {
  readonly encounterId: EncounterId;
  /** As the audit names them. */
  readonly decidedBy: string;
  readonly input: DecisionInput;
};

/**
 * Records the decision, charges the visit, makes its claim (ready or held) and closes what coding had open about it; where
 * something before the claim stops it, the decision stands and the reason is somebody's work.
 * Out: undefined when this practice has no such visit. Errors: nothing is saved.
 */
export const decideEncounter = (day: Day, deciding: Deciding): Promise<Result<DecidedVisit, Fault> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'decide the codes of a visit' }, async (unit) => {
    const { encounterId, input, decidedBy } = deciding;
    const locked = await unit.lockEncounter(encounterId);
    const [file] = locked === undefined ? [] : await unit.encounterFiles([encounterId]);
    if (locked === undefined || file === undefined) return undefined;
    if (locked.step === 'charged') return err(CHARGED);
    const signed = signedAsRead(file, input);
    if (!signed.ok) return signed;
    if ((locked.decisionRevision ?? 'none') !== input.revision) return err(DECIDED);
    const around = await servicesAround(unit, file.encounter, day.office);
    const decision = decided(day, { file, encounter: signed.value, around, decidedBy, input });
    if (!decision.ok) return decision;
    await unit.saveDecisions([decision.value]);
    if (input.answers !== undefined) {
      const suggestions = suggestDiagnoses(signed.value, day.office.codesets);
      const revision = locked.decisionRevision === undefined ? 1 : locked.decisionRevision + 1;
      await keepAnswers(unit, {
        encounterId,
        revision,
        suggestions,
        diagnoses: decision.value.diagnoses,
        answers: input.answers,
      });
    }
    return ok(await bill(day, unit, { ...file, decision: decision.value }));
  });

type Decided = Pick<Deciding, 'decidedBy' | 'input'> & {
  readonly file: EncounterFile;
  readonly encounter: SignedEncounter;
  readonly around: AroundVisit;
};

/** The codes with the reasons for which a convention was left; what must not stand without a reason has one. */
function decided(day: Day, { file, encounter, around, decidedBy, input }: Decided): Result<CodingDecision, Fault> {
  const { diagnoses, procedures, exceptions: given = [] } = input;
  const { codesets: codeSets } = day.office;
  const decision = recordDecision({ encounter, decidedBy, decidedAt: day.clock.nowIso(), diagnoses, procedures, codeSets });
  if (!decision.ok) return decision;
  const { advice } = adviseCodes({ file, encounter, around, diagnoses, procedures }, day.office);
  const [open] = unexplained(advice, given);
  if (open !== undefined) {
    return err({ ...fault('convention-must-be-kept-or-explained', UNEXPLAINED), path: placeOf(open, diagnoses) });
  }
  const exceptions = exceptionsOf(advice, given);
  return exceptions.length === 0 ? decision : ok({ ...decision.value, exceptions });
}

const placeOf = ({ line, codes }: CodingAdvice, diagnoses: DecisionInput['diagnoses']): string =>
  line === undefined
    ? `diagnoses[${Math.max(
        0,
        diagnoses.findIndex(({ code }) => code === codes[0]),
      )}]`
    : `procedures[${line - 1}]`;

function signedAsRead({ encounter }: EncounterFile, input: DecisionInput): Result<SignedEncounter, Fault> {
  const note = currentNote(encounter);
  if (note.version !== input.noteVersion || note.sha256 !== input.noteSha256) return err(NOTE_CHANGED);
  const signed = asSigned(encounter);
  return signed === undefined ? err(NOTE_UNSIGNED) : ok(signed);
}

/** The work of a coder that a decision ends; what stops the visit now is opened anew. */
const ENDED = ['unsigned-note', 'visit-to-code', 'stopped-visit', 'no-price'] as const;

async function bill(day: Day, unit: Unit, file: EncounterFile): Promise<DecidedVisit> {
  const { encounterId } = file.encounter;
  for (const kind of ENDED) await unit.closeWork({ encounterId, kind });
  const { done, stopped } = await billFiles(day, unit, [file]);
  const revision = (await unit.lockEncounter(encounterId))?.decisionRevision ?? 1;
  const [billed] = done;
  if (billed !== undefined) {
    const { claim } = billed.billed;
    return {
      revision,
      totalCents: totalOf(billed.billed),
      outcome: billedOutcome(file, billed.billed),
      ...(claim === undefined ? {} : { claimId: claim.body.claimId }),
    };
  }
  const [stop] = stopped;
  const outcome = stop === undefined ? ({ kind: 'incomplete' } as const) : stoppedOutcome(stop.order);
  return { revision, totalCents: ZERO_CENTS, outcome };
}
