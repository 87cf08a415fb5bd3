import artsCouncilLibraries from './column-maps/arts-council-libraries.json' with { type: 'json' };

/** Column maps that come with Kith, by the name that `--map` takes. */
export const readyColumnMaps: Readonly<Record<string, unknown>> = {
	'arts-council-libraries': artsCouncilLibraries
};
