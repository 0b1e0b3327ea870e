import nodemailer from 'nodemailer';
import type { ComposedMail } from './compose.ts';

/** How sending went wrong. `isFinal`: the address does not exist, trying again is of no use. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly isFinal: boolean;

  /** @param code says what happened without a word of the other side: those may hold addresses. */
  constructor(code: string, isFinal: boolean) {
    super(code);
    this.isFinal = isFinal;
  }
}

/** Hands mails to a mail server. */
export interface MailTransport {
  /** Resolves when the server has taken the mail on. Rejects with {@link SendError}. */
  send(mail: ComposedMail): Promise<void>;
  close(): void;
}

/** How long a server may keep silent at each step, in milliseconds. */
export interface SmtpPatience {
  readonly connectMs: number;
  readonly silenceMs: number;
}

/** Speaks SMTP to the server that `smtpUrl` names (`smtp://` or `smtps://`, user and password in it where they are needed). */
export function smtpTransport(smtpUrl: string, from: string, { connectMs, silenceMs }: SmtpPatience): MailTransport {
  const transporter = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    // Mails are text: nothing in one makes this server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ headers, to, ...mail }) {
      try {
        // As an object the address is taken as it is, never parsed into several.
        await transporter.sendMail({
          ...mail,
          from,
          to: { name: '', address: to },
          headers: { ...headers },
          textEncoding: 'quoted-printable',
        });
      } catch (error) {
        throw sendErrorOf(error as SmtpError);
      }
    },
    close: () => transporter.close(),
  };
}

/** What nodemailer's errors carry. */
type SmtpError = Error & { readonly code?: string; readonly responseCode?: number; readonly command?: string };

function sendErrorOf({ code = 'EUNKNOWN', responseCode, command }: SmtpError): SendError {
  const isFinal = command === 'RCPT TO' && responseCode !== undefined && [550, 551, 553, 501].includes(responseCode);
  return new SendError([code, command, responseCode].filter((part) => part !== undefined && part !== '').join(' '), isFinal);
}
