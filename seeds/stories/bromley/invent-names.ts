import type { SeededRandom } from '../seeded-random.ts';

const firsts = ['Lark', 'Wren', 'Tallow', 'Quill', 'Otter', 'Thorn', 'Dove', 'Bram', 'Candle', 'Fenni', 'Marlo', 'Hazel', 'Penny', 'Apple', 'Ember', 'Sorrel', 'Finch', 'Mallow', 'Copper', 'Starling', 'Juniper', 'Teasel', 'Lantern', 'Pebble', 'Clover', 'Tansy', 'Heron', 'Barley', 'Linnet', 'Saffron'];
const seconds = ['mere', 'fold', 'acre', 'wick', 'brook', 'combe', 'lea', 'croft', 'stone', 'garth', 'field', 'row', 'bank', 'holt'];

/** Makes up names like "Larkmere", each once. */
export function inventNames(random: SeededRandom): { readonly placeName: () => string; readonly unused: (make: () => string) => string } {
	const used = new Set<string>();
	const placeName = (): string => {
		const first = random.pick(firsts);
		return first + random.pick(seconds.filter((second) => !first.endsWith(second.charAt(0)))); // never "Quilllea"
	};
	return {
		placeName,
		unused(make) {
			for (let attempt = 0; attempt < 5_000; attempt += 1) {
				const name = make();
				if (used.has(name)) continue;
				used.add(name);
				return name;
			}
			throw new RangeError('No unused name was left. Add words to invent-names.ts.');
		}
	};
}
