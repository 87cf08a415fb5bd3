import { expect, test } from 'vitest';
import { drawNetwork } from './draw-network.ts';
import type { DrawnNode } from './network-drawing.ts';

const club: DrawnNode = { id: 'club', kind: 'VENUE', name: 'Club', x: 0, y: 0, degree: 1, isArticulation: false, isFocus: false, isLeading: true };

/** How the one thing of a network is painted. */
function paintOf(more: Partial<DrawnNode>): string {
	return /<g><a [^>]*><title>[^<]*<\/title><path d="[^"]*" ([^>]*)\/><\/a><\/g>/.exec(drawNetwork({ drawing: { nodes: [{ ...club, ...more }], edges: [] }, title: 'Town' }))![1]!;
}

test('a paused club is hollow with a dashed line, and in focus it keeps its fill and has the line of the focus alone', () => {
	expect(paintOf({})).toBe('fill="var(--paper)" stroke="var(--ink)" stroke-width="1.6"');
	expect(paintOf({ notRunning: 'paused' })).toBe('fill="var(--paper)" stroke="var(--ink-quiet)" stroke-width="1.4" stroke-dasharray="3 2"');
	expect(paintOf({ notRunning: 'paused', isFocus: true })).toBe('fill="var(--paper)" stroke="var(--gap)" stroke-width="3"');
	expect(paintOf({ isFocus: true, isLeading: false })).toBe('fill="var(--line-strong)" stroke="var(--gap)" stroke-width="3"');
});
