/**
 * Puts a live network over the one drawn on the server: the only file that constructs Cytoscape.
 *
 * Positions are given, so nothing is computed here. Names appear as they are zoomed to; while it moves, a texture is shown.
 * Keyboard: arrows walk ties, Enter opens, Esc leaves. It says what it did in words and follows addresses; it keeps nothing.
 */
import type { Core, NodeSingular, StylesheetJson } from 'cytoscape';
import { fitNetwork, listNamed, nameInPicture, radiusOf, writeNames, type DrawnNode, type Fit, type NetworkDrawing, type WrittenName } from '#lib/network/network-drawing.ts';
import { describeNode, describeStep, findStep, type Arrow } from '#lib/network/walk-network.ts';
import { resolveColour } from '#lib/styles/resolve-colour.ts';
import { allKinds, recordHref } from '#lib/views/record/kinds.ts';

/** Pixels. */
const namedSize = 12;
/** Times nearer than at first: from here every name is written. */
const closeFrom = 2.4;
/** Above eight, Cytoscape draws straight onto its canvas; below, a picture of each element first, which takes longer than the drawing. */
const zoomAtFirst = 32;
/** Pixels of the screen as first shown, in Cytoscape's own units. */
const screen = (pixels: number) => pixels / zoomAtFirst;

export interface NetworkEvents {
	readonly onready: (controls: { readonly zoomBy: (factor: number) => void; readonly showAll: () => void }) => void;
	readonly onfollow: (href: string) => void;
	/** What happened, for a screen reader. */
	readonly onsay: (sentence: string) => void;
	/** Who is walked to or pointed at. */
	readonly onhere: (node: DrawnNode | undefined) => void;
	readonly onleave: () => void;
}

/** Asked for with the page's own scripts, not after them. */
const arriving = typeof document === 'undefined' ? undefined : import('cytoscape');

export function attachNetwork(drawing: NetworkDrawing, events: NetworkEvents) {
	return (container: HTMLElement) => {
		let cy: Core | undefined;
		let isGone = false;
		const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
		const restyle = () => cy?.style(stylesheet(container));
		const stopWalk = walkByKeys({ container, drawing, events, getCy: () => cy });
		void arriving?.then(({ default: cytoscape }) => {
			if (isGone || drawing.nodes.length === 0) return;
			const fit = fitNetwork(drawing, { width: container.clientWidth, height: container.clientHeight });
			const named = new Map(writeNames(drawing, { fit, size: namedSize }).map((name) => [name.node.id, name]));
			cy = cytoscape({
				container, elements: toElements(drawing, { named, fit }), style: stylesheet(container), zoom: zoomAtFirst, pan: { ...fit.origin },
				// each stands where it was put: to be put there again would take as long as to be made
				layout: { name: 'preset', fit: false, positions: () => undefined as never },
				minZoom: zoomAtFirst / 8, maxZoom: zoomAtFirst * 12, autoungrabify: true, boxSelectionEnabled: false, pixelRatio: 'auto',
				textureOnViewport: drawing.nodes.length > 800, hideEdgesOnViewport: drawing.nodes.length > 1500, userZoomingEnabled: false
			});
			const live = cy;
			const focus = drawing.nodes.find(({ isFocus }) => isFocus);
			// asking Cytoscape to fit would measure every name: the frame is known already
			const showAll = () => void live.viewport({ zoom: zoomAtFirst, pan: { ...fit.origin } });
			if (focus) live.getElementById(focus.id).addClass('here');
			live.on('tap', 'node', (event) => events.onfollow(String((event.target as NodeSingular).data('href'))));
			live.on('mouseover', 'node', (event) => {
				const node = event.target as NodeSingular;
				container.style.cursor = 'pointer';
				live.batch(() => lookNear(live, node));
				events.onhere(drawing.nodes.find(({ id }) => id === node.id()));
			});
			live.on('mouseout', 'node', () => {
				container.style.cursor = '';
				live.batch(() => live.elements('.near, .far').removeClass('near far'));
			});
			// the wheel scrolls the page; with Ctrl it zooms here, as maps do
			container.addEventListener('wheel', wheelZoom, { passive: false });
			for (const scheme of schemes) scheme.addEventListener('change', restyle);
			let isClose = false;
			live.on('zoom', () => {
				if (isClose === live.zoom() >= zoomAtFirst * closeFrom) return;
				isClose = !isClose;
				live.nodes().toggleClass('close', isClose);
			});
			const zoomBy = (factor: number) => live.zoom({ level: live.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
			// shown once it is drawn, so that the picture made on the server never gives way to an empty one
			live.one('render', () => {
				events.onready({ zoomBy, showAll });
				performance.mark('kith-network-ready');
			});
		});

		function wheelZoom(event: WheelEvent) {
			if (!cy || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			cy.zoom({ level: cy.zoom() * Math.exp(-event.deltaY / 300), renderedPosition: { x: event.offsetX, y: event.offsetY } });
		}
		return () => {
			isGone = true;
			stopWalk();
			container.removeEventListener('wheel', wheelZoom);
			for (const scheme of schemes) scheme.removeEventListener('change', restyle);
			cy?.destroy();
		};
	};
}

function walkByKeys({ container, drawing, events, getCy }: { container: HTMLElement; drawing: NetworkDrawing; events: NetworkEvents; getCy: () => Core | undefined }): () => void {
	let here: DrawnNode | undefined;
	const stand = (node: DrawnNode) => {
		here = node;
		events.onhere(node);
		const cy = getCy();
		if (!cy) return;
		const element = cy.getElementById(node.id);
		cy.batch(() => { cy.elements('.here').removeClass('here'); element.addClass('here'); lookNear(cy, element); });
		const { x, y } = element.renderedPosition();
		if (x < 40 || y < 40 || x > cy.width() - 40 || y > cy.height() - 40) cy.center(element);
	};
	const onfocus = () => {
		const start = here ?? listNamed(drawing)[0];
		if (!start) return;
		stand(start);
		events.onsay(`${describeNode(start)} Arrows walk its ties, Enter opens it, Escape leaves.`);
	};
	const onkeydown = (event: KeyboardEvent) => {
		if (!here) return;
		if (event.key === 'Enter') return events.onfollow(recordHref(here.kind, here.id));
		if (event.key === 'Escape') return events.onleave();
		if (!event.key.startsWith('Arrow')) return;
		event.preventDefault();
		const step = findStep({ drawing, from: here, arrow: event.key as Arrow });
		if (!step) return events.onsay(`Nothing is tied to ${here.name} that way.`);
		const fromName = here.name;
		stand(step.node);
		events.onsay(describeStep({ ...step, fromName }));
	};
	container.addEventListener('focus', onfocus);
	container.addEventListener('keydown', onkeydown);
	return () => {
		container.removeEventListener('focus', onfocus);
		container.removeEventListener('keydown', onkeydown);
	};
}

/** More than this cannot be dimmed and lit again while somebody points about. */
const dimmable = 1200;

/** What is tied to one stands out; the rest steps back. */
function lookNear(cy: Core, node: NodeSingular): void {
	const near = node.closedNeighborhood();
	cy.elements('.near, .far').removeClass('near far');
	near.addClass('near');
	if (cy.nodes().length <= dimmable) cy.elements().not(near).addClass('far');
}

const cytoscapeShapes = { circle: 'ellipse', square: 'rectangle', diamond: 'diamond', triangle: 'triangle' } as const;

function toElements({ nodes, edges }: NetworkDrawing, { named, fit }: { named: ReadonlyMap<string, WrittenName>; fit: Fit }) {
	const leading = new Set(nodes.flatMap(({ id, isLeading }) => (isLeading ? [id] : [])));
	// on a phone, as the drawing made on the server is
	const shrink = Math.min(1, Math.max(0.5, fit.width / 900));
	/** Where a name stands, from the middle of its node; beneath it, where none was found. */
	const offset = (node: DrawnNode) => {
		const name = named.get(node.id);
		if (!name) return { across: 0, down: screen(radiusOf(node) * shrink + namedSize * 0.7) };
		const { x, y } = fit.at(node);
		return { across: screen(name.x - x), down: screen(name.y - name.size * 0.95 + (name.lines.length * name.size * 1.15) / 2 - y) };
	};
	return [
		...nodes.map((node) => {
			const { id, kind, isFocus, isLeading, notRunning } = node;
			return {
				data: { id, label: named.get(id)?.lines.join('\n') ?? nameInPicture(node), ...offset(node), href: recordHref(kind, id), size: screen(radiusOf(node) * shrink * 2) },
				position: { x: screen(node.x * fit.scale), y: screen(node.y * fit.scale) },
				classes: `${kind} ${isLeading ? 'leading' : ''} ${notRunning === undefined ? '' : 'stopped'} ${named.has(id) ? 'named' : ''} ${isFocus ? 'here' : ''}`
			};
		}),
		...edges.map(({ source, target, isBridge }, number) => ({ data: { id: `tie-${number}`, source, target }, classes: isBridge ? 'bridge' : leading.has(source) || leading.has(target) ? '' : 'quiet' }))
	];
}

/**
 * Names keep their size on the screen as first shown; the others appear once somebody zooms in.
 *
 * Cost  each property of each element: what is only true of names is given only to those that show theirs.
 */
function stylesheet(container: HTMLElement): StylesheetJson {
	const { fontFamily } = getComputedStyle(container);
	const [ink, inkQuiet, paper, action, gap, lineStrong, provision] = ['ink', 'ink-quiet', 'paper', 'action', 'gap', 'line-strong', 'need-4'].map((name) => resolveColour(container, `var(--${name})`));
	return [
		{ selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': lineStrong } },
		...allKinds.map(({ kind, shape }) => ({ selector: `.${kind}`, style: { shape: cytoscapeShapes[shape] } })),
		{ selector: '.leading.ORGANISATION', style: { 'background-color': action } },
		{ selector: '.leading.VENUE', style: { 'background-color': paper, 'border-width': screen(1.6), 'border-color': ink } },
		{ selector: '.leading.PROVISION', style: { 'background-color': provision } },
		{ selector: '.leading.CONNECTOR', style: { 'background-color': ink } },
		{ selector: '.stopped', style: { 'background-color': paper, 'border-width': screen(0.9), 'border-style': 'dashed', 'border-color': inkQuiet } },
		{ selector: '.leading.stopped', style: { 'border-width': screen(1.4) } },
		{ selector: 'node.close, node.named, node.near, node.here', style: { label: 'data(label)', 'font-family': fontFamily, 'font-size': screen(namedSize / closeFrom), color: ink, 'text-valign': 'center', 'text-halign': 'center', 'text-margin-x': 'data(across)' as never, 'text-margin-y': 'data(down)' as never, 'text-wrap': 'wrap', 'text-max-width': `${screen(150)}px`, 'text-outline-color': paper, 'text-outline-width': screen(1.5) } },
		{ selector: 'node.named', style: { 'font-size': screen(namedSize), 'text-max-width': `${screen(300)}px`, 'z-index': 5 } },
		{ selector: 'edge', style: { width: screen(0.8), 'line-color': lineStrong, opacity: 0.7 } },
		{ selector: 'edge.quiet', style: { width: screen(0.6), opacity: 0.35 } },
		{ selector: 'edge.bridge', style: { width: screen(1.8), opacity: 1 } },
		{ selector: '.far', style: { opacity: 0.22 } },
		{ selector: 'edge.near', style: { width: screen(2.2), 'line-color': action, opacity: 1 } },
		{ selector: 'node.near', style: { 'font-size': screen(namedSize), 'z-index': 8 } },
		{ selector: 'node.here', style: { 'border-style': 'solid', 'border-width': screen(4), 'border-color': gap, 'font-weight': 'bold', 'font-size': screen(namedSize), 'z-index': 10 } }
	] as StylesheetJson;
}
