// `npm test`: everything. What fails is printed where it fails; a table and the sum come last.
import { printOutcomes, runSteps } from './checks/step.ts';
import { all } from './checks/steps.ts';

printOutcomes(await runSteps(all));
