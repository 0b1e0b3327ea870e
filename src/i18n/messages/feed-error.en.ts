/** What visitors read about feeds that cannot be had. */
export const en = {
  visitor: 'The communities cannot be shown here at the moment.',
  visitorPassing: 'The communities cannot be loaded at the moment. Try again in a few minutes.',
};

export type FeedErrorMessages = typeof en;
