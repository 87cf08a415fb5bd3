import { drawAreaMap } from '@kith/graph/pictures/area-map.ts';
import { pagePalette } from '@kith/graph/pictures/palette.ts';
import { fail } from '@sveltejs/kit';
import { CellDownToRecordsDocument, RecordCheckDocument, TakeBackCheckDocument } from '#lib/generated/documents.ts';
import { DrawnPicture } from '#lib/pictures/drawn-picture.ts';
import { askApi } from '#lib/server/ask-api.ts';
import { readGapsAsked } from '#lib/server/read-gaps-asked.ts';
import { cellPageView, sitesCaption, sitesMapView } from '#lib/views/gaps/cell-page.view.ts';
import { toApiLens } from '#lib/views/gaps/gaps-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, params, parent, isDataRequest }) => {
	const { area } = await parent();
	const { asked } = await readGapsAsked(url, area);
	const answer = await askApi(CellDownToRecordsDocument, {
		question: { ...toApiLens(asked), locality: params.locality, group: asked.group.id, component: asked.component.id },
		level: area.wards.some(({ id }) => id === params.locality) ? 'WARD' : 'LSOA'
	});
	const map = sitesMapView({ answer, asked });
	return {
		view: cellPageView({ answer, asked }),
		map: map && new DrawnPicture({ name: 'sites', svg: drawAreaMap({ view: map, palette: pagePalette, width: 460 }), isInMarkup: !isDataRequest }),
		mapCaption: sitesCaption(map?.points.length ?? 0),
		placeName: answer.cell.locality.name,
		group: asked.group,
		component: asked.component,
		looked: answer.cell.cell.looked ?? undefined,
		checkMonths: answer.cell.parameters.checkMonths,
		today: answer.cell.parameters.on
	};
};

const scopes = ['this', 'component', 'place'] as const;

export const actions: Actions = {
	/** Somebody looked: recorded with their role, never their name. */
	check: async ({ request, params }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '').trim();
		const values = { scope: scopes.find((scope) => scope === read('scope')) ?? 'this', checkedBy: read('checkedBy'), checkedOn: read('checkedOn'), note: read('note') };
		const { recordCheck } = await askApi(RecordCheckDocument, {
			input: {
				locality: params.locality,
				group: values.scope === 'this' ? read('group') || null : null,
				component: values.scope === 'place' ? null : read('component') || null,
				checkedBy: values.checkedBy,
				checkedOn: values.checkedOn,
				note: values.note || null
			}
		});
		if (recordCheck.refusals.length > 0) return fail(400, { values, refusals: recordCheck.refusals });
		return { recordedId: recordCheck.check?.id, values: { ...values, checkedBy: '', note: '' } };
	},
	/** What somebody recorded here is as if it had not been: an earlier check counts again. */
	takeBack: async ({ request }) => {
		const id = String((await request.formData()).get('id') ?? '');
		const { takeBackCheck } = await askApi(TakeBackCheckDocument, { id });
		if (takeBackCheck.refusals.length > 0) return fail(400, { notTakenBack: takeBackCheck.refusals });
		return { isTakenBack: true as const };
	}
};
