/** A component, of which Vue's own compiler knows more. */
declare module '*.vue' {
  const component: object;
  export default component;
}
