/** The screens in the order of the menu: who sees them, and the second key after G. */
import type { Permission } from '../../../src/access/permissions.ts';
import { words } from '../language.ts';
import type { IconName } from '../parts/icons.tsx';

export type ScreenEntry = {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  readonly permission: Permission;
  readonly key: string;
};

export const SCREENS: readonly ScreenEntry[] = [
  { to: '/work', label: words('Today’s work'), icon: 'work', permission: 'work:read', key: 'w' },
  { to: '/patients', label: words('Patients'), icon: 'patients', permission: 'patient:read', key: 'p' },
  { to: '/encounters', label: words('Coding'), icon: 'coding', permission: 'encounter:read', key: 'e' },
  { to: '/queries', label: words('Questions'), icon: 'question', permission: 'query:read', key: 'q' },
  { to: '/claims', label: words('Claims'), icon: 'claims', permission: 'claim:read', key: 'c' },
  { to: '/files', label: words('Files'), icon: 'files', permission: 'file:read', key: 'f' },
  { to: '/remittances', label: words('Payments received'), icon: 'money', permission: 'remittance:read', key: 'm' },
  { to: '/intake', label: words('Intake'), icon: 'inbox', permission: 'intake:read', key: 'i' },
  { to: '/codes', label: words('Codes'), icon: 'codes', permission: 'code:read', key: 'o' },
];
