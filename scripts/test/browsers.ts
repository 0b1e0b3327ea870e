// Installs the browsers of the tests where they are missing, and PostgreSQL.
import { ensureBrowsers } from './install-browsers.ts';
import { ensurePostgres } from './install-postgres.ts';

ensureBrowsers();
ensurePostgres();
