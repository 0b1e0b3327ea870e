import type { Place } from './embed.ts';
import type { SiteKind } from './snippets/snippets.ts';

/** A thing with a name and a sentence about it. */
export interface Named {
  readonly name: string;
  readonly about?: string;
}

/** What the builder says. Widgets and options that are not here speak for themselves, in the English of their documentation. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: { readonly tag: string; readonly name: string };
  readonly what: string;
  readonly widget: string;
  readonly feed: string;
  readonly feeds: Readonly<Record<string, string>>;
  readonly otherFeed: string;
  readonly feedAddress: string;
  readonly feedAddressHelp: string;
  readonly notAnAddress: string;
  readonly how: string;
  readonly language: string;
  readonly pageLanguage: string;
  readonly timeZone: string;
  readonly visitorsZone: string;
  readonly timeZoneHelp: string;
  readonly look: string;
  readonly ownLook: string;
  readonly looks: Readonly<Record<string, string>>;
  readonly more: string;
  readonly asUsual: string;
  readonly all: string;
  readonly none: string;
  readonly preview: string;
  readonly previewHelp: string;
  readonly previewFrame: string;
  readonly width: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'page', string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly notSent: string;
  readonly copyTitle: string;
  readonly site: string;
  readonly sites: Readonly<Record<SiteKind, string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly inFile: (file: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly link: string;
  readonly unavailable: string;
  readonly widgets: Readonly<Record<string, Named>>;
  readonly options: Readonly<Record<string, Named>>;
  readonly values: Readonly<Record<string, string>>;
}

/** The words for options that all widgets know come first, then each widget's own. */
export const en: Words = {
  title: 'Put a widget on your site',
  lead: 'Choose a widget, see how it looks, copy the lines. Nothing to install on most sites, no account anywhere.',
  otherLanguage: { tag: 'fr', name: 'Français' },
  what: 'What to show',
  widget: 'Widget',
  feed: 'Communities of',
  feeds: {
    casc: 'CASC, Canadian Association of Science Centres',
    astc: 'ASTC, Association of Science and Technology Centers',
    cscce: 'CSCCE, Center for Scientific Collaboration and Community Engagement',
    cauce: 'CAUCE, Canadian Association for University Continuing Education',
    'partner-museum': 'Two associations at once',
  },
  otherFeed: 'Another feed …',
  feedAddress: 'Address of the feed',
  feedAddressHelp: 'It begins with https:// and is the association’s own file. Ask the association for it.',
  notAnAddress: 'Enter an address that begins with https://',
  how: 'How to show it',
  language: 'Language',
  pageLanguage: 'As the page around it',
  timeZone: 'Time zone',
  visitorsZone: 'Each visitor’s own',
  timeZoneHelp: 'Choose a zone only for a page that people read in one place.',
  look: 'Look',
  ownLook: 'Your page’s own',
  looks: {
    neutral: 'Neutral',
    'high-contrast': 'High contrast',
    wordpress: 'WordPress: Twenty Twenty-Five',
    drupal: 'Drupal: Olivero',
    bootstrap: 'Bootstrap 5',
  },
  more: 'More options',
  asUsual: 'As usual',
  all: 'All',
  none: 'None',
  preview: 'See it',
  previewHelp: 'This works as it will on your site. What is filled in here is not sent.',
  previewFrame: 'Preview of the widget',
  width: 'Width',
  widths: { phone: 'Phone', column: 'Column', page: 'Page' },
  scheme: 'Page',
  schemes: { light: 'Light', dark: 'Dark' },
  notSent: 'The preview sends nothing. On your site this form is sent to the association.',
  copyTitle: 'Copy it to your site',
  site: 'Your site is made with',
  sites: {
    html: 'HTML',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    squarespace: 'Squarespace',
    wix: 'Wix',
    react: 'React',
    vue: 'Vue',
    angular: 'Angular',
    svelte: 'Svelte',
  },
  places: {
    page: 'Paste this where the widget shall stand.',
    'html-block': 'Add a block “Custom HTML” and paste this into it. Needs the right to use scripts, as administrators have it.',
    shortcode: 'Or, with our plugin, paste this shortcode anywhere. The plugin brings the script.',
    'code-block': 'Add a block “Code”, choose HTML, and paste this into it.',
    'drupal-library': 'Once for the site: add this to your theme’s libraries.',
    'drupal-info': 'Once for the site: have your theme load it.',
    'drupal-text': 'In the text, behind “Source”. The text format must allow <div class lang data-*>.',
    'wix-file': 'With Velo: make this file in public/custom-elements. Then add a Custom Element to the page and choose the file.',
    'wix-tag': 'The tag name that Wix asks for.',
    install: 'Install the package.',
    component: 'A component to put where the widget shall stand.',
    'vue-config': 'Once for the application: tell Vue that these tags are elements of the page.',
    styles: 'Once for the application: the look.',
  },
  inFile: (file) => `In the file ${file}:`,
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The text is selected. Copy it with your keyboard.',
  link: 'The address of this page keeps what you have chosen: send it to a colleague, or keep it.',
  unavailable: 'The list of widgets cannot be loaded. Build the project first, then load this page again.',
  widgets: {
    'cop-schedule': { name: 'Coming meetings', about: 'When the communities meet, at each visitor’s own hour.' },
    'cop-directory': { name: 'All communities', about: 'Search and filter the communities; a card opens to the whole of one.' },
    'cop-community': { name: 'One community', about: 'One community in full: whom it is for, when it meets, how to join.' },
    'cop-next-meeting': { name: 'Next meeting', about: 'The next meeting, with a countdown and the way in.' },
    'cop-signup-form': { name: 'Sign-up form', about: 'Joins a community.' },
    'cop-proposal-form': { name: 'Propose a community', about: 'The association’s requirements as a checklist, then the proposal.' },
    'cop-add-to-calendar': { name: 'Add to calendar', about: 'A button that puts a meeting into people’s own calendars.' },
    'cop-time-zone': { name: 'Choice of time zone', about: 'Lets visitors choose the zone of all times on the page.' },
    'cop-time': { name: 'One moment', about: 'A date and time in a text, at each reader’s own hour.' },
    'cop-course': { name: 'Course', about: 'A course or cohort: pace, sessions, price, people.' },
    'cop-resources': { name: 'Resources', about: 'Recordings, documents and the library, and who may use them.' },
    'cop-finder': { name: 'Find your community', about: 'A few questions that end in communities that suit.' },
    'cop-about': { name: 'About communities of practice', about: 'What they are, what the association gives, whom it thanks.' },
  },
  options: {
    communities: { name: 'Only these communities' },
    exclude: { name: 'Leave these out' },
    'heading-level': { name: 'Level of headings', about: 'The heading before the widget is 1 less.' },
    'hour-cycle': { name: 'Clock' },
    community: { name: 'Community' },
    'allowed-origins': {
      name: 'Servers that may receive the form',
      about: 'Such as https://association.example. Otherwise whatever the feed names.',
    },
    'structured-data': { name: 'Tell search engines too', about: 'Adds schema.org’s words about what is shown, once a page.' },
    address: {
      name: 'Keep the search in the page’s address',
      about: 'Under this name, such as cop. Otherwise the address stays as it is.',
    },
    layout: { name: 'Layout' },
    sort: { name: 'Order' },
    filters: {
      name: 'Filters',
      about: 'Any of openness, role, topic and association, with spaces; none for none. Otherwise those that help.',
    },
    meeting: { name: 'Meeting', about: 'Its uid in the feed. Otherwise the next one.' },
    open: { name: 'Open at first' },
    view: { name: 'View', about: 'With one chosen, visitors can change between the three.' },
    limit: { name: 'Meetings at first', about: 'A button shows more.' },
    days: { name: 'Days ahead', about: 'Otherwise a year.' },
    past: { name: 'Show what has been' },
    datetime: { name: 'Date and time', about: 'Such as 2027-01-12T19:00:00Z, or without Z the time in the organizer’s zone.' },
    'origin-time-zone': { name: 'Organizer’s time zone' },
    format: { name: 'Show' },
    compact: { name: 'On one line' },
    course: { name: 'Course', about: 'Its id in the feed.' },
    kind: { name: 'Kind' },
    sections: { name: 'Parts' },
  },
  values: {
    h12: '12 hours',
    h23: '24 hours',
    cards: 'Cards',
    list: 'List',
    feed: 'The association’s',
    name: 'By name',
    next: 'By next meeting',
    agenda: 'List',
    month: 'Month',
    week: 'Week',
    full: 'Date and time',
    date: 'Date',
    time: 'Time',
  },
};
