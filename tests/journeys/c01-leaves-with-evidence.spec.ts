import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { areas, expect, originOf, test, type AreaName } from '../support/visit.ts';

const asked: Record<AreaName, string> = {
	sample: 'component=wanted_activity&group=carers',
	real: 'component=gateway_space&group=older_people&count=open-to'
};

for (const area of areas) {
	test(`C01 on the ${area} area: a bid writer freezes a pack from a gap, downloads Word, and opens the same pack again`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto(`${originOf(area)}/gaps?${asked[area]}`);
		await page.getByRole('figure').first().getByRole('link', { name: /: gap,/ }).first().click();
		await page.getByRole('link', { name: 'Put in an evidence pack' }).first().click();
		await expect(page).toHaveURL(/\/evidence\?/);
		await expect(page.getByRole('article')).toContainText('[1]');
		const need = page.getByRole('region', { name: 'The need', exact: true });
		for (const standing of ['Index of Multiple Deprivation', 'Loneliness', 'living alone']) await expect(need).toContainText(standing);
		await expect(need).toContainText('modelled');
		await page.getByRole('button', { name: 'Freeze this pack' }).click();
		await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}/);
		const frozen = await page.getByRole('article').ariaSnapshot();
		const address = page.url();

		const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Word/ }).first().click()]);
		expect(download.suggestedFilename()).toMatch(/\.docx$/);
		const folder = mkdtempSync(path.join(tmpdir(), 'kith-pack-'));
		const word = path.join(folder, 'pack.docx');
		await download.saveAs(word);

		// every figure and every source of the page stands in the printed document
		const pdf = printToText(word, folder);
		const citations = await page.locator('[id^="source-"]').allInnerTexts();
		expect(citations.length).toBeGreaterThan(0);
		for (const citation of citations) expect(flat(pdf)).toContain(flat(citation).replace(/^\W*\d+\W*/, '').slice(0, 40));
		const figures = [...(await page.getByRole('article').locator('p').allInnerTexts()).join(' ').matchAll(/\d[\d,.]*(?: km| m\b|%)?/g)].map(([figure]) => figure.replace(/[.,]$/, ''));
		expect(figures.length).toBeGreaterThan(5);
		for (const figure of new Set(figures)) expect(flat(pdf), `the figure ${figure}`).toContain(flat(figure));
		if (area === 'sample') expect(pdf).toMatch(/illustrative/i);
		else expect(pdf).not.toMatch(/illustrative data/i);
		rmSync(folder, { recursive: true, force: true });

		const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).first().click()]);
		const csv = readFileSync(await table.path(), 'utf8');
		expect(csv.split(/\r?\n/)[0]).toMatch(/^\uFEFF?locality,locality_name,group,component,count,state,access,ratio,share_in_reach,people,people_without,providers,venues,nearest_metres,nearest_name/);
		expect(csv.trim().split(/\r?\n/).length).toBeGreaterThan(1);

		await page.goto(address);
		expect(await page.getByRole('article').ariaSnapshot()).toBe(frozen);
	});
}

test('C01: a ward chosen with one of its own small areas is refused above the menus, which keep the choice, the method and the need', async ({ page }) => {
	const asked = async (query: string) => (await (await page.request.post(`${originOf('sample')}/graphql`, { data: { query } })).json()).data;
	const [ward] = (await asked('{ area { wards { id name } } }')).area.wards;
	const [part] = (await asked(`{ cell(question: { locality: "${ward.id}", group: "carers", component: "wanted_activity" }) { lsoas { id name } } }`)).cell.lsoas;
	await page.goto(`${originOf('sample')}/evidence?place=${ward.id}&place=${part.id}&group=carers&component=wanted_activity&method=two-step-floating&need=one_person_66`);
	await expect(page.getByRole('alert')).toContainText(`${ward.name} (${ward.id}) and ${part.name} (${part.id}) came together, and the second is part of the first`);

	await page.getByRole('checkbox', { name: part.id }).uncheck();
	await page.getByRole('button', { name: 'Preview the pack' }).click();
	await expect(page.getByRole('article')).toContainText('Two-step floating catchment area');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page).toHaveURL(/method=two-step-floating&need=one_person_66/);
});

for (const javaScriptEnabled of [true, false]) {
	test(`C01: whoever previews a pack with nothing chosen is told what to choose, and led there${javaScriptEnabled ? '' : ', without script'}`, async ({ browser }) => {
		const page = await (await browser.newContext({ javaScriptEnabled, locale: 'en-GB' })).newPage();
		await page.goto(`${originOf('sample')}/evidence`);
		const [preview, told] = [page.getByRole('button', { name: 'Preview the pack' }), page.getByRole('alert')];
		await expect(told).toHaveCount(0);
		for (let press = 0; press < 2; press++) {
			await preview.click();
			for (const missing of ['Choose at least one place', 'Choose at least one group of people', 'Choose at least one thing they need']) await expect(told.getByRole('link', { name: missing })).toBeVisible();
			if (javaScriptEnabled) await expect(told, 'told again at every press').toBeFocused();
		}
		await told.getByRole('link', { name: 'Choose at least one group of people' }).click();
		await expect(page.getByRole('group', { name: 'For whom' }).getByRole('checkbox').first()).toBeFocused();

		await page.keyboard.press('Space');
		await preview.click();
		await expect(told.getByRole('link')).toHaveText(['Choose at least one place', 'Choose at least one thing they need']);
		await expect(page.getByRole('group', { name: 'For whom' }).getByRole('checkbox').first()).toBeChecked();
		await page.context().close();
	});
}

/** Word to PDF to text, as a funder's own machine would open it. */
function printToText(word: string, folder: string): string {
	const printed = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, word], { encoding: 'utf8' });
	if (printed.status !== 0) throw new Error(`LibreOffice is needed to print the Word document and ${printed.error ? 'is not here' : `said: ${printed.stderr}`}`);
	const text = spawnSync('pdftotext', ['-layout', path.join(folder, 'pack.pdf'), '-'], { encoding: 'utf8' });
	if (text.status !== 0) throw new Error('pdftotext is needed to read the printed document and is not here');
	return text.stdout;
}

const flat = (text: string) => text.replace(/\s+/g, '').replace(/[’‘]/g, "'");
