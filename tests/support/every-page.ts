/** Every page there is, with the query words that make it whole. A test holds this list to the folders of web/src/routes. */
export const everyPage: readonly { readonly route: string; readonly address: (ids: SampleIds) => string }[] = [
	{ route: '/', address: () => '/' },
	{ route: '/gaps', address: ({ ward }) => `/gaps?group=carers&component=wanted_activity&place=${ward}` },
	{ route: '/gaps/[locality]', address: ({ ward }) => `/gaps/${ward}?group=carers&component=wanted_activity` },
	{ route: '/map', address: () => '/map?component=wanted_activity&group=carers' },
	{ route: '/network', address: () => '/network' },
	{ route: '/find', address: () => '/find?near=SE20' },
	{ route: '/organisations/[id]', address: ({ organisation }) => `/organisations/${organisation}` },
	{ route: '/venues/[id]', address: ({ venue }) => `/venues/${venue}` },
	{ route: '/provision/[id]', address: ({ provision }) => `/provision/${provision}` },
	{ route: '/connectors/[id]', address: ({ connector }) => `/connectors/${connector}` },
	{ route: '/evidence', address: ({ ward }) => `/evidence?place=${ward}&group=carers&component=wanted_activity` },
	{ route: '/evidence/[id]', address: ({ pack }) => `/evidence/${pack}` },
	{ route: '/about', address: () => '/about' },
	{ route: '/about/method', address: () => '/about/method' },
	{ route: '/about/data', address: () => '/about/data' },
	{ route: '/about/accessibility', address: () => '/about/accessibility' },
	{ route: '/about/your-own-area', address: () => '/about/your-own-area' }
];

export interface SampleIds {
	readonly ward: string;
	readonly organisation: string;
	readonly venue: string;
	readonly provision: string;
	readonly connector: string;
	readonly pack: string;
}

/** One of each, asked of a running Kith; a pack is frozen for it. */
export async function findSampleIds(origin: string): Promise<SampleIds> {
	const ask = async (query: string, variables: Record<string, unknown> = {}) => {
		const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
		const answer = (await response.json()) as { data?: Record<string, any>; errors?: unknown };
		if (!answer.data) throw new Error(JSON.stringify(answer.errors));
		return answer.data;
	};
	const found = await ask(`{
		area { wards { id } }
		${['ORGANISATION', 'VENUE', 'PROVISION', 'CONNECTOR'].map((kind) => `${kind.toLowerCase()}: search(question: { kinds: [${kind}] }, first: 1) { nodes { id } }`).join('\n')}
	}`);
	const ward = found['area'].wards[0].id as string;
	const made = await ask('mutation ($input: EvidencePackInput!) { createEvidencePack(input: $input) { pack { id } refusals { message } } }', {
		input: { places: [ward], groups: ['carers'], components: ['wanted_activity'] }
	});
	const first = (kind: string): string => found[kind].nodes[0]?.id as string;
	return {
		ward,
		organisation: first('organisation'),
		venue: first('venue'),
		provision: first('provision'),
		connector: first('connector'),
		pack: made['createEvidencePack'].pack.id as string
	};
}
