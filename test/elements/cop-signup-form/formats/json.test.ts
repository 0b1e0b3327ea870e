import { rowsOf } from '../../../support/sign-up-matrix.ts';

rowsOf('json: our receiver', 'json-text: a Google Apps Script', 'json-text: a hook of Zapier');
