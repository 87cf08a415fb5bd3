/** Which room may lean on which. Each rule's name is a sentence; house.md calls them the rules of direction. */
const room = (name) => `^graph/src/${name}/`;
const rooms = (...names) => `^graph/src/(${names.join('|')})/`;
const tests = '\\.(test|contract)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'the-domain-leans-on-nothing',
			severity: 'error',
			from: { path: room('domain'), pathNot: tests },
			to: { pathNot: [room('domain'), '^(node:)?crypto$'] }
		},
		{
			name: 'calculations-know-only-the-domain',
			severity: 'error',
			from: { path: rooms('coverage', 'network', 'geography', 'wording'), pathNot: tests },
			to: { path: [rooms('store', 'import', 'evidence', 'use-cases', 'pictures'), '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'only-coverage-leans-on-geography-among-calculations',
			severity: 'error',
			from: { path: rooms('network', 'wording'), pathNot: tests },
			to: { path: rooms('geography') }
		},
		{
			name: 'importers-and-the-store-do-not-know-each-other',
			severity: 'error',
			from: { path: room('import'), pathNot: tests },
			to: { path: [rooms('store', 'coverage', 'network', 'evidence', 'use-cases', 'wording', 'pictures'), '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'the-store-knows-only-the-domain',
			severity: 'error',
			from: { path: room('store'), pathNot: tests },
			to: { path: [rooms('import', 'coverage', 'network', 'evidence', 'use-cases', 'wording', 'pictures', 'geography'), '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'pictures-do-not-know-who-asks',
			severity: 'error',
			from: { path: room('pictures'), pathNot: tests },
			to: { path: [rooms('store', 'import', 'evidence', 'use-cases', 'network'), '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'evidence-knows-findings-not-the-store',
			severity: 'error',
			from: { path: room('evidence'), pathNot: tests },
			to: { path: [rooms('store', 'import', 'use-cases'), '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'use-cases-do-not-know-engines-or-doors',
			severity: 'error',
			from: { path: room('use-cases'), pathNot: tests },
			to: { path: ['^graph/src/store/engines/', '^(api|web|seeds|tests)/'] }
		},
		{
			name: 'the-graph-does-not-know-its-doors',
			severity: 'error',
			from: { path: '^graph/src/', pathNot: tests },
			to: { path: '^(api|web|tests)/' }
		},
		{
			name: 'the-pages-know-only-the-schema-wording-and-pictures',
			severity: 'error',
			from: { path: '^web/src/' },
			to: { path: ['^(api|seeds|tests)/', '^graph/src/(?!wording/|pictures/)'], dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'only-the-engines-know-a-driver',
			severity: 'error',
			from: { pathNot: ['^graph/src/store/engines/', '^tests/'] },
			to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' }
		},
		{
			name: 'only-geography-knows-turf-and-projections',
			severity: 'error',
			from: { pathNot: [room('geography'), '^tests/'] },
			to: { path: 'node_modules/(@turf|proj4|topojson-)' }
		},
		{
			name: 'only-evidence-formats-know-paper',
			severity: 'error',
			from: { pathNot: ['^graph/src/evidence/formats/', '^tests/', tests] },
			to: { path: 'node_modules/(docx|@resvg)' }
		},
		{
			name: 'one-room-for-the-drawn-network',
			severity: 'error',
			from: { path: '^web/src/', pathNot: '^web/src/lib/network/' },
			to: { path: 'node_modules/cytoscape' }
		},
		{
			name: 'one-room-for-the-drawn-map',
			severity: 'error',
			from: { path: '^web/src/', pathNot: '^web/src/lib/map/' },
			to: { path: 'node_modules/maplibre-gl' }
		},
		{
			name: 'no-circles',
			severity: 'error',
			from: { pathNot: 'node_modules' },
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['generated/', '\\.svelte-kit/', 'web/build/'] },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.mjs', '.svelte', '.json'] }
	}
};
