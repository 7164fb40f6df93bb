/** What is said when a partner's mailbox does not work: who, what, and what to do next. Never a secret, never file content. */
import type { PartnerSettings, WireFailure } from '../app/partner-ports.ts';

export type Partner = Pick<PartnerSettings, 'name' | 'host' | 'port' | 'username'>;

const at = (partner: Partner): string => `${partner.name} (${partner.host}:${partner.port})`;

export const unreachable = (partner: Partner, why: string): WireFailure => ({
  code: 'partner-must-be-reachable',
  message: `${at(partner)} does not answer: ${why}. Nothing is lost; the transfer is tried again later. If this goes on, check the host name, the port and the firewall, then call the partner.`,
});

export const otherHostKey = (partner: Partner, offered: string): WireFailure => ({
  code: 'host-key-must-match',
  message: `${at(partner)} shows host key SHA256:${offered}, which is not the one we pinned. Nothing was sent and no log-in was tried. Ask the partner, by telephone, whether they changed their key; put the new fingerprint into the settings only when they confirm it.`,
});

export const refusedLogIn = (partner: Partner, why: string): WireFailure => ({
  code: 'log-in-must-be-accepted',
  message: `${at(partner)} refuses user ${partner.username}: ${why}. Check the user name and the password or key in the settings; partners often let passwords expire.`,
});

export const brokenTransfer = (partner: Partner, what: string): WireFailure => ({
  code: 'transfer-must-complete',
  message: `${at(partner)}: ${what}`,
});

/** A file name goes on the wire only when it names a file in one folder and nothing else. */
export function isPlainFileName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  return name.length > 0 && name.length <= 200 && !/[/\\\u0000-\u001f\u007f]/.test(name) && !name.startsWith('.');
}

export const strangeName = (partner: Partner): WireFailure =>
  brokenTransfer(partner, 'the file name holds a folder, a control character or a leading dot. Rename the file and try again.');
