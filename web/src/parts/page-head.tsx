import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { useHeadingFocus, usePageTitle } from './page-title.ts';
import { TextLink } from './text-link.tsx';
import classes from './page-head.module.css';

export type PageHeadProps = {
  readonly title: string;
  /** One line under the heading: what this is. */
  readonly detail?: ReactNode;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
  /** The list this came from. */
  readonly back?: { readonly to: string; readonly label: string };
  /** What the browser's tab says, when the heading names a patient. */
  readonly tabTitle?: string;
};

/** The page's one h1. Render it in every state of the page, so that focus and title are right from the beginning. */
export function PageHead({ title, detail, badges, actions, back, tabTitle }: PageHeadProps) {
  const heading = useHeadingFocus();
  usePageTitle(tabTitle ?? title);
  return (
    <header className={classes['head']}>
      <div className={classes['words']}>
        {back === undefined ? null : (
          <TextLink to={back.to} size="xs" className={`${classes['back']} print-hide`}>
            <Icon name="back" size={12} /> {back.label}
          </TextLink>
        )}
        <Group gap="sm" align="center">
          <Title order={1} ref={heading} tabIndex={-1} className={classes['title'] ?? ''}>
            {title}
          </Title>
          {badges}
        </Group>
        {detail === undefined ? null : (
          <Text component="div" className="text-muted" mt={2}>
            {detail}
          </Text>
        )}
      </div>
      {actions === undefined ? null : (
        <Group gap="xs" className="print-hide">
          {actions}
        </Group>
      )}
    </header>
  );
}
