/** An evidence pack as it is printed: text cut at its citation marks, so that each [1] leads to its source. */
import { dateInWords } from '@kith/graph/wording/date-in-words.ts';
import type { PackInFullFragment } from '#lib/generated/documents.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';

/** A piece of text, or the number of a citation. */
export type Run = { readonly text: string } | { readonly citation: number };

export interface PackView {
	readonly title: string;
	readonly isIllustrative: boolean;
	/** "Frozen on 20 November 2026", or "A preview: not frozen". */
	readonly frozen: string;
	/** For saying that two papers are the same pack, and whether this one still is; undefined for a preview. */
	readonly fingerprint: { readonly hash: string; readonly isIntact: boolean; readonly inWords: string } | undefined;
	readonly summary: readonly Run[];
	readonly sections: readonly {
		readonly id: string;
		readonly heading: string;
		readonly paragraphs: readonly (readonly Run[])[];
		readonly tables: readonly { readonly title: string; readonly columns: readonly string[]; readonly rows: readonly (readonly (readonly Run[])[])[] }[];
		readonly pictures: readonly { readonly drawn: DrawnPicture; readonly alternative: string; readonly caption: string }[];
	}[];
	readonly citations: readonly { readonly number: number; readonly text: string; readonly url: string | undefined }[];
}

export function packView(pack: PackInFullFragment, { isInMarkup }: { isInMarkup: boolean }): PackView {
	const known = new Set(pack.citations.map(({ number }) => number));
	const runs = (text: string) => cutAtCitations(text, known);
	return {
		title: pack.title,
		isIllustrative: pack.isIllustrative,
		frozen: pack.id === '' ? 'A preview: not frozen, and it will change as the data change' : `Frozen on ${dateInWords(pack.createdAt)}; it will say the same whenever it is opened`,
		fingerprint: pack.isIntact == null ? undefined : {
			hash: pack.hash, isIntact: pack.isIntact,
			inWords: pack.isIntact ? 'Checked as it was opened: nothing it says has changed since it was frozen.' : 'What it says no longer has this fingerprint: it was changed after it was frozen.'
		},
		summary: runs(pack.summary),
		sections: pack.sections.map((section) => ({
			id: section.id,
			heading: section.heading,
			paragraphs: section.paragraphs.map(({ text }) => runs(text)),
			tables: section.tables.map(({ title, columns, rows }) => ({ title, columns, rows: rows.map((row) => row.map(runs)) })),
			pictures: section.pictures.map(({ svg, alternative, caption }, index) => ({ drawn: new DrawnPicture({ name: `${section.id}-${index}`, svg, isInMarkup }), alternative, caption }))
		})),
		citations: pack.citations.map(({ number, text, url }) => ({ number, text, url: url && /^https?:\/\//.test(url) ? url : undefined }))
	};
}

/** "About 910 carers [2] live there." is three runs. A number that cites nothing stays text. */
export function cutAtCitations(text: string, known: ReadonlySet<number>): readonly Run[] {
	const runs: Run[] = [];
	let from = 0;
	for (const mark of text.matchAll(/\[(\d{1,3})\]/g)) {
		const citation = Number(mark[1]);
		if (!known.has(citation)) continue;
		if (mark.index > from) runs.push({ text: text.slice(from, mark.index) });
		runs.push({ citation });
		from = mark.index + mark[0].length;
	}
	if (from < text.length) runs.push({ text: text.slice(from) });
	return runs;
}
