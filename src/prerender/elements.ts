/** The widgets that can be drawn without a page, and what registers each. To be called only in what looks like a page. */
export const elements = {
  'cop-about': () => import('../elements/cop-about/define.ts'),
  'cop-community': () => import('../elements/cop-community/define.ts'),
  'cop-course': () => import('../elements/cop-course/define.ts'),
  'cop-directory': () => import('../elements/cop-directory/define.ts'),
  'cop-next-meeting': () => import('../elements/cop-next-meeting/define.ts'),
  'cop-resources': () => import('../elements/cop-resources/define.ts'),
  'cop-schedule': () => import('../elements/cop-schedule/define.ts'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

/** Forms: without scripts they are the way to somebody. */
export const forms = ['cop-proposal-form', 'cop-signup-form'] as const;

/** A tag that can be drawn without a page. */
export type PrerenderedTag = keyof typeof elements | (typeof forms)[number];

/** All of them. */
export const prerenderedTags = [...Object.keys(elements), ...forms] as readonly PrerenderedTag[];
