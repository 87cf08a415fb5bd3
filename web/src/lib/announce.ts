/**
 * Says a sentence to screen readers, politely: what changed after a choice.
 * The layout holds the live region; an element that was there before the words is announced reliably.
 */
export const announcerId = 'kith-announcer';

export function announce(sentence: string): void {
	const region = document.getElementById(announcerId);
	if (!region) return;
	region.textContent = '';
	// a moment apart, so that the same sentence twice is said twice
	setTimeout(() => (region.textContent = sentence), 60);
}
