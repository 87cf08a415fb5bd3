import type { CoverageCheck } from '@kith/graph/domain/coverage-check.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { places } from './places.ts';
import { sampleId } from './sample-dataset.ts';
import { helps, themes } from './stories.ts';

/** Wards where people looked for some groups only: the rest is not known there. */
const partlyLooked = ['Darwin', 'Biggin Hill', 'Chelsfield', 'St Mary Cray'];
const lookedForThere = ['anyone', 'older_people', 'carers', 'children', 'families'];

/**
 * Where somebody looked within the last year, and where nobody did.
 *
 * Most wards: each component for every group. Four wards: some groups only. One ward's look is out of date.
 */
export function inventChecks(random: SeededRandom, plantedOn: string): readonly CoverageCheck[] {
	return places.wards.flatMap(([wardId, name]) => {
		if (partlyLooked.includes(name)) {
			return lookedForThere.map((groupId): CoverageCheck => ({
				id: sampleId('check', `${wardId}/${groupId}`), localityId: wardId, groupId,
				checkedBy: 'Neighbourhood officer', checkedOn: daysBefore(plantedOn, random.between(30, 300)),
				note: 'Asked at the ward meeting and rang round.'
			}));
		}
		return Object.keys(helps).map((componentId): CoverageCheck => {
			const isStale = name === 'West Wickham' && componentId !== 'wanted_activity' && componentId !== 'needs_first';
			return {
				id: sampleId('check', `${wardId}/${componentId}`), localityId: wardId, componentId,
				checkedBy: random.pick(['Directory editor', 'Library team', 'Neighbourhood officer', 'Social prescribing team']),
				checkedOn: daysBefore(plantedOn, isStale ? random.between(400, 600) : random.between(10, 320)),
				note: random.pick(['Went through the directory and rang every entry.', 'Walked the high street and the halls.', 'Asked at the partnership meeting.', 'Compared with last year’s list.'])
			};
		});
	}).concat(themes.slice(0, 3).map(({ group }): CoverageCheck => ({
		id: sampleId('check', `mottingham/${group}`), localityId: places.wards.find(([, name]) => name === 'Mottingham')?.[0] ?? '', groupId: group,
		checkedBy: 'Neighbourhood officer', checkedOn: daysBefore(plantedOn, 40), note: 'Sat in the library for a week and asked.'
	})));
}
