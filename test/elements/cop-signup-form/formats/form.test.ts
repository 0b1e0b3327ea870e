import { rowsOf } from '../../../support/sign-up-matrix.ts';

rowsOf('form: Formspree', 'form: listmonk', 'form: Kit', 'form: Netlify');
