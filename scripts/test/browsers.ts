// Installs the browsers of the tests where they are missing.
import { ensureBrowsers } from './install-browsers.ts';

ensureBrowsers();
