/** A query as a document of the record: plain text that says what was cited, asked and answered, for its hash and for reading. */
import type { EarlierNote, ProviderQuery, QueryAnswer, QueryIn } from './provider-query.ts';

/** The answer in words; of an option those that were offered. */
function answerWords(query: Pick<ProviderQuery, 'options'>, answer: QueryAnswer): string {
  const withRemark = (words: string, remark: string | undefined): string =>
    remark === undefined ? words : `${words}\n${remark}`;
  switch (answer.kind) {
    case 'own-words':
      return answer.words;
    case 'option':
      return withRemark(query.options[answer.option - 1]?.words ?? '', answer.remark);
    case 'yes':
      return withRemark('Yes', answer.remark);
    case 'no':
      return withRemark('No', answer.remark);
    case 'unable-to-determine':
      return withRemark('Unable to determine', answer.remark);
  }
}

const fromEarlier = ({ encounterId, serviceDate, noteVersion, noteSha256 }: EarlierNote): string =>
  ` of visit ${encounterId} of ${serviceDate}, note version ${noteVersion}, SHA-256 ${noteSha256}`;

/** In: a query and its answer before it is stored. Out: text that depends on nothing else, so that its hash can be made again. */
export function queryDocument(
  query: QueryIn<'sent'> | QueryIn<'answered'> | QueryIn<'closed'>,
  { answer, by, at }: { readonly answer: QueryAnswer; readonly by: string; readonly at: string },
): string {
  const cited = query.indicators.map(
    ({ words, start, end, earlier }, n) =>
      `${n + 1}. "${words}" [${start}-${end}]${earlier === undefined ? '' : fromEarlier(earlier)}`,
  );
  const offered = query.options.map(({ words, supportedBy }, n) => `${n + 1}. ${words} (indicators ${supportedBy.join(', ')})`);
  return [
    `Query ${query.queryId}: ${query.title}`,
    `Visit ${query.encounterId} of ${query.serviceDate}, note version ${query.noteVersion}, SHA-256 ${query.noteSha256}`,
    `Asked by ${query.sent.by} at ${query.sent.at}`,
    'Cited:',
    ...cited,
    ...(query.relevance === undefined ? [] : [`Earlier notes bear on this visit: ${query.relevance}`]),
    query.confirms === undefined ? `Asked (${query.form}):` : `Asked (${query.form}, ${query.confirms}):`,
    query.question,
    ...(offered.length === 0 ? [] : ['Offered, with other and unable to determine:', ...offered]),
    `Answered by ${by} at ${at} (${answer.kind}):`,
    answerWords(query, answer),
    '',
  ].join('\n');
}

/**
 * The words that go into the note: what the clinician says of the patient. A bare yes or no means nothing without its
 * question, whose words are not the clinician's: it stays in the document alone, as does what could not be determined.
 */
export function addendumWords(query: Pick<ProviderQuery, 'options'>, answer: QueryAnswer): string | undefined {
  return answer.kind === 'own-words' || answer.kind === 'option' ? answerWords(query, answer) : undefined;
}
