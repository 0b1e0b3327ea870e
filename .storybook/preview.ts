import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/define.ts';
import { themes } from '../src/theme/themes.ts';
import { inSettings } from './in-settings.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inSettings],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Elements'] } },
  },
  initialGlobals: { language: 'en-CA', timeZone: 'America/Toronto', theme: 'light', look: '', width: 'wide' },
  globalTypes: {
    language: toolbar('Language', 'globe', [
      { value: 'en-CA', title: 'English' },
      { value: 'fr-CA', title: 'Français' },
    ]),
    timeZone: toolbar('Time zone', 'time', [
      { value: 'America/Vancouver', title: 'Vancouver' },
      { value: 'America/Toronto', title: 'Toronto' },
      { value: 'Europe/London', title: 'London' },
      { value: 'Asia/Kolkata', title: 'Kolkata' },
      { value: 'Pacific/Auckland', title: 'Auckland' },
    ]),
    look: toolbar('Look', 'paintbrush', [
      { value: '', title: 'The page’s own look' },
      ...themes.map(({ name, title }) => ({ value: name, title })),
    ]),
    theme: toolbar('Scheme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    width: toolbar('Width', 'grow', [
      { value: 'wide', title: 'Wide' },
      { value: 'narrow', title: 'Narrow: 320 px' },
      { value: 'sliver', title: 'Sliver: 240 px' },
    ]),
  },
};

export default preview;
