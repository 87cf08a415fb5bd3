import { BorderStyle, LineRuleType, ShadingType, type IStylesOptions } from 'docx';

const font = 'Arial';
const [ink, quiet, action] = ['15191C', '525B61', '0B5A5D'];
const language = { value: 'en-GB' };
// left out, the rule is read as exact and cuts tall lines and pictures
const lineRule = LineRuleType.AUTO;

/** Title, headings, body at 11 pt and small print at 9: sizes are half-points, spacing twips. */
export const wordStyles: IStylesOptions = {
	default: {
		document: { run: { font, size: 22, color: ink, language }, paragraph: { spacing: { after: 140, line: 276, lineRule } } },
		title: { run: { font, size: 40, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 80, line: 264, lineRule } } },
		heading1: { run: { font, size: 30, bold: true, color: action }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
		heading2: { run: { font, size: 25, bold: true, color: ink }, paragraph: { spacing: { before: 280, after: 100 }, keepNext: true } },
		hyperlink: { run: { color: action, underline: {} } }
	},
	paragraphStyles: [
		{ id: 'Byline', name: 'Byline', basedOn: 'Normal', run: { color: quiet }, paragraph: { spacing: { after: 240 } } },
		{ id: 'Notice', name: 'Notice', basedOn: 'Normal', run: { bold: true, color: 'A03408' }, paragraph: { spacing: { after: 200 } } },
		{
			id: 'Answer', name: 'Answer', basedOn: 'Normal', run: { size: 24 },
			paragraph: { spacing: { after: 200, line: 300, lineRule }, indent: { left: 200 }, border: { left: { style: BorderStyle.SINGLE, size: 24, color: action, space: 10 } } }
		},
		{ id: 'Caption', name: 'caption', basedOn: 'Normal', run: { size: 20, bold: false, color: ink, italics: false }, paragraph: { spacing: { before: 160, after: 80 } } },
		{ id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule } } },
		{ id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { bold: true } },
		{ id: 'AfterTable', name: 'After table', basedOn: 'Normal', run: { size: 12 }, paragraph: { spacing: { after: 80, line: 200, lineRule } } },
		{ id: 'Source', name: 'Source', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 70, line: 250, lineRule }, indent: { left: 480, hanging: 480 } } },
		{ id: 'Frozen', name: 'Frozen', basedOn: 'Normal', run: { size: 18, color: quiet }, paragraph: { spacing: { before: 160 } } },
		{ id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 17, color: quiet } },
		{ id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: quiet } }
	]
};

/** Head rows lie on warm paper. */
export const headShading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F1EEE6' } as const;
export const ruleColour = 'C9C4B8';
