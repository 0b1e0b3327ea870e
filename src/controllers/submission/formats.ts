import type { FormFormat, SignUpForm } from '../../domain/registration/sign-up-form.ts';
import type { Send } from './request.ts';
import { sendJson } from './send-json.ts';

/** How each wire format is sent. A format that is not here cannot be: the form shows its way out instead. */
export const formats: Readonly<Partial<Record<FormFormat, Send>>> = {
  json: sendJson,
};

/** Whether a form's receiver can be written to; otherwise the form shows its `fallback`. */
export const canSend = ({ format }: SignUpForm): boolean => formats[format] !== undefined;
