/**
 * Names over the live network: HTML, as on the map, so that they are as sharp and as large however near one comes, and none covers another.
 *
 * Where they stand is found again whenever the camera comes to rest. From afar the leading are named, as in the drawing made on the server;
 * near, whoever is in sight; while somebody is pointed at or walked to, those tied to it alone.
 */
import type { Core } from 'cytoscape';
import { fitCamera, listInSight, writeNames, type DrawnNode, type Fit, type NetworkDrawing } from '#lib/network/network-drawing.ts';

/** Pixels. */
const nameSize = 12;
/** Times nearer than at first: from here everybody in sight is named. */
const closeFrom = 2;
/** Milliseconds without a movement: the camera rests. */
const restAfter = 120;

/** One name, and where it stands from the middle of its node, in pixels: the middle of its top. */
interface Standing { readonly node: DrawnNode; readonly element: HTMLElement; readonly across: number; readonly down: number }

/**
 * @param live         a network that stands
 * @param container    what it stands in; the names are put over it
 * @param fit          the frame as first shown
 * @param radius       half a node's width in pixels, as first shown
 */
export function liveNames({ live, container, drawing, fit, radius }: { live: Core; container: HTMLElement; drawing: NetworkDrawing; fit: Fit; radius: (node: DrawnNode) => number }) {
	const zoomAtFirst = live.zoom();
	const layer = document.createElement('div');
	layer.className = 'kith-network-names';
	layer.setAttribute('aria-hidden', 'true'); // the table says them; a screen reader need not walk the picture too
	container.append(layer);
	const byId = new Map(drawing.nodes.map((node) => [node.id, node]));
	let standing: readonly Standing[] = [];
	let lit: readonly DrawnNode[] | undefined;

	const look = (): Fit => fitCamera({ width: live.width(), height: live.height(), scale: fit.scale * live.zoom() / zoomAtFirst, origin: live.pan() });
	const place = () => {
		const { at } = look();
		for (const { node, element, across, down } of standing) {
			const { x, y } = at(node);
			element.style.translate = `calc(${(x + across).toFixed(1)}px - 50%) ${(y + down).toFixed(1)}px`;
		}
	};
	const write = () => {
		const camera = look();
		const times = live.zoom() / zoomAtFirst;
		const near = { among: lit ?? listInSight(drawing, camera), markSize: (node: DrawnNode) => radius(node) * 2 * times };
		const names = writeNames(drawing, { fit: camera, size: nameSize, here: lit?.[0]?.id, ...(lit !== undefined || times >= closeFrom ? near : {}) });
		standing = names.map(({ node, lines, x, y, size }) => {
			const element = document.createElement('span');
			element.className = 'kith-picture-name';
			element.textContent = lines.join('\n');
			element.style.fontSize = `${size}px`;
			if (node.isFocus || node.id === lit?.[0]?.id) element.style.fontWeight = '700';
			const middle = camera.at(node);
			return { node, element, across: x - middle.x, down: y - size * 0.95 - middle.y };
		});
		place();
		layer.replaceChildren(...standing.map(({ element }) => element));
	};
	let resting: ReturnType<typeof setTimeout> | undefined;
	live.on('viewport resize', () => {
		place();
		clearTimeout(resting);
		resting = setTimeout(write, restAfter);
	});
	write();

	return {
		/** Names these alone, the first before all, until it is told that none are. */
		light: (ids: readonly string[] | undefined) => {
			lit = ids?.map((id) => byId.get(id)!);
			write();
		},
		remove: () => {
			clearTimeout(resting);
			layer.remove();
		}
	};
}
