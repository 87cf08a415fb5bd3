import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from './settings.ts';

export type PageHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Says how the browser reached us; only ever set here, so that nobody outside can. */
const ownProtocolHeader = 'x-kith-protocol';

/** Tells the pages how the browser reached us: as the operator's proxy says where PROTOCOL_HEADER names its header, and plain HTTP otherwise. */
export function sayProtocol({ headers }: IncomingMessage): void {
	const name = process.env['PROTOCOL_HEADER']?.toLowerCase() ?? ownProtocolHeader;
	if (name === ownProtocolHeader || headers[name] === undefined) headers[name] = 'http';
}

/**
 * The built pages, or undefined before they were built.
 *
 * @param apiOrigin     where they ask the API: loopback HTTP
 * @param basemapStyle  what lies under the map; undefined: boundaries are the map
 */
export async function loadPages({ apiOrigin, basemapStyle }: { readonly apiOrigin: string; readonly basemapStyle: string | undefined }): Promise<PageHandler | undefined> {
	const file = path.join(repositoryRoot, 'web/build/handler.js');
	if (!existsSync(file)) return undefined;
	// read once, when the handler is loaded
	process.env['KITH_API_ORIGIN'] = apiOrigin;
	process.env['KITH_BASEMAP_STYLE'] = basemapStyle ?? '';
	// adapter-node believes https unless told; without the right protocol every form would look cross-site
	process.env['PROTOCOL_HEADER'] ??= ownProtocolHeader;
	const { handler } = await import(pathToFileURL(file).href) as { handler: PageHandler };
	return handler;
}
