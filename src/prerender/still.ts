import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** What only means something to a script, or may stand once in a page. */
const NEEDLESS =
  /^(id|tabindex|role|for|name|type|autocomplete|enterkeyhint|defer-hydration|aria-(expanded|controls|labelledby|describedby|current|live|selected))$/;
/** What is not there on paper. */
const GONE = new Set(['style', 'script', 'slot', 'form-field']);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = ({ attrs }: Element, name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
const classesOf = (element: Element): readonly string[] => attribute(element, 'class').split(/\s+/);

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((each) => each.name !== name), { name, value }];
}

/** A drawn custom element is an element of no behaviour that has its content: else it would come to life in its place. */
function unwrap(element: Element): void {
  if (!element.tagName.includes('-')) return;
  const drawn = element.childNodes.find((node) => node.nodeName === 'template');
  if (drawn && 'content' in drawn) element.childNodes = (drawn as DefaultTreeAdapterMap['template']).content.childNodes;
  element.attrs = [{ name: 'class', value: element.tagName }];
  element.tagName = element.nodeName = 'div';
}

/** What is pressed does nothing on paper. What is the name of something stays as a name; the rest keeps its room. */
function stillControl(element: Element): void {
  if (element.tagName === 'button') {
    if (classesOf(element).includes('toggle')) element.tagName = element.nodeName = 'span';
    else setAttribute(element, 'disabled', '');
    setAttribute(element, 'class', [...classesOf(element), 'button'].filter(Boolean).join(' '));
  } else if (['input', 'select', 'textarea'].includes(element.tagName)) setAttribute(element, 'disabled', '');
}

/** "Today" is only today: the day of the week is right tomorrow too. */
function stillDate(element: Element, weekday: (date: string) => string): void {
  if (element.tagName !== 'time' || !attribute(element, 'aria-current')) return;
  const block = element.childNodes.filter(isElement).find((child) => classesOf(child).includes('block'));
  const word = block?.childNodes.filter(isElement)[0]?.childNodes[0];
  if (word && 'value' in word) word.value = weekday(attribute(element, 'datetime'));
}

function clean(parent: Parent, weekday: (date: string) => string): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (node.nodeName === '#comment') return false;
    if (!isElement(node)) return true;
    const isStatus = attribute(node, 'role') === 'status' && classesOf(node).includes('visually-hidden');
    return (
      !GONE.has(node.tagName) &&
      !isStatus &&
      !classesOf(node).includes('now') &&
      !(node.tagName === 'fieldset' && classesOf(node).includes('menu'))
    );
  });
  for (const node of parent.childNodes) {
    if ('value' in node) node.value = node.value.replace(/[ \t\n\r\f]+/g, ' ');
    if (!isElement(node)) continue;
    unwrap(node);
    stillControl(node);
    stillDate(node, weekday);
    node.attrs = node.attrs.filter(({ name, value }) => !NEEDLESS.test(name) && !(name === 'class' && !value.trim()));
    clean(node, weekday);
  }
}

/**
 * A drawing as still HTML for the inside of its element: one line, no identifiers, no custom elements, nothing that
 * scripts would have to make work. Buttons and fields keep their room and are disabled.
 * @param weekday the short name of the day of the week of a date, `YYYY-MM-DD`.
 */
export function stillHtml(html: string, weekday: (date: string) => string): string {
  const fragment = parseFragment(html);
  clean(fragment, weekday);
  return serialize(fragment).trim();
}
