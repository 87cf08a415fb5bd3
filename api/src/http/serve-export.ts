import type { KithContext } from '@kith/graph/use-cases/kith-context.ts';
import type { Logger } from 'pino';
import { answerJson } from './answer-json.ts';

export interface ExportRequest {
	readonly request: Request;
	readonly url: URL;
	readonly context: KithContext;
	readonly logger: Logger;
}

export async function serveExport({ url }: ExportRequest): Promise<Response> {
	return answerJson(404, { message: `There is nothing at ${url.pathname}.` });
}
