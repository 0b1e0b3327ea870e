// What a feed may be at most (feed contract 1.0). What lies beyond is refused or left out, and said.

export const MAX_BYTES = 2_000_000;
/** Levels of objects and lists, the feed itself being the first. */
export const MAX_DEPTH = 16;
export const MAX_COMMUNITIES = 1000;
export const MAX_COURSES = 1000;
/** Of all communities of a feed together. */
export const MAX_MEETINGS = 5000;
/** UTF-16 code units. */
export const MAX_TEXT_LENGTH = 20_000;
export const MAX_INCLUDES = 20;
/** Items of all lists and overrides of a feed together: no feed of people comes near, and one of a machine stays quick to read. */
export const MAX_ITEMS = 30_000;
/** Different names of time zones in a feed; asking an engine for one that it does not know is slow. */
export const MAX_TIME_ZONES = 200;
/** Enough to see what is wrong, whatever a feed holds. */
export const MAX_ISSUES = 1000;

/** How often a feed is looked at again, in ms, where it does not say. */
export const USUAL_REFRESH = 86_400_000;
/** The shortest time between two looks, in ms. */
export const SHORTEST_REFRESH = 300_000;
