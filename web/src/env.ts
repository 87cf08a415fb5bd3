import { defineEnvVars } from '@sveltejs/kit/env';

/** What the pages read from the environment: one address. */
export const variables = defineEnvVars({
	KITH_API_ORIGIN: {
		description: 'Origin of the API the pages ask over loopback HTTP, for example http://127.0.0.1:4000',
		schema: (value) => {
			const origin = value ?? 'http://127.0.0.1:4000';
			if (!URL.canParse(origin)) throw new Error(`KITH_API_ORIGIN is "${origin}"; expected an address such as http://127.0.0.1:4000`);
			return new URL(origin).origin;
		}
	}
});
