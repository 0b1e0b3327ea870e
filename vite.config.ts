import { defineConfig, mergeConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { minifyTemplates } from './scripts/build/minify-templates.ts';
import { targetConfig } from './scripts/build/targets.ts';
import { withoutRruleClass } from './scripts/build/without-rrule-class.ts';
import { shortDecorators } from './scripts/build/short-decorators.ts';

/** What every build shares; scripts/build/targets.ts has what differs, by the mode. Storybook takes it without a target. */
export default defineConfig(({ mode }) =>
  mergeConfig(
    {
      define: { __VERSION__: JSON.stringify(packageJson.version) },
      plugins: [withoutRruleClass(), shortDecorators(), minifyTemplates()],
      // Neither how long plugins take nor that a part is loaded late here and at once there is worth a warning.
      build: { rolldownOptions: { checks: { bundlerTimings: false, ineffectiveDynamicImport: false } } },
    },
    targetConfig(mode),
  ),
);
