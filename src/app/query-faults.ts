/** Why a question to a clinician is not taken as it was sent. */
import { err, type Failure } from '../kernel/result.ts';
import { inEnglish, type Said, said } from '../kernel/said.ts';

export type QueryFault =
  | 'query-id-must-be-new'
  | 'query-must-not-have-changed'
  | 'query-must-be-a-draft'
  | 'query-must-wait-for-its-answer'
  | 'query-must-be-answered'
  | 'query-must-not-be-answered-yet'
  | 'query-must-cite-a-signed-note'
  | 'query-must-keep-the-rules'
  | 'query-must-be-answered-by-its-clinician'
  | 'query-answer-must-fit';

const WORDS = new Map<QueryFault, Said>([
  [
    'query-id-must-be-new',
    said(
      'This id was used for another question. Close the dialog, look at the questions of the visit, and ask again if it is missing.',
    ),
  ],
  [
    'query-must-not-have-changed',
    said('Somebody else changed this question while you had it open. Read it as it is now, then go on.'),
  ],
  ['query-must-be-a-draft', said('This question was sent or withdrawn already; its words stay as they are.')],
  [
    'query-must-wait-for-its-answer',
    said('This question does not wait for an answer: it was answered, or withdrawn, or never sent.'),
  ],
  ['query-must-be-answered', said('This question has no answer to close. Wait for the answer, or withdraw the question.')],
  ['query-must-not-be-answered-yet', said('This question is answered or ended already, so it cannot be withdrawn.')],
  [
    'query-must-cite-a-signed-note',
    said(
      'A question cites signed notes of this visit and of the patient’s earlier ones, and one that it names is not signed or has another text. Open the visit again.',
    ),
  ],
  [
    'query-must-keep-the-rules',
    said('This question breaks a rule of compliant queries. Mend what the check names, then send it.'),
  ],
  ['query-must-be-answered-by-its-clinician', said('Only the clinician whom this question asks may answer it.')],
  [
    'query-answer-must-fit',
    said('This answer does not fit the question. Choose one of those it offers, or answer in your own words.'),
  ],
]);

/** Told by a sentence that has its translation. */
export const queryFault = (code: QueryFault): { readonly ok: false; readonly error: Failure<QueryFault> } =>
  err({ code, message: inEnglish(WORDS.get(code) ?? said(code)) });
