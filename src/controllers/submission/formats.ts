import type { FormFormat } from '../../domain/registration/sign-up-form.ts';
import { json } from './formats/json.ts';
import type { WireFormat } from './wire-format.ts';

/** How each wire format is written and read. All but the usual one are loaded when a form asks for them. */
const formats: Readonly<Record<FormFormat, () => WireFormat | Promise<WireFormat>>> = {
  json: () => json,
  'json-text': async () => (await import('./formats/json-text.ts')).jsonText,
  form: async () => (await import('./formats/form.ts')).form,
  multipart: async () => (await import('./formats/multipart.ts')).multipart,
  hubspot: async () => (await import('./formats/hubspot.ts')).hubspot,
  'google-form': async () => (await import('./formats/google-form.ts')).googleForm,
  'native-post': async () => (await import('./formats/native-post.ts')).nativePost,
};

/**
 * The wire format of that name; undefined when it cannot be loaded. Asked for while a form is filled in, it is there when
 * the form is sent: browsers open a tab only in the moment in which somebody has pressed something.
 */
export async function loadFormat(name: FormFormat): Promise<WireFormat | undefined> {
  try {
    return await formats[name]();
  } catch {
    return undefined;
  }
}
