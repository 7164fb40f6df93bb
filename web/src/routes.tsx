/** Every screen of the application: its address and the chunk it comes in. A colleague adds a line here. */
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { SearchText } from './navigation.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { ScreenFailure } from './shell/screen-failure.tsx';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): SearchText => search as SearchText,
});

/** In: the address, the chunk, and the name of the component in it. */
const screenRoute = <const Path extends string, Name extends string>(
  path: Path,
  load: () => Promise<Record<Name, () => React.ReactNode>>,
  name: Name,
) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(load, name),
    errorComponent: ScreenFailure,
  });

/** Where everybody begins. */
const START: string = '/work';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: START as '/', replace: true });
  },
});

export const routeTree = rootRoute.addChildren([
  startRoute,
  screenRoute('/work', () => import('./screens/work/work-page.tsx'), 'WorkPage'),
  screenRoute('/work/$queue', () => import('./screens/work/work-list-page.tsx'), 'WorkListPage'),
  screenRoute('/patients', () => import('./screens/patients/patients-page.tsx'), 'PatientsPage'),
  screenRoute('/balances', () => import('./screens/work/balances-page.tsx'), 'BalancesPage'),
  screenRoute('/statements', () => import('./screens/work/statement-list-page.tsx'), 'StatementListPage'),
  screenRoute('/statements/$statementId', () => import('./screens/patients/statement-page.tsx'), 'StatementPage'),
  screenRoute('/patients/new', () => import('./screens/patients/register-page.tsx'), 'RegisterPage'),
  screenRoute('/patients/$patientId', () => import('./screens/patients/patient-page.tsx'), 'PatientPage'),
  screenRoute('/patients/$patientId/account', () => import('./screens/patients/account-page.tsx'), 'AccountPage'),
  screenRoute('/patients/$patientId/statements', () => import('./screens/patients/statements-page.tsx'), 'StatementsPage'),
  screenRoute('/encounters', () => import('./screens/encounters/encounters-page.tsx'), 'EncountersPage'),
  screenRoute('/encounters/$encounterId', () => import('./screens/encounters/encounter-page.tsx'), 'EncounterPage'),
  screenRoute('/encounters/learning', () => import('./screens/learning/learning-page.tsx'), 'LearningPage'),
  screenRoute('/queries', () => import('./screens/queries/queries-page.tsx'), 'QueriesPage'),
  screenRoute('/queries/$queryId', () => import('./screens/queries/query-page.tsx'), 'QueryPage'),
  screenRoute('/claims', () => import('./screens/claims/claims-page.tsx'), 'ClaimsPage'),
  screenRoute('/claims/$claimId', () => import('./screens/claims/claim-page.tsx'), 'ClaimPage'),
  screenRoute('/files', () => import('./screens/files/files-page.tsx'), 'FilesPage'),
  screenRoute('/files/$fileId', () => import('./screens/files/file-page.tsx'), 'FilePage'),
  screenRoute('/remittances', () => import('./screens/remittances/remittances-page.tsx'), 'RemittancesPage'),
  screenRoute('/offsets', () => import('./screens/remittances/offsets-page.tsx'), 'OffsetsPage'),
  screenRoute('/remittances/$paymentKey', () => import('./screens/remittances/remittance-page.tsx'), 'RemittancePage'),
  screenRoute('/intake', () => import('./screens/intake/intake-page.tsx'), 'IntakePage'),
  screenRoute('/intake/$runId', () => import('./screens/intake/load-page.tsx'), 'LoadPage'),
  screenRoute('/prices', () => import('./screens/prices/prices-page.tsx'), 'PricesPage'),
  screenRoute('/codes', () => import('./screens/codes/codes-page.tsx'), 'CodesPage'),
  screenRoute('/codes/book', () => import('./screens/codes/index-page.tsx'), 'CodeIndexPage'),
  screenRoute('/codes/checks', () => import('./screens/codes/checks-page.tsx'), 'CodeChecksPage'),
  screenRoute('/codes/releases', () => import('./screens/codes/releases-page.tsx'), 'CodeReleasesPage'),
  screenRoute('/codes/releases/$releaseNumber', () => import('./screens/codes/release-page.tsx'), 'CodeReleasePage'),
  screenRoute('/codes/$system/$code', () => import('./screens/codes/code-page.tsx'), 'CodePage'),
]);
