/** Where a cell's page, its scripts and its feeds come from. */
export interface Origins {
  /** The museum's, with the pages, `/casc.json` and what the host page brings. */
  readonly page: string;
  /** The same by a name that browsers do not trust without TLS. */
  readonly insecure: string;
  /** The association's, with the widgets' scripts and `/casc.json`, which everyone may read. */
  readonly scripts: string;
}

/** A host page, and what is to become of the widgets on it. */
export interface Cell {
  /** As the end of the sentence "The widgets are drawn …" (or "leave …"). */
  readonly name: string;
  /** The page's Content-Security-Policy. */
  readonly policy?: (origins: Origins) => string;
  /** Attributes of `<html>`; `lang="en"` without. */
  readonly attributes?: string;
  readonly isQuirky?: boolean;
  readonly isInsecure?: boolean;
  /** Markup before the widgets' script, which may ask for `host.css`: `css`. */
  readonly head?: string;
  readonly css?: string;
  readonly scripts: (origins: Origins) => string;
  readonly body: (origins: Origins) => string;
  /** The page's own script: runs before the widgets', acts on the event `drawn` and ends with `acted`. */
  readonly host?: string;

  /** The code of the line for the web team, where the widgets are not drawn: then what stands inside them is to be seen. */
  readonly code?: string;
  /** Which of the page's directives something is to go against; none without. */
  readonly violations?: readonly string[];
  /** Codes of other lines on the console. */
  readonly also?: readonly string[];
  /** Globals of the host page's own. */
  readonly globals?: readonly string[];
  /** What the page's own script is to find. */
  readonly found?: Readonly<Record<string, unknown>>;
  /** Only where the engine knows Trusted Types; elsewhere the widgets are drawn, without a word. */
  readonly needsTrustedTypes?: boolean;
  /** Shown in all engines, not only in Chromium. */
  readonly isTelling?: boolean;
}

/** A fallback as a web team writes it. */
const inside = (words: string): string => `<p class="fallback">${words}</p>`;

/** The three widgets of the matrix, with the feed at `src`. */
export const widgets = (src: string): string => `<cop-feed src="${src}" now="2026-12-01T12:00:00Z" time-zone="America/Toronto">
  <cop-schedule limit="5">${inside('Meetings')}</cop-schedule>
  <cop-directory>${inside('Communities')}</cop-directory>
  <cop-signup-form community="science-connection">${inside('Join')}</cop-signup-form>
</cop-feed>`;

export const moduleScript = ({ scripts }: Origins, path = ''): string =>
  `<script type="module" crossorigin src="${scripts}/${path}cop-widgets.js"></script>`;
export const classicScript = ({ scripts }: Origins, path = ''): string =>
  `<script defer src="${scripts}/${path}cop-widgets.classic.js"></script>`;

export const elementScripts = ({ scripts }: Origins): string =>
  ['cop-feed', 'cop-schedule', 'cop-directory', 'cop-signup-form']
    .map((tag) => `<script type="module" crossorigin src="${scripts}/elements/${tag}.js"></script>`)
    .join('');

/** The usual page, and what is said of it. */
export const cell = (name: string, differences: Partial<Cell> = {}): Cell => ({
  name,
  scripts: moduleScript,
  body: () => widgets('/casc.json'),
  ...differences,
});
