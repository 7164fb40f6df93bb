import { createLink, type LinkComponent } from '@tanstack/react-router';
import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { type AnchorHTMLAttributes, forwardRef } from 'react';

type Native<P> = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>;

const OurAnchor = forwardRef<HTMLAnchorElement, AnchorProps & Native<AnchorProps>>((props, ref) => (
  <Anchor ref={ref} underline="hover" inherit {...props} />
));
const OurButton = forwardRef<HTMLAnchorElement, ButtonProps & Native<ButtonProps>>((props, ref) => (
  <Button component="a" ref={ref} {...props} />
));
const CreatedAnchor = createLink(OurAnchor);
const CreatedButton = createLink(OurButton);

/** A link within the application: `<TextLink to="/claims/$claimId" params={{ claimId }}>`. */
export const TextLink: LinkComponent<typeof OurAnchor> = (props) => <CreatedAnchor preload="intent" {...props} />;

/** The same, looking like a button. */
export const ButtonLink: LinkComponent<typeof OurButton> = (props) => <CreatedButton preload="intent" {...props} />;
