import { rowsOf } from '../../../support/sign-up-matrix.ts';

rowsOf('native-post: Mailchimp');
