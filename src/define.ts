/** Registers every element: what the script builds do, and `import 'cop-widgets/define'` too. */
import { watchPlainMarkup } from './loader/plain-markup.ts';
import './elements/cop-feed/define.ts';
import './elements/cop-directory/define.ts';
import './elements/cop-community/define.ts';
import './elements/cop-schedule/define.ts';
import './elements/cop-add-to-calendar/define.ts';
import './elements/cop-next-meeting/define.ts';
import './elements/cop-time/define.ts';
import './elements/cop-time-zone/define.ts';
import './elements/cop-signup-form/define.ts';
import './elements/cop-proposal-form/define.ts';
import './elements/cop-resources/define.ts';
import './elements/cop-about/define.ts';
import './elements/cop-course/define.ts';
import './elements/cop-finder/define.ts';

watchPlainMarkup();
