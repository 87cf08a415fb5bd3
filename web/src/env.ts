import { defineEnvVars } from '@sveltejs/kit/env';

/** What the pages read from the environment, which the server has read and checked before them. */
export const variables = defineEnvVars({
	KITH_API_ORIGIN: {
		description: 'Origin of the API the pages ask over loopback HTTP, for example http://127.0.0.1:4000',
		schema: (value) => {
			const origin = value ?? 'http://127.0.0.1:4000';
			if (!URL.canParse(origin)) throw new Error(`KITH_API_ORIGIN is "${origin}"; expected an address such as http://127.0.0.1:4000`);
			return new URL(origin).origin;
		}
	},
	KITH_BASEMAP_STYLE: {
		description: 'A MapLibre style that lies under the map, for example https://tiles.example/style.json; without it boundaries are the map',
		schema: (value) => value?.trim() || undefined
	}
});
