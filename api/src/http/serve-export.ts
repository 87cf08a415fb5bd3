import { toCsv } from '@kith/graph/evidence/formats/csv.ts';
import { toWord } from '@kith/graph/evidence/formats/word.ts';
import { gapsDownload } from '@kith/graph/evidence/gaps-download.ts';
import { findEvidencePack } from '@kith/graph/use-cases/create-evidence-pack.ts';
import { findCountView } from '@kith/graph/use-cases/find-count-view.ts';
import { findGaps } from '@kith/graph/use-cases/find-gaps.ts';
import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import { QuestionNotUnderstood } from '@kith/graph/use-cases/question-not-understood.ts';
import { answerJson } from './answer-json.ts';
import type { Answered, Asked } from './exchange.ts';
import { readGapsAddress } from './read-gaps-address.ts';
import { dataSecurityHeaders } from './security-headers.ts';

/** Downloads: `/exports/gaps.csv?…` with the query words of the pages, `/exports/evidence/<id>.docx` and `.csv`. */
export async function serveExport({ method, url }: Asked, context: KithContext): Promise<Answered> {
	if (method !== 'GET' && method !== 'HEAD') return answerJson(405, { message: 'Downloads are asked for with GET.' });
	try {
		if (url.pathname === '/exports/gaps.csv') return await serveGaps(url, context);
		const pack = /^\/exports\/evidence\/([\w-]{1,64})\.(docx|csv|xlsx|zip)$/.exec(url.pathname);
		if (pack) return await servePack({ id: pack[1]!, ending: pack[2]!, context });
	} catch (error) {
		if (error instanceof QuestionNotUnderstood) return answerJson(400, { message: error.message });
		throw error;
	}
	return answerJson(404, { message: `There is nothing to download at ${url.pathname.slice(0, 100)}; try /exports/gaps.csv or /exports/evidence/<id>.docx.` });
}

async function serveGaps(url: URL, context: KithContext): Promise<Answered> {
	const question = readGapsAddress(url.searchParams);
	// an address that names no view means what it means on the page
	const count = question.count ?? (await findCountView(context, { components: question.components ?? [] })).count;
	const matrix = await findGaps(context, { ...question, count });
	const { parameters, isIllustrative } = matrix;
	return download({ body: toCsv(gapsDownload(matrix)), type: 'text/csv; charset=utf-8', name: `gaps-${parameters.on}${isIllustrative ? '-illustrative' : ''}.csv` });
}

async function servePack({ id, ending, context }: { readonly id: string; readonly ending: string; readonly context: KithContext }): Promise<Answered> {
	if (ending === 'xlsx' || ending === 'zip') return answerJson(404, { message: `This version writes packs as Word (.docx) and their table as CSV (.csv), not as .${ending}.` });
	const pack = await findEvidencePack(context, id);
	if (!pack) return answerJson(404, { message: 'There is no evidence pack by this id. It may belong to another workspace.' });
	const name = `kith-evidence-${pack.createdAt.slice(0, 10)}-${id.slice(-6)}${pack.isIllustrative ? '-illustrative' : ''}`;
	return ending === 'csv'
		? download({ body: toCsv(pack.table), type: 'text/csv; charset=utf-8', name: `${name}.csv` })
		: download({ body: await toWord(pack), type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: `${name}.docx` });
}

function download({ body, type, name }: { readonly body: string | Uint8Array; readonly type: string; readonly name: string }): Answered {
	return {
		status: 200,
		headers: { ...dataSecurityHeaders, 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
		body
	};
}
