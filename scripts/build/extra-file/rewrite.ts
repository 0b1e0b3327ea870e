import { analyze } from 'eslint-scope';
import type { Program } from 'estree';
import MagicString, { type SourceMap } from 'magic-string';
import { type ESTree, parseSync, Visitor } from 'vite';

/** What the files are called in dist/. */
export const FIRST_FILE = 'cop-widgets.js';
export const EXTRA_FILE = 'cop-widgets.extra.js';
/** What src/define.ts exports once the plugin has added to it: the function of ./load-extra.ts. */
export const LOADER = '__loadExtra';

interface Rewritten {
  readonly code: string;
  readonly map: SourceMap;
}

/** A name as the file itself calls it, and as the other file asks for it. */
interface Shared {
  readonly local: string;
  readonly shared: string;
}

interface Shape {
  readonly imports: readonly ESTree.ImportDeclaration[];
  readonly exports: readonly ESTree.ExportNamedDeclaration[];
  /** `import('…')`, with the address. */
  readonly dynamicImports: readonly { readonly node: ESTree.ImportExpression; readonly source: unknown }[];
}

const nameOf = (node: ESTree.ModuleExportName): string => (node.type === 'Literal' ? node.value : node.name);

function fail(file: string, what: string): never {
  throw new Error(`The one script and its extra file cannot be made: ${file} ${what}.`);
}

/** The imports and exports of a file as the bundler writes it; anything else that a module might say is an error. */
function shapeOf(file: string, program: ESTree.Program): Shape {
  const imports: ESTree.ImportDeclaration[] = [];
  const exports: ESTree.ExportNamedDeclaration[] = [];
  const dynamicImports: { node: ESTree.ImportExpression; source: unknown }[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') imports.push(node);
    else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) exports.push(node);
    else if (node.type.startsWith('Export')) fail(file, `has an export of another kind (${node.type})`);
  }
  new Visitor({
    ImportExpression: (node) => {
      dynamicImports.push({ node, source: node.source.type === 'Literal' ? node.source.value : undefined });
    },
  }).visit(program);
  return { imports, exports, dynamicImports };
}

function sharedBy({ exports }: Shape): Shared[] {
  return exports.flatMap(({ specifiers }) => specifiers.map(({ local, exported }) => ({ local: nameOf(local), shared: nameOf(exported) })));
}

/** Names are handed over once, as values, so none may get another value later: not from within a function. */
function checkConstant(file: string, program: ESTree.Program, shared: readonly Shared[]): void {
  const [scope] = analyze(program as unknown as Program, { ecmaVersion: 2022, sourceType: 'module' }).scopes.slice(1);
  if (scope?.type !== 'module') fail(file, 'is no module');
  for (const { local } of shared) {
    const writes =
      scope.set.get(local)?.references.filter((reference) => reference.isWrite()) ?? fail(file, `exports ${local}, which it has not`);
    if (writes.some(({ from }) => from.variableScope !== scope))
      fail(file, `gives ${local} another value later, which the other file would not see`);
  }
}

function read(file: string, code: string): { shape: Shape; shared: Shared[]; program: ESTree.Program } {
  const { program, errors } = parseSync(file, code, { range: true });
  if (errors.length > 0) fail(file, `cannot be read (${errors[0]?.message ?? ''})`);
  const shape = shapeOf(file, program);
  const shared = sharedBy(shape);
  checkConstant(file, program, shared);
  return { shape, shared, program };
}

const object = (shared: readonly Shared[]): string => `{ ${shared.map((name) => `${name.shared}: ${name.local}`).join(', ')} }`;

const finish = (file: string, text: MagicString): Rewritten => ({
  code: text.toString(),
  map: text.generateMap({ source: file, hires: true }),
});

/** The first file: what it exported it now hands to the extra file, which `loadExtra` fetches and checks. */
export function rewriteFirst(code: string): Rewritten {
  const { shape, shared } = read(FIRST_FILE, code);
  if (shape.imports.length > 0) fail(FIRST_FILE, 'has a static import');
  const loader = shared.find((name) => name.shared === LOADER) ?? fail(FIRST_FILE, 'has no loader');
  const text = new MagicString(code);
  for (const { start, end } of shape.exports) text.remove(start, end);
  for (const { node, source } of shape.dynamicImports) {
    if (source === `./${EXTRA_FILE}`) text.update(node.start, node.end, '__extra()');
    // The loader's own import is of an address that it has checked.
    else if (source !== undefined) fail(FIRST_FILE, `imports ${JSON.stringify(source)}`);
  }
  const names = shared.filter((name) => name !== loader);
  text.append(`\nfunction __extra() { return ${loader.local}(() => (${object(names)})); }\n`);
  return finish(FIRST_FILE, text);
}

/** The extra file: a module that imports nothing, and whose one export makes its contents out of the first file's names. */
export function rewriteExtra(code: string): Rewritten {
  const { shape, shared } = read(EXTRA_FILE, code);
  const text = new MagicString(code);
  const taken: string[] = [];
  for (const { start, end, source, specifiers } of shape.imports) {
    if (source.value !== `./${FIRST_FILE}`) fail(EXTRA_FILE, `imports ${source.value}`);
    for (const specifier of specifiers) {
      if (specifier.type !== 'ImportSpecifier') fail(EXTRA_FILE, 'imports the first file as a whole');
      taken.push(`${nameOf(specifier.imported)}: ${specifier.local.name}`);
    }
    text.remove(start, end);
  }
  for (const { start, end } of shape.exports) text.remove(start, end);
  for (const { node, source } of shape.dynamicImports) {
    if (source !== `./${FIRST_FILE}`) fail(EXTRA_FILE, `imports ${String(source)}`);
    text.update(node.start, node.end, 'Promise.resolve(__names)');
  }
  text.prepend(`export default (__names) => {\nconst { ${taken.join(', ')} } = __names;\n`);
  text.append(`\nreturn ${object(shared)};\n};\n`);
  return finish(EXTRA_FILE, text);
}
