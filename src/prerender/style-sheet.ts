/** More specific than what pages say of their elements, short of `!important`: an id that nothing has counts like one that something has. */
const INSIDE = '.cop-static:not(#\\#)';

/** What pages say of elements does not reach into a shadow root, and so not in here. What SVG says in attributes counts as the page's: it stays. */
const RESET = `&,& :where(:not(svg,svg *)),& ::before,& ::after{all:revert}`;

/** What needs a script is not seen. Its room is kept for those who will have it, and is not there for those who have no scripts. */
const HIDDEN =
  '& :is(button,input,select,textarea):disabled,& label:has(:disabled),& .tools,& .countdown,& .sentence .no-print,& .toggle .chevron';
const AWAITING = `& .countdown::before{content:attr(data-room)}${HIDDEN}{visibility:hidden}@media (scripting:none){${HIDDEN}{display:none}}`;

const minify = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();

/** A rule of a shadow root for the inside of the element: its host is what is drawn. */
const inside = (css: string): string => css.replace(/:host\(([^)]*)\)/g, '&$1').replace(/:host\b/g, '&');

/**
 * The style sheet of pre-rendered elements: the elements' own styles, for the inside of each tag, as they would be in its
 * shadow root. What several tags share stands once. Nested rules (CSS Nesting): every browser since 2023.
 * @param drawings the styles of each tag, in their order.
 */
export function staticStyleSheet(drawings: ReadonlyMap<string, readonly string[]>): string {
  const tags = [...drawings.keys()];
  const [first = []] = drawings.values();
  const shared = first.filter((css) => [...drawings.values()].every((styles) => styles.includes(css)));
  const own = [...drawings].map(
    ([tag, styles]) => `${tag}>${INSIDE}{${minify(inside(styles.filter((css) => !shared.includes(css)).join('')))}}`,
  );
  const blocks = `${tags.join(',')}{display:block}`;
  return [blocks, `${INSIDE}{${RESET}${minify(inside(shared.join('')))}${AWAITING}}`, ...own].join('\n') + '\n';
}
