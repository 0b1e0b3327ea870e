/** The widgets that can be drawn without a page, and what registers each. To be called only in what looks like a page. */
export const elements = {
  'cop-community': () => import('../elements/cop-community/define.ts'),
  'cop-directory': () => import('../elements/cop-directory/define.ts'),
  'cop-next-meeting': () => import('../elements/cop-next-meeting/define.ts'),
  'cop-schedule': () => import('../elements/cop-schedule/define.ts'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type PrerenderedTag = keyof typeof elements;
