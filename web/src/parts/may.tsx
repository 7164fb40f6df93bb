import type { ReactNode } from 'react';
import type { Permission } from '../../../src/access/permissions.ts';
import { useMay } from '../session.ts';

/** Shows its children to those who may. */
export function May({ permission, children }: { readonly permission: Permission; readonly children: ReactNode }) {
  return useMay(permission) ? children : null;
}
