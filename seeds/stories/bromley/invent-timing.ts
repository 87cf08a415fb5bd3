import type { Provision } from '@kith/graph/domain/provision.ts';
import { daysBefore } from '../days-before.ts';
import type { SeededRandom } from '../seeded-random.ts';

const allDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * When something runs: most weekly, some fortnightly or on several days, some nobody wrote down.
 *
 * @param isInHours  its supply is the hours it is there, as a place to meet is, and not how often it meets
 */
export function inventTiming({ random, plantedOn, isJoin, isInHours }: { readonly random: SeededRandom; readonly plantedOn: string; readonly isJoin: boolean; readonly isInHours: boolean }):
	Pick<Provision, 'schedules' | 'daysOfWeek' | 'isEvening' | 'isWeekend' | 'sessionsPerWeek'> {
	if (random.chance(0.1)) return {};
	const often = random.weigh({ weekly: isJoin ? 72 : 60, fortnightly: 12, monthly: 8, twice: isJoin ? 6 : 14, daily: 4 });
	const days = daysFor(random, often);
	const interval = often === 'fortnightly' ? 2 : 1;
	const isMonthly = often === 'monthly';
	const opens = random.pick([10, 10, 10.5, 11, 13, 14, 14, 14.5, 18, 18.5, 19]);
	const closes = opens + random.pick([1, 1.5, 2, 2]);
	return {
		schedules: JSON.stringify([{
			freq: isMonthly ? 'MONTHLY' : 'WEEKLY', interval, byday: isMonthly ? `${random.between(1, 4)}${days[0]}` : days.join(','),
			opensAt: clock(opens), closesAt: clock(closes), validFrom: daysBefore(plantedOn, random.between(60, 1500))
		}]),
		daysOfWeek: days,
		isEvening: opens >= 17,
		isWeekend: days.some((day) => day === 'SA' || day === 'SU'),
		sessionsPerWeek: Math.round((isMonthly ? 0.23 : days.length / interval) * (isInHours ? closes - opens : 1) * 100) / 100
	};
}

function daysFor(random: SeededRandom, often: string): readonly string[] {
	if (often === 'daily') return allDays.slice(0, 5);
	const first = random.weigh({ MO: 16, TU: 18, WE: 18, TH: 18, FR: 14, SA: 10, SU: 6 });
	if (often !== 'twice') return [first];
	const second = random.pick(allDays.filter((day) => day !== first));
	return allDays.filter((day) => day === first || day === second);
}

const clock = (hours: number): string => `${String(Math.floor(hours)).padStart(2, '0')}:${hours % 1 === 0 ? '00' : '30'}`;
