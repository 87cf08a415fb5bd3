/**
 * Names over the live network: HTML, as on the map, so that they are as sharp and as large however near one comes, and none covers another.
 *
 * Where they stand is found again whenever the camera comes to rest. From afar the leading are named, as in the drawing made on the server;
 * near, whoever is in sight; while somebody is pointed at or walked to, those tied to it alone.
 */
import type { Core } from 'cytoscape';
import { boxOver } from '#lib/pictures/box-over.ts';
import { frameOf, listInSight, listNamed, writeNames, type DrawnNode, type Fit, type NetworkDrawing } from '#lib/network/network-drawing.ts';

/** Pixels. */
const nameSize = 12;
/** Times nearer than at first: from here everybody in sight is named. */
const closeFrom = 2;
/** Milliseconds without a movement: the camera rests. */
const restAfter = 120;

/** One name, and where it stands from the middle of its node, in pixels: the middle of its top. */
interface Standing { readonly node: DrawnNode; readonly element: HTMLElement; readonly across: number; readonly down: number }

/**
 * @param cy           a network that stands
 * @param container    what it stands in; the names are put over it
 * @param fit          the frame as first shown
 * @param buttons      stand over the network; no name is written under them
 * @param radius       half a node's width in pixels, as first shown
 */
export function liveNames({ cy, container, buttons, drawing, fit, radius }: { cy: Core; container: HTMLElement; buttons: HTMLElement | undefined; drawing: NetworkDrawing; fit: Fit; radius: (node: DrawnNode) => number }) {
	const zoomAtFirst = cy.zoom();
	const layer = document.createElement('div');
	layer.className = 'kith-network-names';
	layer.setAttribute('aria-hidden', 'true'); // the table says them; a screen reader need not walk the picture too
	container.append(layer);
	const byId = new Map(drawing.nodes.map((node) => [node.id, node]));
	let standing: readonly Standing[] = [];
	let lit: { readonly here: DrawnNode; readonly tied: readonly DrawnNode[] } | undefined;

	const look = (): Fit => frameOf({ width: cy.width(), height: cy.height(), scale: fit.scale * cy.zoom() / zoomAtFirst, origin: cy.pan() });
	const place = () => {
		const { at } = look();
		for (const { node, element, across, down } of standing) {
			const { x, y } = at(node);
			element.style.translate = `calc(${(x + across).toFixed(1)}px - 50%) ${(y + down).toFixed(1)}px`;
		}
	};
	const write = () => {
		const camera = look();
		const times = cy.zoom() / zoomAtFirst;
		const among = lit ? [lit.here, ...lit.tied] : times < closeFrom ? listNamed(drawing) : drawing.nodes;
		const names = writeNames(drawing, {
			fit: camera, size: nameSize, among: listInSight(among, camera), here: lit?.here.id, kept: buttons ? [boxOver(buttons, container)] : [],
			...(lit === undefined && times < closeFrom ? {} : { markSize: (node: DrawnNode) => radius(node) * 2 * times })
		});
		standing = names.map(({ node, lines, x, y, size, isBold }) => {
			const element = document.createElement('span');
			element.className = 'kith-picture-name';
			element.textContent = lines.join('\n');
			element.style.fontSize = `${size}px`;
			if (isBold) element.style.fontWeight = '700';
			const middle = camera.at(node);
			return { node, element, across: x - middle.x, down: y - size * 0.95 - middle.y };
		});
		place();
		layer.replaceChildren(...standing.map(({ element }) => element));
	};
	let resting: ReturnType<typeof setTimeout> | undefined;
	cy.on('viewport resize', () => {
		place();
		clearTimeout(resting);
		resting = setTimeout(write, restAfter);
	});
	write();

	return {
		/** Names these alone, until it is told that nobody is pointed at. */
		light: (ids: { readonly here: string; readonly tied: readonly string[] } | undefined) => {
			lit = ids && { here: byId.get(ids.here)!, tied: ids.tied.map((id) => byId.get(id)!) };
			write();
		},
		remove: () => {
			clearTimeout(resting);
			layer.remove();
		}
	};
}
