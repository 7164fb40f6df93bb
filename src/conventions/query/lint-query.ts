/** Every rule of compliant queries on one draft: a query with an error among its findings is not sent. */
import { type Finding, type Rule, runRules } from '../../rules/rule.ts';
import type { QueryDraft } from './query-draft.ts';
import { queryAsksSomething } from './rules/query-asks-something.ts';
import { queryBringsInNoDiagnosis } from './rules/query-brings-in-no-diagnosis.ts';
import { queryCitesIndicators } from './rules/query-cites-indicators.ts';
import { queryFormFitsItsOptions } from './rules/query-form-fits-its-options.ts';
import { queryIndicatorsAreVerbatim } from './rules/query-indicators-are-verbatim.ts';
import { queryNamesNoCode } from './rules/query-names-no-code.ts';
import { queryNamesNoPayment } from './rules/query-names-no-payment.ts';
import { queryOffersMoreThanOne } from './rules/query-offers-more-than-one.ts';
import { queryOptionsAreSupported } from './rules/query-options-are-supported.ts';
import { queryRestsOnThisVisit } from './rules/query-rests-on-this-visit.ts';
import { querySaysWhyEarlierNotesMatter } from './rules/query-says-why-earlier-notes-matter.ts';
import { queryTitleNamesNoDiagnosis } from './rules/query-title-names-no-diagnosis.ts';
import { queryUsesNoLeadingWords } from './rules/query-uses-no-leading-words.ts';
import { queryYesNoConfirmsTheDocumented } from './rules/query-yes-no-confirms-the-documented.ts';

/** In the order in which a coder mends them: what it rests on, how it asks, what it offers. */
export const QUERY_RULES: readonly Rule<QueryDraft>[] = [
  queryCitesIndicators,
  queryIndicatorsAreVerbatim,
  queryRestsOnThisVisit,
  querySaysWhyEarlierNotesMatter,
  queryAsksSomething,
  queryTitleNamesNoDiagnosis,
  queryNamesNoPayment,
  queryNamesNoCode,
  queryUsesNoLeadingWords,
  queryBringsInNoDiagnosis,
  queryFormFitsItsOptions,
  queryOptionsAreSupported,
  queryYesNoConfirmsTheDocumented,
  queryOffersMoreThanOne,
];

/** In: the draft and what names a diagnosis in a text. Out: findings in the rules' order; pure. */
export const lintQuery = (draft: QueryDraft): readonly Finding[] => runRules(QUERY_RULES, draft);
