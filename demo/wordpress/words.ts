/** The words of the WordPress plugin's blocks, for those who edit pages: English here, French in `languages/fr.po`. */

type Words = Readonly<Record<string, readonly [label: string, help: string] | undefined>>;

/** By tag: the block's title, and what it shows. A widget that is not here has its tag and its sentence in the manifest. */
export const elementWords: Words = {
  'cop-about': ['About communities of practice', 'What a community of practice is, and what the association offers.'],
  'cop-add-to-calendar': ['Add to calendar', 'A button that puts a meeting into people’s own calendars.'],
  'cop-community': ['Community', 'One community in full.'],
  'cop-course': ['Course', 'A course or cohort: pace, sessions, people and price.'],
  'cop-directory': ['Directory of communities', 'All communities, to search, filter and open.'],
  'cop-feed': ['Feed', 'Widgets inside it share one feed, time zone and language.'],
  'cop-finder': ['Finder', 'A few questions that lead to the communities that fit.'],
  'cop-next-meeting': ['Next meeting', 'The next meeting, with a live countdown.'],
  'cop-proposal-form': ['Propose a community', 'A form to start a community.'],
  'cop-resources': ['Resources', 'Recordings, documents and links of the communities.'],
  'cop-schedule': ['Schedule', 'The coming meetings, in the visitor’s own time.'],
  'cop-signup-form': ['Sign-up form', 'A form to join a community.'],
  'cop-time': ['Moment', 'One moment, in the reader’s own time.'],
  'cop-time-zone': ['Time zone', 'Lets visitors choose the time zone of the whole page.'],
};

/** By attribute, or by tag and attribute: its label, and what to write. One that is not here has its sentence in the manifest. */
export const attributeWords: Words = {
  address: [
    'Name in the page’s address',
    'Such as groups: the page’s address then holds what is searched, so that it can be shared. Empty: it does not.',
  ],
  'allowed-origins': [
    'Where forms may be sent',
    'Origins such as https://association.example, with spaces between them. Empty: wherever the feed says.',
  ],
  communities: ['Communities', 'Their ids, with spaces between them. Empty: all.'],
  community: ['Community', 'Its id in the feed.'],
  'cop-next-meeting community': ['Community', 'Its id in the feed. Empty: the next meeting of all.'],
  'cop-resources community': ['Community', 'Its id in the feed. Empty: the resources of all.'],
  'cop-signup-form community': [
    'Community',
    'The id of the community to join; several with spaces between them. Empty: the visitor chooses.',
  ],
  compact: ['Compact', 'Shows only the button.'],
  course: ['Course', 'Its id in the feed. Empty: the only one.'],
  datetime: ['Moment', 'Such as 2026-12-08T19:00:00Z, or 2026-12-08T14:00 with the organizer’s time zone.'],
  days: ['Days ahead', 'How many days to list, today included. Empty: a year.'],
  exclude: ['Without', 'Ids of communities to leave out, with spaces between them.'],
  filters: ['Filters', 'Names of the filters to offer, with spaces between them. Empty: all that help.'],
  format: ['Show', 'The date and the time, or one of them.'],
  'heading-level': ['Heading level', 'Level of the first heading, 1 to 6. 2 fits most pages.'],
  'hour-cycle': ['Hours', 'h12 is 2 p.m., h23 is 14:00. As usual: as the language has it.'],
  kind: ['Kind', 'Which kind of resources to show. Empty: all.'],
  lang: ['Language', 'Such as en or fr-CA. Empty: the language of the page.'],
  layout: ['Layout', 'Cards, or a list.'],
  limit: ['Meetings at first', 'How many meetings are listed before the button for more.'],
  meeting: ['Meeting', 'Its uid in the feed. Empty: the next one.'],
  now: ['Show as at', 'For previews: a moment such as 2026-12-01T12:00:00Z. Leave it empty on real pages.'],
  open: ['Open', 'Shows the choice of calendars at once.'],
  'origin-time-zone': ['Organizer’s time zone', 'Such as America/Toronto.'],
  past: ['Past meetings', 'Lists what has been, the newest first.'],
  sections: ['Sections', 'Which parts to show, with spaces between them. Empty: all.'],
  sort: ['Order', 'Of the communities, until the visitor chooses another.'],
  src: ['Feed address', 'Empty: the one in Settings → CoP Widgets.'],
  'cop-feed src': ['Feed address', 'Several may be given, with spaces between them. Empty: the one in Settings → CoP Widgets.'],
  'structured-data': ['For search engines', 'Tells search engines of communities and meetings. Choose it for one widget of a page.'],
  'time-zone': ['Time zone', 'Such as America/Toronto. Empty: each visitor’s own.'],
  view: ['Calendar', 'What the calendar begins with. As usual: a list alone.'],
};
