/** As much as is used here of what React DOM's own types say. */
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(content: unknown): void };
}
