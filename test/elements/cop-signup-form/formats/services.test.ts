import { rowsOf } from '../../../support/sign-up-matrix.ts';

rowsOf('multipart: Contact Form 7', 'hubspot: HubSpot forms v3', 'google-form: Google Forms');
