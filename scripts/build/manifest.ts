import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as typescript from 'typescript';
import { tokens } from '../../src/theme/tokens.ts';
import { root } from '../root.ts';
import { attributeType } from './attribute-types.ts';

/** The analyzer as its command line uses it; its published types speak of plugins only. */
interface Analyzer {
  readonly ts: typeof typescript;
  readonly create: (options: { modules: typescript.SourceFile[]; plugins: unknown[]; dev: boolean }) => Manifest;
}
/** Without types, and so not for the compiler to follow. */
const ANALYZER_HELPERS: string = '@custom-elements-manifest/analyzer/src/utils/cli-helpers.js';
const { create, ts } = (await import('@custom-elements-manifest/analyzer')) as unknown as Analyzer;
const { addFrameworkPlugins } = (await import(ANALYZER_HELPERS)) as {
  readonly addFrameworkPlugins: (config: { litelement: boolean }) => Promise<unknown[]>;
};

/** A type as it is written. */
interface Typed {
  readonly text: string;
}

/** Whatever has a name and is told of. */
export interface Described {
  readonly name: string;
  description?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  type?: Typed;
  default?: string;
  inheritedFrom?: unknown;
}

export interface Attribute extends Described {
  type?: Typed;
  default?: string;
  fieldName?: string;
  inheritedFrom?: unknown;
}

interface FiredEvent extends Described {
  readonly type?: Typed;
  inheritedFrom?: unknown;
}

/** What the manifest says of an element. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  tagName?: string;
  customElement?: boolean;
  members?: Member[];
  attributes?: Attribute[];
  events?: FiredEvent[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly (Described & { inheritedFrom?: unknown })[];
  cssProperties?: (Described & { readonly default: string })[];
  superclass?: { readonly name: string } | undefined;
}

interface Module {
  readonly kind: string;
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly object[];
}

/** A Custom Elements Manifest (https://github.com/webcomponents/custom-elements-manifest), as far as it is touched here. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly Module[];
}

/** Where an element's class is. Its folder is its tag. */
const ELEMENT = /^src\/elements\/(cop-[a-z-]+)\/\1\.ts$/;

/** Folders whose classes hold what the elements inherit. */
const SOURCES = ['src/elements', 'src/controllers'];

function sourceFiles(): string[] {
  return SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ).filter((path) => path.endsWith('.ts'));
}

/** What a page or an application may use: neither private and protected members nor the class's own. */
const isPublic = ({ name, privacy, static: isStatic }: Member): boolean => !privacy?.startsWith('pr') && !isStatic && !/^[#_]/.test(name);

/** The value of a constant of the module that a default names. */
const valueOf = (name: string, source: string): string => new RegExp(`^const ${name}(?:: \\w+)? = ([^;]+);`, 'm').exec(source)?.[1] ?? name;

function publish(declaration: Declaration, tag: string, source: string): Declaration {
  const { superclass, ...published }: Declaration = { ...declaration, tagName: tag, customElement: true };
  published.members = (declaration.members ?? []).filter(isPublic);
  for (const member of published.members) if (member.default) member.default = valueOf(member.default, source);
  published.attributes = (declaration.attributes ?? []).map((attribute) => {
    const property = published.members?.find(({ name }) => name === (attribute.fieldName ?? attribute.name));
    return {
      ...attribute,
      ...(property?.default && { default: property.default }),
      type: { text: attributeType((property ?? attribute).type?.text) },
    };
  });
  for (const each of [published.members, published.attributes, published.events ?? [], published.cssParts ?? []].flat())
    delete each.inheritedFrom;
  if (!isUndrawn(superclass))
    published.cssProperties = tokens.map(({ name, value, description }) => ({ name, description, default: value }));
  return published;
}

/** Whether an element draws nothing: it is no widget, and no token changes it. */
const isUndrawn = (superclass: Declaration['superclass']): boolean => superclass?.name === 'ReactiveElement';

function publishModule({ kind, path, declarations }: Module): Module[] {
  const tag = ELEMENT.exec(path)?.[1];
  if (!tag) return [];
  const published = path.replace('src/', 'dist/npm/').replace(/\.ts$/, '.js');
  const source = readFileSync(join(root, path), 'utf8');
  const classes = declarations
    .filter((declaration) => declaration.kind === 'class')
    .map((declaration) => publish(declaration, tag, source));
  const exported = classes.flatMap(({ name }) => {
    const declaration = { name, module: published };
    return [
      { kind: 'js', name, declaration },
      { kind: 'custom-element-definition', name: tag, declaration },
    ];
  });
  return [{ kind, path: published, declarations: classes, exports: exported }];
}

/** Reads the elements' docblocks and members into a manifest of what is public, by the paths that are shipped. */
export async function makeManifest(): Promise<Manifest> {
  const modules = sourceFiles().map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const plugins = await addFrameworkPlugins({ litelement: true });
  const { schemaVersion, modules: analyzed } = create({ modules, plugins, dev: false });
  return { schemaVersion, modules: analyzed.flatMap(publishModule) };
}
