import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unreadableNetwork } from './unreadable-network.ts';

export interface XmlElement {
	readonly [name: string]: unknown;
}

/**
 * An XML document as nested elements: attributes under `@name`, text under `#text`, children always as lists,
 * namespace prefixes gone. Document types are refused, so no entity of the file's own is ever expanded.
 */
export function readXml({ file, text, format }: { file: string; text: string; format: string }): XmlElement {
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
		throw unreadableNetwork({
			file, kind: 'xml-document-type', came: 'a <!DOCTYPE> declaration', expected: `plain ${format}`,
			mend: 'Remove the <!DOCTYPE …> line at the top; the network does not need it.'
		});
	}
	const fault = XMLValidator.validate(text);
	if (fault !== true) {
		throw unreadableNetwork({
			file, kind: 'broken-xml', row: fault.err.line, came: `line ${fault.err.line}: ${fault.err.msg}`, expected: `well-formed ${format}`,
			mend: 'The file is cut short or was edited by hand. Export it again.'
		});
	}
	return new XMLParser({
		ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true, parseTagValue: false, parseAttributeValue: false,
		isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute
	}).parse(text) as XmlElement;
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
	const children = element[name];
	if (!Array.isArray(children)) return [];
	return children.map((child: unknown) => (typeof child === 'object' && child !== null ? (child as XmlElement) : { '#text': String(child) }));
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
	const value = element[`@${name}`];
	return value === undefined ? undefined : String(value);
}

export function textOf(element: XmlElement): string {
	return String(element['#text'] ?? '').trim();
}
