import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import type { Described, Manifest } from './manifest.ts';

/** Files of dist/ by their names, for `html.customData` and `css.customData` of VS Code and for `web-types` of JetBrains' editors. */
export type EditorData = Readonly<Record<string, object>>;

/** What the generators take: both bring types of the same schema that ask for more than a manifest must have. */
type AnyManifest = Parameters<typeof getVsCodeHtmlCustomData>[0];

/** Elements share tokens and names of parts: each stands once, with all that is said of it. */
function once(entries: readonly Described[]): Described[] {
  const said = new Map<string, Set<string>>();
  for (const { name, description = '' } of entries) said.set(name, (said.get(name) ?? new Set()).add(description));
  return [...said].map(([name, descriptions]) => ({ name, description: [...descriptions].join('\n\n') }));
}

interface CssData {
  readonly properties: readonly Described[];
  readonly pseudoElements: readonly Described[];
}

interface WebTypes {
  readonly contributions: {
    readonly html: { readonly elements: readonly object[] };
    readonly css: Record<'properties' | 'pseudo-elements', readonly Described[]>;
  };
}

/** `dist/npm/elements/…` as seen from the file in dist/. */
const besideFile = (_name: string, path: string): string => path.replace('dist/', './');

/** What editors read to complete and explain elements, attributes, events, tokens and parts: all of it from the manifest. */
export function editorData(manifest: Manifest): EditorData {
  const given = manifest as unknown as AnyManifest;
  const css = JSON.parse(getVsCodeCssCustomData(given, {})) as CssData;
  const webTypes = JSON.parse(getWebTypesData(given, { modulePathTemplate: besideFile })) as WebTypes;
  const { css: shared } = webTypes.contributions;
  const elements = webTypes.contributions.html.elements.map((element) => ({ ...element, 'doc-url': undefined }));
  return {
    'vscode.html-custom-data.json': JSON.parse(getVsCodeHtmlCustomData(given, {})) as object,
    'vscode.css-custom-data.json': { ...css, properties: once(css.properties), pseudoElements: once(css.pseudoElements) },
    'web-types.json': {
      ...webTypes,
      contributions: {
        html: { elements },
        css: { properties: once(shared.properties), 'pseudo-elements': once(shared['pseudo-elements']) },
      },
    },
  };
}
