/** What people can look up: each has a page of its own. */
export const thingKinds = ['Organisation', 'Venue', 'Provision', 'Connector'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** Sizes of place that get cells and fills. */
export type PlaceLevel = 'ward' | 'lsoa';
