/** Words of `cop-feed render`. */
export const en = {
  help: `cop-feed render FILE|URL --element TAG writes a widget as static HTML, for visitors without scripts, search engines,
and until the script of the page takes over:

  cop-feed render https://association.example/feed.json --element cop-schedule --limit 5 > schedule.html
  cop-feed render feed.json --src https://association.example/feed.json --element cop-community --community makers --lang fr

  --element TAG          cop-about, cop-community, cop-course, cop-directory, cop-next-meeting, cop-proposal-form,
                         cop-resources, cop-schedule or cop-signup-form
  --lang TAG             language of the words and of the element; otherwise the feed's own
  --src ADDRESS          the address that the element reads in the page, where the feed is read from a file
  --now INSTANT          the present, such as 2026-12-01T12:00:00Z; otherwise the clock's
  --time-zone ZONE       the zone to show times in, for every visitor; otherwise the feed's, and a visitor's own once the script runs
  --styles inline        a <style> beside the element (this is what happens without --styles)
  --styles ADDRESS       a link to a copy of cop-static.css, for pages whose policy forbids inline styles
  --styles none          nothing: the page links cop-static.css itself
  --no-json-ld           without the data for search engines
  --print-styles         prints cop-static.css, the style sheet of all of them, and nothing else
  --communities, --exclude, --community, --course, --kind, --sections, --limit, --days, --past, --view, --layout, --sort,
  --filters, --hour-cycle, --heading-level, --allowed-origins, --structured-data
                         attributes of the element, as in the page

The same feed, options and --now give the same text. It ends with 2 when it was called in a way that it does not understand, or
when the feed cannot be read.
`,
  seeHelp: 'See cop-feed render --help.',
  noElement: (tags: string): string => `Say which widget with --element: ${tags}.`,
  unknownElement: (tag: string, tags: string): string => `--element "${tag}" cannot be rendered: it is one of ${tags}.`,
  noSource: 'Say with --src at which address the page reads this feed: a file on this machine is not there for visitors.',
};

export type RenderMessages = typeof en;
