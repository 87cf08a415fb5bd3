/** The pages of the menu, in order. A page stands in the menu only once it exists. */
const pages = Object.keys(import.meta.glob('/src/routes/*/+page.svelte'));

const doors = [
	{ path: '/gaps', label: 'Gaps' },
	{ path: '/map', label: 'Map' },
	{ path: '/network', label: 'Network' },
	{ path: '/find', label: 'Find' },
	{ path: '/evidence', label: 'Evidence' }
] as const;

export type DoorPath = (typeof doors)[number]['path'];

export const allDoors = doors.filter((door) => pages.includes(`/src/routes${door.path}/+page.svelte`));

export function isOpen(path: DoorPath): boolean {
	return allDoors.some((door) => door.path === path);
}
