import { loadRecord } from '#lib/server/load-record.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, parent, isDataRequest }) => loadRecord({ kind: 'PROVISION', id: params.id, area: (await parent()).area, isInMarkup: !isDataRequest });
