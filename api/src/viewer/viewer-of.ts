import type { Viewer } from '@kith/graph/use-cases/kith-context.ts';
import { isLoopbackName } from '../http/check-host.ts';
import type { Edits } from '../settings.ts';

/**
 * Who asks, before accounts exist: everybody who reaches this server is the same viewer.
 *
 * With `local` the address listened on decides, never the asker's: the pages themselves ask over loopback,
 * so that a far browser would otherwise look local. What a proxy hands on comes from anywhere, and may only read.
 */
export function viewerOf({ edits, host, isThroughProxy = false }: { readonly edits: Edits; readonly host: string; readonly isThroughProxy?: boolean }): Viewer {
	switch (edits) {
		case 'anyone':
			return { mayEdit: true, actor: 'visitor', editsInWords: 'Anyone who can open this page may record changes (KITH_EDITS=anyone).' };
		case 'none':
			return { mayEdit: false, actor: 'reader', editsInWords: 'This copy of Kith is read-only (KITH_EDITS=none).' };
		case 'local':
			if (isThroughProxy) return { mayEdit: false, actor: 'reader', editsInWords: 'Changes can be recorded only on the machine itself, and you came through a proxy, so this copy is read-only. The operator can set KITH_EDITS=anyone.' };
			return isLoopbackName(host)
				? { mayEdit: true, actor: 'local editor' }
				: { mayEdit: false, actor: 'reader', editsInWords: `Changes can be recorded only on the machine itself: this copy listens on ${host}, so it is read-only. The operator can set KITH_EDITS=anyone.` };
	}
}
