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

/** Room for the button of a widget that draws nothing without the meeting that its page hands it. */
const ROOM = '<button disabled>&nbsp;</button>';

/** A drawn custom element is an element of no behaviour that has its content: else it would come to life in its place. */
function unwrap(element: Element): void {
  if (!element.tagName.includes('-')) return;
  const drawn = element.childNodes.find((node) => node.nodeName === 'template');
  if (drawn && 'content' in drawn) element.childNodes = drawn.content.childNodes;
  if (element.tagName === 'cop-add-to-calendar') element.childNodes = parseFragment(ROOM).childNodes;
  element.attrs = [];
  element.tagName = element.nodeName = 'div';
}

/** What is pressed does nothing on paper. What is the name of something stays as a name; the rest keeps its room. */
function stillControl(element: Element): void {
  if (element.tagName === 'button' && classesOf(element).includes('toggle')) {
    element.tagName = element.nodeName = 'span';
    setAttribute(element, 'class', `${attribute(element, 'class')} button`);
  } else if (['button', 'input', 'select', 'textarea'].includes(element.tagName)) setAttribute(element, 'disabled', '');
}

/** "Today" is only today: the day of the week is right tomorrow too. */
function stillDate(element: Element, weekday: (date: string) => string): void {
  const block = element.childNodes.filter(isElement).find((child) => classesOf(child).includes('block'));
  const word = block?.childNodes.filter(isElement)[0]?.childNodes[0];
  if (word && 'value' in word) word.value = weekday(attribute(element, 'datetime'));
}

const textOf = (parent: Parent): string =>
  parent.childNodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : '')).join('');

/** What counts down is out of date as soon as it is written: it keeps its room, and says nothing. */
function stillCountdown(element: Element): void {
  if (!classesOf(element).includes('countdown')) return;
  setAttribute(element, 'data-room', textOf(element));
  element.childNodes = [];
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
    const isToday = node.tagName === 'time' && attribute(node, 'aria-current') !== '';
    node.attrs = node.attrs.filter(({ name, value }) => !NEEDLESS.test(name) && !(name === 'class' && !value.trim()));
    clean(node, weekday);
    stillCountdown(node);
    if (isToday) stillDate(node, weekday);
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
