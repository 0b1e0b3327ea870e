import type { SignUpForm } from '../../src/domain/registration/sign-up-form.ts';

/** A form with a field of every kind that behaves differently, in two languages, with one required consent and one not. */
export const signUpForm = (changes: Partial<SignUpForm> = {}): SignUpForm => ({
  action: 'https://association.example/v1/signups',
  format: 'json',
  fields: [
    { name: 'name', label: { en: 'Your name', fr: 'Votre nom' }, type: 'text', required: true, maxLength: 20, options: [] },
    { name: 'email', label: { en: 'Work e-mail', fr: 'Courriel professionnel' }, type: 'email', required: true, options: [] },
    { name: 'organization', label: { en: 'Organization', fr: 'Organisation' }, type: 'organization', required: false, options: [] },
    { name: 'site', label: { en: 'Web site', fr: 'Site Web' }, type: 'url', required: false, options: [] },
    { name: 'phone', label: { en: 'Telephone', fr: 'Téléphone' }, type: 'tel', required: false, options: [] },
    {
      name: 'member',
      label: { en: 'Member?', fr: 'Membre?' },
      type: 'radio',
      required: true,
      options: [{ value: 'yes' }, { value: 'no' }],
    },
    {
      name: 'topics',
      label: { en: 'Topics', fr: 'Sujets' },
      type: 'checkboxes',
      required: false,
      options: [{ value: 'sky' }, { value: 'sea' }],
    },
  ],
  consents: [
    {
      purpose: 'meeting-invitations',
      text: { en: 'I agree to receive invitations by e-mail', fr: 'J’accepte de recevoir les invitations par courriel' },
      required: true,
      sender: {
        name: { en: 'Association of Science Centres', fr: 'Association des centres de sciences' },
        onBehalfOf: { en: 'its members' },
        postalAddress: { en: '1 Museum Street, Ottawa' },
        contact: 'hello@association.example',
      },
    },
    {
      purpose: 'newsletter',
      text: { en: 'Send me the newsletter' },
      required: false,
      sender: { name: { en: 'Association' }, postalAddress: { en: '1 Museum Street, Ottawa' }, contact: 'hello@association.example' },
    },
  ],
  doubleOptIn: true,
  ...changes,
});
