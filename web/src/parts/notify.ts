/** Short messages at the edge of the page. They are read out, and nothing important stands only there. */
import { i18n } from '@lingui/core';
import { notifications } from '@mantine/notifications';

const closeButton = () => ({ 'aria-label': i18n._('Close') });

const LONG_ENOUGH_TO_READ_MILLISECONDS = 6000;

/** The same sentence stands once, however often it is said: said again it comes anew. */
const shownOnce = (text: string): { readonly id: string; readonly message: string } => {
  notifications.hide(text);
  return { id: text, message: text };
};

/** In: a translated sentence about something that is done. */
export const notifyDone = (text: string): void => {
  notifications.show({
    ...shownOnce(text),
    color: 'pine',
    withBorder: true,
    closeButtonProps: closeButton(),
    autoClose: LONG_ENOUGH_TO_READ_MILLISECONDS,
  });
};

/** In: a translated sentence about what failed and what to do. Stays until it is closed. */
export const notifyProblem = (text: string): void => {
  notifications.show({ ...shownOnce(text), color: 'red', withBorder: true, closeButtonProps: closeButton(), autoClose: false });
};
