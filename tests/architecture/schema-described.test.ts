import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { root } from '../support/kith-server.ts';

test('whoever reads the schema finds every type, field, argument and word of it described', () => {
	const schema = buildSchema(readFileSync(path.join(root, 'api/schema.graphql'), 'utf8'));
	const silent: string[] = [];
	const listen = (name: string, { description }: { readonly description?: string | null | undefined }) => { if (!description) silent.push(name); };
	for (const type of Object.values(schema.getTypeMap())) {
		if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
		listen(type.name, type);
		if (isEnumType(type)) for (const word of type.getValues()) listen(`${type.name}.${word.name}`, word);
		if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) listen(`${type.name}.${field.name}`, field);
		if (!isObjectType(type) && !isInterfaceType(type)) continue;
		for (const field of Object.values(type.getFields())) {
			listen(`${type.name}.${field.name}`, field);
			for (const argument of field.args) listen(`${type.name}.${field.name}(${argument.name})`, argument);
		}
	}
	expect(silent).toEqual([]);
});
