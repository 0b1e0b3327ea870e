/** Made by the build, and so not always there for the compiler. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*.css';
