/** A page's security policy may not allow an image: better none than a broken one. */
export const hideImage = ({ target }: Event): void => {
  (target as HTMLImageElement).hidden = true;
};
