/** What a question cites, asks and offers, and its answer: the same on every screen. */
import { useLingui } from '@lingui/react';
import type { ProviderQuery, ProviderQueryView, QueryAnswer } from '../../api/paths.gen.ts';
import { Colon } from '../../parts/colon.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { When } from '../../parts/when.tsx';
import { useWho } from '../../parts/who.tsx';
import classes from './queries.module.css';
import { CONFIRMS, FORMS, RELEVANCES, STATES } from './query-words.ts';

export function QueryBadges({ view }: { readonly view: ProviderQueryView }) {
  const { i18n } = useLingui();
  const { word, tone } = STATES[view.query.state];
  return (
    <>
      <ToneBadge tone={tone}>{i18n._(word)}</ToneBadge>{' '}
      {view.overdue ? <ToneBadge tone="bad">{i18n._('overdue')}</ToneBadge> : null}
    </>
  );
}

export function QueryContent({ query }: { readonly query: ProviderQuery }) {
  const { i18n } = useLingui();
  return (
    <div className={classes['content']}>
      <div>
        <h3>
          {i18n._('Cited from the note of the visit on')} <When on={query.serviceDate} />
        </h3>
        {query.indicators.length === 0 ? <p className="text-muted">{i18n._('Nothing is cited yet.')}</p> : null}
        <ol className={classes['indicators']}>
          {query.indicators.map(({ start, words, earlier }) => (
            <li key={`${start} ${earlier?.encounterId ?? ''}`}>
              <q lang="en" translate="no">
                {words}
              </q>
              {earlier === undefined ? null : (
                <span className="text-muted">
                  {' '}
                  {i18n._('note of')} <When on={earlier.serviceDate} />
                </span>
              )}
            </li>
          ))}
        </ol>
        {query.relevance === undefined ? null : (
          <p className="text-muted">
            {i18n._('Why the earlier note matters at this visit')}
            <Colon />
            {i18n._(RELEVANCES[query.relevance])}
          </p>
        )}
      </div>
      <div>
        <h3>
          {i18n._(FORMS[query.form])}
          {query.confirms === undefined ? null : (
            <>
              <Colon />
              {i18n._(CONFIRMS[query.confirms])}
            </>
          )}
        </h3>
        <p className={classes['words']} lang="en" translate="no">
          {query.question}
        </p>
        {query.options.length === 0 ? null : (
          <ul lang="en" translate="no">
            {query.options.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      {'answered' in query ? <Answer query={query} answer={query.answered.answer} /> : null}
      <Course query={query} />
    </div>
  );
}

function Answer({ query, answer }: { readonly query: ProviderQuery; readonly answer: QueryAnswer }) {
  const { i18n } = useLingui();
  const remark = 'remark' in answer ? answer.remark : undefined;
  const chosen =
    answer.kind === 'option' ? query.options[answer.option - 1]?.words : answer.kind === 'own-words' ? answer.words : undefined;
  const bare = { yes: i18n._('Yes'), no: i18n._('No'), 'unable-to-determine': i18n._('Unable to determine') };
  return (
    <div className={classes['answer']}>
      <h3>{i18n._('Answer')}</h3>
      {chosen === undefined ? (
        <p>{answer.kind === 'option' || answer.kind === 'own-words' ? '' : bare[answer.kind]}</p>
      ) : (
        <p className={classes['words']} lang="en" translate="no">
          {chosen}
        </p>
      )}
      {remark === undefined ? null : (
        <p className={classes['words']} lang="en" translate="no">
          {remark}
        </p>
      )}
    </div>
  );
}

/** Who did what, and when. */
function Course({ query }: { readonly query: ProviderQuery }) {
  const { i18n } = useLingui();
  const who = useWho();
  const steps = [
    // Once it was sent, that day is the one that counts.
    {
      what: i18n._('Written by {who}', { who: who(query.writtenBy) }),
      on: query.state === 'draft' ? query.writtenAt : undefined,
    },
    ...('sent' in query && query.sent !== undefined
      ? [{ what: i18n._('Sent by {who}', { who: who(query.sent.by) }), on: query.sent.on }]
      : []),
    ...('answered' in query
      ? [{ what: i18n._('Answered by {who}', { who: who(query.answered.by) }), on: query.answered.on }]
      : []),
    ...('closed' in query ? [{ what: i18n._('Closed by {who}', { who: who(query.closed.by) }), on: query.closed.on }] : []),
    ...('withdrawn' in query
      ? [{ what: i18n._('Withdrawn by {who}', { who: who(query.withdrawn.by) }), on: query.withdrawn.on }]
      : []),
  ];
  return (
    <>
      {'withdrawn' in query ? (
        <p>
          {i18n._('Why it was withdrawn:')} <span translate="no">{query.withdrawn.because}</span>
        </p>
      ) : null}
      <ul className={`${classes['course'] ?? ''} text-muted`}>
        {steps.map(({ what, on }) => (
          <li key={what}>
            {what}
            {on === undefined ? null : (
              <>
                , <When on={on} />
              </>
            )}
          </li>
        ))}
        {query.state === 'sent' ? (
          <li>
            {i18n._('Answer due')} <When on={query.sent.dueOn} />
          </li>
        ) : null}
      </ul>
    </>
  );
}
