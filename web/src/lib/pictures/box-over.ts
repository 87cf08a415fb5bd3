import type { Box } from '@kith/graph/pictures/place-labels.ts';

/** Pixels between a name and a button. */
const room = 3;

/** Where an element lies over the ground beneath it, in pixels from the ground's corner, with room round it: no name is written there. */
export function boxOver(element: Element, ground: HTMLElement): Box {
	const [{ left, right, top, bottom }, { left: x, top: y }] = [element.getBoundingClientRect(), ground.getBoundingClientRect()];
	return { left: left - x - room, right: right - x + room, top: top - y - room, bottom: bottom - y + room };
}
