/**
 * Keeps what somebody typed, ticked or chose while the page was still asleep, as it long is on a slow line: waking puts
 * every field back to what the server wrote. What would have been asked at once is asked then.
 *
 * Called in the script of the root layout, which runs before any field wakes.
 */
import { onMount } from 'svelte';
import { browser } from '$app/env';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function keepEarlyChoices(): void {
	if (!browser) return;
	const chosen = [...document.querySelectorAll<Field>('input, select, textarea')].filter(isOtherThanWritten).map(rememberChoice);
	onMount(() => {
		if (chosen.length === 0) return;
		// after this turn, for links and forms wake last
		setTimeout(() => {
			for (const { putBack } of chosen) putBack();
			for (const field of lastOfEachForm(chosen.map(({ field }) => field))) field.dispatchEvent(new Event('change', { bubbles: true }));
		});
	});
}

function isOtherThanWritten(field: Field): boolean {
	if (field instanceof HTMLSelectElement) return field.selectedIndex !== Math.max([...field.options].findIndex(({ defaultSelected }) => defaultSelected), 0);
	// of a group of radios the one now chosen says it all; to speak for the one left would choose it again
	if (isTick(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
	return field.type !== 'hidden' && field.value !== field.defaultValue;
}

function rememberChoice(field: Field): { readonly field: Field; readonly putBack: () => void } {
	if (isTick(field)) {
		const { checked } = field;
		return { field, putBack: () => { field.checked = checked; } };
	}
	const { value } = field;
	return { field, putBack: () => { field.value = value; } };
}

const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);

/** A form asks its whole question at once, so one word from it is enough: that of a menu or a box where there is one, for typed words wait. */
function lastOfEachForm(fields: readonly Field[]): readonly Field[] {
	const typedFirst = [...fields].sort((one, other) => Number(isChosen(one)) - Number(isChosen(other)));
	return [...new Map(typedFirst.map((field) => [field.form, field])).values()];
}

const isChosen = (field: Field): boolean => field instanceof HTMLSelectElement || isTick(field);
