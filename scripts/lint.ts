// `npm run lint`: ESLint, Lit's templates, the arrows between the layers, the format.
import { printOutcomes, runSteps } from './checks/step.ts';
import { lint } from './checks/steps.ts';

printOutcomes(await runSteps(lint));
