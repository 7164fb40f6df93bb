/**
 * A coder asks the language model about the suggestions of one visit. Nothing is held open while it thinks: the text and
 * the tokens are taken in one transaction, the answer is stored in another, and only for the text that was judged.
 */
import type { CodeJudgement } from '../claims/code-judgement.ts';
import type { Suggestion } from '../claims/coded-encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { SignedEncounter } from '../claims/encounter.ts';
import type { EncounterId, Icd10 } from '../claims/identifiers.ts';
import { codeEncounter } from '../coding/code-encounter.ts';
import { type Deidentified, deidentifyNote, type KnownIdentifiers } from '../coding/language-model/deidentify-note.ts';
import { type JudgedCandidate, judgeRequest, type ModelRequest, mostTokens } from '../coding/language-model/judge-request.ts';
import { readVerdicts } from '../coding/language-model/read-verdicts.ts';
import type { Office } from '../cycle.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { inEnglish, said } from '../kernel/said.ts';
import type { Day } from './day.ts';
import type { LanguageModel, ModelFailure, ModelFault } from './language-model-port.ts';

export type JudgeFault =
  | ModelFault
  | 'model-must-answer-in-json'
  | 'note-must-be-signed'
  | 'note-must-suggest-something'
  | 'note-must-not-have-changed'
  | 'model-tokens-must-last-the-day';

const fault = (code: JudgeFault, message: string): { readonly ok: false; readonly error: Failure<JudgeFault> } =>
  err({ code, message });

type Prepared = {
  readonly encounter: SignedEncounter;
  readonly suggestions: readonly Suggestion[];
  readonly sent: Deidentified;
  readonly request: ModelRequest;
  readonly reserved: number;
};

export type Judging = { readonly encounterId: EncounterId; readonly askedBy: string };

/** Out: what is stored and shown; undefined when this practice has no such visit. Errors: nothing is stored but what was used. */
export async function judgeSuggestions(
  day: Day,
  model: LanguageModel,
  { encounterId, askedBy }: Judging,
): Promise<Result<CodeJudgement, Failure<JudgeFault>> | undefined> {
  const prepared = await prepare(day, model, encounterId);
  if (prepared === undefined || !prepared.ok) return prepared;
  const { encounter, suggestions, sent, request, reserved } = prepared.value;
  const answer = await model.ask(request);
  const used = answer.ok ? answer.value.inputTokens + answer.value.outputTokens : usedOnFailure(answer.error, reserved);
  await settle(day, used - reserved);
  if (!answer.ok) return fault(answer.error.code, answer.error.message);
  const note = encounter.signedNote;
  const read = readVerdicts(answer.value.text, { note: note.text, sent, suggestions });
  if (!read.ok) return read;
  const judgement: CodeJudgement = {
    encounterId,
    noteVersion: note.version,
    noteSha256: note.sha256,
    model: model.name,
    deidentified: model.deidentify,
    askedBy,
    askedAt: day.clock.nowIso(),
    ...read.value,
    tokens: used,
  };
  return store(day, judgement);
}

/** What was reserved stays taken where nobody knows what was used. */
const usedOnFailure = ({ isUncharged }: ModelFailure, reserved: number): number => (isUncharged ? 0 : reserved);

const prepare = (
  day: Day,
  model: LanguageModel,
  encounterId: EncounterId,
): Promise<Result<Prepared, Failure<JudgeFault>> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'send a visit note to the language model' }, async (unit) => {
    const [file] = await unit.encounterFiles([encounterId]);
    if (file === undefined) return undefined;
    const coded = codeEncounter(file.encounter, day.office.codesets);
    if (!coded.ok) return fault('note-must-be-signed', coded.error.message);
    const { encounter, suggestions } = coded.value;
    if (suggestions.length === 0) {
      return fault(
        'note-must-suggest-something',
        inEnglish(
          said('The note suggests no diagnosis, and the language model is asked about suggestions alone. Nothing was sent.'),
        ),
      );
    }
    const sent = model.deidentify ? deidentifyNote(encounter.signedNote.text, knownOf(file, day.office)) : asItIs(encounter);
    const titleOf = (code: Icd10): string | undefined => {
      const answer = day.office.codesets.icd10(code, encounter.serviceDate);
      return answer.kind === 'unknown' ? undefined : answer.title;
    };
    const request = judgeRequest(sent.text, candidatesOf(suggestions, sent, titleOf), model.maxOutputTokens);
    const reserved = mostTokens(request);
    if (!(await unit.reserveModelTokens(day.today, reserved, model.tokensPerDay))) {
      return fault(
        'model-tokens-must-last-the-day',
        inEnglish(said('What the language model may use today is used up. Code without it, or ask tomorrow. Nothing was sent.')),
      );
    }
    return ok({ encounter, suggestions, sent, request, reserved });
  });

const asItIs = ({ signedNote: { text } }: SignedEncounter): Deidentified => ({
  text,
  toNote: (start, end) => ({ start, end }),
});

/** Words of the note go only as far as they stand in what is sent. */
const candidatesOf = (
  suggestions: readonly Suggestion[],
  sent: Deidentified,
  titleOf: (code: Icd10) => string | undefined,
): readonly JudgedCandidate[] =>
  suggestions.map(({ code, title, spans, rejected }) => ({
    code,
    title,
    words: spans.map(({ words }) => words).filter((words) => sent.text.includes(words)),
    siblings: rejected.flatMap((sibling) => titleOf(sibling.code) ?? []),
  }));

/** Everybody and everything of the visit that the record knows by name. */
function knownOf({ patient, coverages }: EncounterFile, { practice }: Office): KnownIdentifiers {
  const subscribers = coverages.map(({ subscriber }) => subscriber);
  const people = [patient, patient.guarantor, ...subscribers, ...practice.providers].map(({ name }) => name);
  const { address } = patient;
  return {
    names: people.flatMap(({ first, last, middle }) => [first, last, ...(middle === undefined ? [] : [middle])]),
    others: [
      patient.chartNumber,
      ...subscribers.map(({ memberId }) => memberId),
      ...patient.contacts.map(({ value }) => value),
      ...[address.street, address.street2, address.city, address.zip].filter((part) => part !== undefined),
      practice.organization.name,
      ...practice.locations.map(({ name }) => name),
    ],
  };
}

const settle = (day: Day, difference: number): Promise<void> =>
  day.store.transact({ ...day.actor, purpose: 'count what the language model used' }, (unit) =>
    unit.settleModelTokens(day.today, difference),
  );

/** An answer about words that are no longer the note's is told, not kept. */
const store = (day: Day, judgement: CodeJudgement): Promise<Result<CodeJudgement, Failure<JudgeFault>> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'keep what the language model said' }, async (unit) => {
    const [file] = await unit.encounterFiles([judgement.encounterId]);
    if (file === undefined) return undefined;
    const note = file.encounter.notes.at(-1);
    if (note?.sha256 !== judgement.noteSha256) {
      return fault(
        'note-must-not-have-changed',
        inEnglish(said('The note was changed while the language model read it. Open the visit again and ask anew.')),
      );
    }
    await unit.saveJudgement(judgement);
    return ok(judgement);
  });
