/**
 * Puts a live network over the one drawn on the server: the only file that constructs Cytoscape.
 *
 * Positions are given, so nothing is computed here. While it is dragged, a picture of it is shown.
 * Keyboard: arrows walk ties, Enter opens, Esc leaves. It says what it did in words and follows addresses; it keeps nothing.
 */
import type { Core, NodeSingular, Singular, StylesheetJson } from 'cytoscape';
import { liveNames } from '#lib/network/live-names.ts';
import { fitNetwork, listNamed, radiusOf, type DrawnNode, type Fit, type NetworkDrawing } from '#lib/network/network-drawing.ts';
import { describeNode, describeStep, findStep, type Arrow } from '#lib/network/walk-network.ts';
import { resolveColour } from '#lib/styles/resolve-colour.ts';
import { allKinds, recordHref } from '#lib/views/record/kinds.ts';

/** Above eight, Cytoscape draws straight onto its canvas; below, a picture of each element first, which takes longer than the drawing. Its own styles reckon in its units, so a length left to them is as many times too long. */
const zoomAtFirst = 32;
/** Pixels of the screen as first shown, in Cytoscape's own units. */
const units = (pixels: number) => pixels / zoomAtFirst;

export interface NetworkEvents {
	readonly onready: (controls: { readonly zoomBy: (factor: number) => void; readonly showAll: () => void }) => void;
	readonly onfollow: (href: string) => void;
	/** What happened, for a screen reader. */
	readonly onsay: (sentence: string) => void;
	/** Who is walked to or pointed at. */
	readonly onhere: (node: DrawnNode | undefined) => void;
	readonly onleave: () => void;
	/** The wheel was turned over the network without Ctrl, so it scrolled the page. */
	readonly onscrollpast: () => void;
	/** What stands over the network and is to cover no name. */
	readonly getButtons: () => HTMLElement | undefined;
}

/** The network as it stands: what Cytoscape draws, and the names over it. */
interface Live { readonly cy: Core; readonly names: ReturnType<typeof liveNames> }

/** Asked for with the page's own scripts, not after them. */
const arriving = typeof document === 'undefined' ? undefined : import('cytoscape');

export function attachNetwork(drawing: NetworkDrawing, events: NetworkEvents) {
	return (container: HTMLElement) => {
		let live: Live | undefined;
		let isGone = false;
		const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
		const restyle = () => live?.cy.style(stylesheet(container));
		const walk = walkByKeys({ container, drawing, events, getLive: () => live });
		const pointAtNobody = () => {
			if (!live) return;
			container.style.cursor = '';
			const walker = walk.standsAt();
			lookNear(live, walker?.id);
			if (walker) events.onhere(walker);
		};
		void arriving?.then(({ default: cytoscape }) => {
			if (isGone || drawing.nodes.length === 0) return;
			const fit = fitNetwork(drawing, { width: container.clientWidth, height: container.clientHeight });
			// on a phone, as the drawing made on the server is
			const shrink = Math.min(1, Math.max(0.5, fit.width / 900));
			const radius = (node: DrawnNode) => radiusOf(node) * shrink;
			const cy = cytoscape({
				container, elements: toElements(drawing, { fit, radius }), style: stylesheet(container), zoom: zoomAtFirst, pan: { ...fit.origin },
				// each stands where it was put: to be put there again would take as long as to be made
				layout: { name: 'preset', fit: false, positions: () => undefined as never },
				minZoom: zoomAtFirst / 8, maxZoom: zoomAtFirst * 12, autoungrabify: true, boxSelectionEnabled: false, pixelRatio: 'auto',
				textureOnViewport: true, hideEdgesOnViewport: drawing.nodes.length > 1500, userZoomingEnabled: false
			});
			const names = liveNames({ cy, container, buttons: events.getButtons(), drawing, fit, radius });
			live = { cy, names };
			// the window may have been made wider or narrower since
			const showAll = () => {
				const all = fitNetwork(drawing, { width: cy.width(), height: cy.height() });
				cy.viewport({ zoom: zoomAtFirst * all.scale / fit.scale, pan: { ...all.origin } });
			};
			cy.on('tap', 'node', (event) => events.onfollow(String((event.target as NodeSingular).data('href'))));
			cy.on('mouseover', 'node', (event) => {
				const node = event.target as NodeSingular;
				container.style.cursor = 'pointer';
				lookNear({ cy, names }, node.id());
				events.onhere(drawing.nodes.find(({ id }) => id === node.id()));
			});
			cy.on('mouseout', 'node', pointAtNobody);
			// a hand that leaves the frame from a dot is not told of as leaving the dot
			container.addEventListener('mouseleave', pointAtNobody);
			// the wheel scrolls the page; with Ctrl it zooms here, as maps do
			container.addEventListener('wheel', wheelZoom, { passive: false });
			for (const scheme of schemes) scheme.addEventListener('change', restyle);
			const zoomBy = (factor: number) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
			// shown once it is drawn, so that the picture made on the server never gives way to an empty one
			cy.one('render', () => {
				events.onready({ zoomBy, showAll });
				performance.mark('kith-network-ready');
			});
		});

		function wheelZoom(event: WheelEvent) {
			if (!live) return;
			if (!(event.ctrlKey || event.metaKey)) return events.onscrollpast();
			event.preventDefault();
			live.cy.zoom({ level: live.cy.zoom() * Math.exp(-event.deltaY / 300), renderedPosition: { x: event.offsetX, y: event.offsetY } });
		}
		return () => {
			isGone = true;
			walk.stop();
			container.removeEventListener('mouseleave', pointAtNobody);
			live?.names.remove();
			container.removeEventListener('wheel', wheelZoom);
			for (const scheme of schemes) scheme.removeEventListener('change', restyle);
			live?.cy.destroy();
		};
	};
}

/** Arrows walk, Enter opens, Escape leaves. `standsAt` is who is stood at while the picture has the keyboard. */
function walkByKeys({ container, drawing, events, getLive }: { container: HTMLElement; drawing: NetworkDrawing; events: NetworkEvents; getLive: () => Live | undefined }): { readonly standsAt: () => DrawnNode | undefined; readonly stop: () => void } {
	let here: DrawnNode | undefined;
	const stand = (node: DrawnNode) => {
		here = node;
		events.onhere(node);
		const live = getLive();
		if (!live) return;
		const { cy } = live;
		const element = cy.getElementById(node.id);
		const { x, y } = element.renderedPosition();
		if (x < 40 || y < 40 || x > cy.width() - 40 || y > cy.height() - 40) cy.center(element);
		cy.elements('.here').removeClass('here');
		element.addClass('here');
		lookNear(live, node.id);
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
	const onblur = () => {
		const live = getLive();
		live?.cy.elements('.here').removeClass('here');
		if (live) lookNear(live, undefined);
	};
	container.addEventListener('focus', onfocus);
	container.addEventListener('blur', onblur);
	container.addEventListener('keydown', onkeydown);
	return {
		standsAt: () => (document.activeElement === container ? here : undefined),
		stop: () => {
			container.removeEventListener('focus', onfocus);
			container.removeEventListener('blur', onblur);
			container.removeEventListener('keydown', onkeydown);
		}
	};
}

/** More than this cannot be dimmed and lit again while somebody points about. */
const dimmable = 1200;

/** What is tied to one stands out, and is named; the rest steps back. Nobody: all as at first. */
function lookNear({ cy, names }: Live, id: string | undefined): void {
	const node = id === undefined ? undefined : cy.getElementById(id);
	cy.batch(() => {
		cy.elements('.near, .far').removeClass('near far');
		const near = node?.closedNeighborhood().addClass('near');
		if (near && cy.nodes().length <= dimmable) cy.elements().not(near).addClass('far');
	});
	names.light(node && { here: node.id(), tied: node.neighborhood().nodes().map((other) => other.id()) });
}

const cytoscapeShapes = { circle: 'ellipse', square: 'rectangle', diamond: 'diamond', triangle: 'triangle' } as const;

function toElements({ nodes, edges }: NetworkDrawing, { fit, radius }: { fit: Fit; radius: (node: DrawnNode) => number }) {
	const leading = new Set(nodes.flatMap(({ id, isLeading }) => (isLeading ? [id] : [])));
	return [
		...nodes.map((node) => {
			const { id, kind, isFocus, isLeading, notRunning } = node;
			return {
				data: { id, href: recordHref(kind, id), size: units(radius(node) * 2) },
				position: { x: units(node.x * fit.scale), y: units(node.y * fit.scale) },
				classes: `${kind} ${isLeading ? 'leading' : ''} ${notRunning === undefined ? '' : 'stopped'} ${isFocus ? 'focus' : ''}`
			};
		}),
		...edges.map(({ source, target, isBridge }, number) => ({ data: { id: `tie-${number}`, source, target }, classes: isBridge ? 'bridge' : leading.has(source) || leading.has(target) ? '' : 'quiet' }))
	];
}

/** Cost: each property of each element, so what few have is given to few. */
function stylesheet(container: HTMLElement): StylesheetJson {
	const [ink, inkQuiet, paper, action, gap, lineStrong, provision] = ['ink', 'ink-quiet', 'paper', 'action', 'gap', 'line-strong', 'need-4'].map((name) => resolveColour(container, `var(--${name})`));
	/** Pixels of the screen as near as one is when somebody is pointed at or walked to. */
	const pixels = (count: number) => (element: Singular) => count / element.cy().zoom();
	return [
		{ selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': lineStrong } },
		...allKinds.map(({ kind, shape }) => ({ selector: `.${kind}`, style: { shape: cytoscapeShapes[shape] } })),
		{ selector: '.leading.ORGANISATION', style: { 'background-color': action } },
		{ selector: '.leading.VENUE', style: { 'background-color': paper, 'border-width': units(1.6), 'border-color': ink } },
		{ selector: '.leading.PROVISION', style: { 'background-color': provision } },
		{ selector: '.leading.CONNECTOR', style: { 'background-color': ink } },
		{ selector: '.leading', style: { 'z-index': 1 } },
		{ selector: '.stopped', style: { 'background-color': paper, 'border-width': units(0.9), 'border-style': 'dashed', 'border-dash-pattern': [units(1.6), units(1.2)], 'border-color': inkQuiet } },
		{ selector: '.leading.stopped', style: { 'border-width': units(1.4), 'border-dash-pattern': [units(3), units(2)] } },
		{ selector: 'edge', style: { width: units(0.8), 'line-color': lineStrong, opacity: 0.7 } },
		{ selector: 'edge.quiet', style: { width: units(0.6), opacity: 0.35 } },
		{ selector: 'edge.bridge', style: { width: units(1.8), opacity: 1 } },
		{ selector: '.far', style: { opacity: 0.22 } },
		{ selector: 'edge.near', style: { width: pixels(2.2), 'line-color': action, opacity: 1 } },
		{ selector: 'node.near', style: { 'z-index': 8 } },
		{ selector: 'node.here, node.focus', style: { 'border-style': 'solid', 'border-width': pixels(4), 'border-color': gap, 'z-index': 10 } },
		{ selector: ':active', style: { 'overlay-padding': pixels(6) } }
	] as StylesheetJson;
}
