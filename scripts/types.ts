// `npm run types`: the compiler on everything.
import { printOutcomes, runSteps } from './checks/step.ts';
import { types } from './checks/steps.ts';

printOutcomes(await runSteps(types));
