import { parseArgs } from 'node:util';
import type { Barrier, CountView } from '@kith/graph/coverage/coverage-facts.ts';
import { toCsv } from '@kith/graph/evidence/formats/csv.ts';
import { toWord } from '@kith/graph/evidence/formats/word.ts';
import { findCountView } from '@kith/graph/use-cases/find-count-view.ts';
import { listInWords } from '@kith/graph/wording/number-in-words.ts';
import { createEvidencePack } from '@kith/graph/use-cases/create-evidence-pack.ts';
import { CannotBeDone } from './cannot-be-done.ts';
import { WrongUsage, type Command } from './command.ts';
import { readReach } from './coverage-options.ts';
import { requireRoomFor, writeGivenFile } from './write-given-file.ts';

/** Freezes an evidence pack and writes it to a file. */
export const evidenceCommand: Command = {
	name: 'evidence',
	summary: 'Freeze an evidence pack and write it as Word or CSV',
	usage: `npm run kith -- evidence --place CODE… --group ID… --component ID… --out PACK.docx|PACK.csv [options]

Makes a frozen pack: need, what exists, what is missing and how we know, with every figure cited.

  --place CODE       a ward or LSOA; several are allowed, as are several groups and components
  --group ID         for example carers
  --component ID     for example wanted_activity
  --out FILE         .docx is the pack; .csv is the table behind it
  --count VIEW       made-for or open-to (default: of each component as its page opens)
  --barrier NAME     step-free, free, evening-or-weekend, no-referral, no-car; several are allowed
  --reach METRES     200 to 10000, default 1200
  --method ID        enhanced-two-step-floating (default) or two-step-floating
  --decay DECAY      default: the method's own
  --need ID          need indicator to show beside it
  --workspace NAME   instead of KITH_WORKSPACE
  --json             id, hash and title on stdout

  npm run kith -- evidence --place E05013998 --group carers --component wanted_activity --out carers.docx`,

	async run(argv, io, openContext) {
		const { values } = parseArgs({
			args: gatherRepeated([...argv]),
			options: {
				place: { type: 'string', multiple: true }, group: { type: 'string', multiple: true }, component: { type: 'string', multiple: true },
				barrier: { type: 'string', multiple: true }, out: { type: 'string' }, count: { type: 'string' }, reach: { type: 'string' }, method: { type: 'string' }, decay: { type: 'string' }, need: { type: 'string' },
				workspace: { type: 'string' }, json: { type: 'boolean' }
			}
		});
		const out = values.out;
		if (out === undefined) throw new WrongUsage('--out is missing; name the file to write, for example --out pack.docx.');
		const ending = /\.(docx|csv|zip|xlsx)$/i.exec(out)?.[1]?.toLowerCase();
		if (ending === 'zip' || ending === 'xlsx') throw new CannotBeDone(`This version writes packs as Word (.docx) and their table as CSV (.csv), not as .${ending}. Use --out ${out.replace(/\.\w+$/, ending === 'zip' ? '.docx' : '.csv')}.`);
		if (ending === undefined) throw new WrongUsage(`--out is "${out}"; expected a name ending in .docx or .csv.`);
		for (const name of ['place', 'group', 'component'] as const) if (!values[name]?.length) throw new WrongUsage(`--${name} is missing; at least one is needed.`);
		const reachMetres = readReach(values.reach);
		// a pack once frozen stays: what cannot be written is refused before
		await requireRoomFor(out);

		const context = await openContext(values.workspace === undefined ? {} : { workspace: values.workspace });
		const { pack, refusals } = await createEvidencePack(context, {
			places: values.place!, groups: values.group!, components: values.component!,
			count: values.count as CountView | undefined,
			barriers: (values.barrier ?? []) as Barrier[],
			reachMetres,
			method: values.method,
			decay: values.decay,
			need: values.need
		});
		if (!pack) throw new CannotBeDone(refusals.map(({ message }) => message).join('\n'));
		await writeGivenFile(out, ending === 'csv' ? toCsv(pack.table) : await toWord(pack));
		const { openTo } = values.count === undefined ? await findCountView(context, { components: values.component! }) : { openTo: [] };
		if (openTo.length > 0 && values.group!.some((id) => id !== 'anyone')) io.stderr(`Of ${listInWords(openTo)}, counting whatever each group may come to, since nothing of it is made for any group; --count made-for counts only what is.\n`);
		io.stdout(values.json ? `${JSON.stringify({ id: pack.id, hash: pack.hash, title: pack.title, file: out })}\n` : `Wrote ${out}: ${pack.title}\nFrozen as ${pack.id} (SHA-256 ${pack.hash.slice(0, 16)}…)\n`);
		return 0;
	}
};

/** `--place A B C` as people write it, made into `--place A --place B --place C`. */
function gatherRepeated(argv: readonly string[]): string[] {
	const repeated = new Set(['--place', '--group', '--component', '--barrier']);
	const spelt: string[] = [];
	let current: string | undefined;
	let isFirst = true;
	for (const word of argv) {
		if (word.startsWith('--')) {
			current = repeated.has(word) ? word : undefined;
			isFirst = true;
			spelt.push(word);
		} else {
			if (current !== undefined && !isFirst) spelt.push(current);
			isFirst = false;
			spelt.push(word);
		}
	}
	return spelt;
}
