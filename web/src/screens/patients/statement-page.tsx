import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { addressOf, api } from '../../api/client.ts';
import { useParam } from '../../navigation.ts';
import { Icon } from '../../parts/icons.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Money } from '../../parts/money.tsx';
import { When } from '../../parts/when.tsx';
import { addressLine } from './person-words.ts';
import { StatementView } from './statement-view.tsx';

/** One statement as it was sent, its PDF, and why each amount is owed. */
export function StatementPage() {
  const { i18n } = useLingui();
  const statementId = useParam('statementId');
  const query = useQuery({
    queryKey: ['accounts', 'statement', statementId],
    queryFn: ({ signal }) => api.get('/statements/{statementId}', { path: { statementId }, signal }),
  });
  const pdf = (language: 'en' | 'fr') =>
    addressOf('/statements/{statementId}/pdf', { path: { statementId }, query: { language } });
  return (
    <>
      <PageHead
        title={
          query.data === undefined
            ? i18n._('Statement')
            : i18n._('Statement {number}', { number: query.data.statement.statementNumber })
        }
        tabTitle={i18n._('Statement')}
        back={{ to: '/statements', label: i18n._('Statements') }}
        actions={
          <>
            <Button
              component="a"
              href={pdf('en')}
              target="_blank"
              variant="default"
              leftSection={<Icon name="print" size={16} />}
            >
              {i18n._('PDF in English')}
            </Button>
            <Button
              component="a"
              href={pdf('fr')}
              target="_blank"
              variant="default"
              leftSection={<Icon name="print" size={16} />}
            >
              {i18n._('PDF in French')}
            </Button>
          </>
        }
      />
      <QueryView query={query}>
        {({ statement }) => (
          <div className="stack">
            <Panel title={i18n._('This statement')}>
              <Facts
                items={[
                  {
                    label: i18n._('Patient'),
                    value: (
                      <TextLink to="/patients/$patientId/statements" params={{ patientId: statement.patient.patientId }}>
                        <bdi>{statement.patient.name}</bdi>
                      </TextLink>
                    ),
                  },
                  { label: i18n._('Sent on'), value: <When on={statement.issuedOn} /> },
                  { label: i18n._('To pay until'), value: <When on={statement.dueOn} /> },
                  { label: i18n._('To pay'), value: <Money cents={statement.amountDueCents} strong /> },
                  {
                    label: i18n._('Addressed to'),
                    value: <bdi>{`${statement.guarantor.name}, ${addressLine(statement.guarantor.address)}`}</bdi>,
                    wide: true,
                  },
                ]}
              />
            </Panel>
            <StatementView statement={statement} />
          </div>
        )}
      </QueryView>
    </>
  );
}
