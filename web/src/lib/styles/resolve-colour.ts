/**
 * A token as a canvas can be given it: "rgb(11, 90, 93)". In forced colours the system's own, and mixtures of them, are worked out.
 *
 * @param beside  an element whose scheme holds
 * @param value   any CSS colour: `var(--ink)`
 */
export function resolveColour(beside: HTMLElement, value: string): string {
	const probe = document.createElement('i');
	// otherwise every colour of text comes back as the system's one
	probe.style.setProperty('forced-color-adjust', 'none');
	probe.style.color = value;
	beside.append(probe);
	const computed = getComputedStyle(probe).color;
	probe.remove();
	return computed.startsWith('rgb') ? computed : paintOf(computed);
}

/** What `color(srgb …)` paints: libraries that draw read older notations only. */
function paintOf(computed: string): string {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const paint = canvas.getContext('2d');
	if (!paint) return computed;
	paint.fillStyle = computed;
	paint.fillRect(0, 0, 1, 1);
	const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
	return `rgb(${red}, ${green}, ${blue})`;
}
