import { canada } from './places/canada.ts';
import { unitedStates } from './places/united-states.ts';
import { world } from './places/world.ts';

/**
 * Cities that people look for, most of them of museums and science centres: a zone on a line of its own, then a line for
 * each of its cities: region or country (ISO 3166), the name in English, the one in French where it differs, and after
 * commas what else people call it. The first city of a zone stands for the zone; of two places that match as well, the
 * first comes first. Canada, the United States, the world.
 */
export const placeTable = canada + unitedStates + world;
