import type { ASTVisitor, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';
import { operationLimits } from './operation-limits.ts';

interface Size {
	readonly depth: number;
	readonly fields: number;
	readonly aliases: number;
	readonly repeats: number;
	readonly directives: number;
	/** Fields directly here, fragments opened. */
	readonly width: number;
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0, repeats: 0, directives: 0, width: 0 };

/**
 * Refuses an operation that is deeper, wider or costlier than the limits, before it runs.
 *
 * Fragments are counted as often as they are spread, each measured once: a bomb of fragments costs one pass.
 * Introspection is not measured here; it is on or off.
 */
export function limitOperation(context: ValidationContext): ASTVisitor {
	const measured = new Map<string, Size>();
	const open = new Set<string>();

	const sizeOfFragment = (fragment: FragmentDefinitionNode | null | undefined): Size => {
		// a fragment within itself is refused by another rule; here it only has to end
		if (!fragment || open.has(fragment.name.value)) return nothing;
		const known = measured.get(fragment.name.value);
		if (known) return known;
		open.add(fragment.name.value);
		const size = sizeOf(fragment.selectionSet, fragment.directives?.length ?? 0);
		open.delete(fragment.name.value);
		measured.set(fragment.name.value, size);
		return size;
	};

	const sizeOf = (set: SelectionSetNode, directives: number): Size => {
		let size: Size = { ...nothing, directives };
		const seen = new Set<string>();
		for (const selection of set.selections) {
			const here = selection.directives?.length ?? 0;
			if (selection.kind === Kind.FIELD) {
				if (selection.name.value.startsWith('__')) continue;
				const inside = selection.selectionSet ? sizeOf(selection.selectionSet, 0) : nothing;
				const answeredAs = selection.alias?.value ?? selection.name.value;
				size = {
					depth: Math.max(size.depth, 1 + inside.depth),
					fields: size.fields + 1 + inside.fields,
					aliases: size.aliases + inside.aliases + (selection.alias ? 1 : 0),
					repeats: size.repeats + inside.repeats + (seen.has(answeredAs) ? 1 : 0),
					directives: size.directives + inside.directives + here,
					width: size.width + 1
				};
				seen.add(answeredAs);
			} else {
				const inside = selection.kind === Kind.INLINE_FRAGMENT
					? sizeOf(selection.selectionSet, 0)
					: sizeOfFragment(context.getFragment(selection.name.value));
				size = {
					depth: Math.max(size.depth, inside.depth),
					fields: size.fields + inside.fields,
					aliases: size.aliases + inside.aliases,
					repeats: size.repeats + inside.repeats,
					directives: size.directives + inside.directives + here,
					width: size.width + inside.width
				};
			}
		}
		return size;
	};

	const check = (what: string, came: number, limit: number, node: OperationDefinitionNode) => {
		if (came <= limit) return;
		context.reportError(new GraphQLError(
			`The operation has ${came} ${what}; at most ${limit} are answered. Ask for less, or in several requests.`,
			{ nodes: [node], extensions: { code: 'OPERATION_TOO_LARGE' } }
		));
	};

	return {
		OperationDefinition(operation) {
			const size = sizeOf(operation.selectionSet, operation.directives?.length ?? 0);
			check('levels of fields', size.depth, operationLimits.depth, operation);
			check('root fields', size.width, operationLimits.rootFields, operation);
			check('renamed fields', size.aliases, operationLimits.aliases, operation);
			check('repeated fields', size.repeats, operationLimits.repeats, operation);
			check('directives', size.directives, operationLimits.directives, operation);
			check('points of cost', size.fields + 25 * size.width, operationLimits.cost, operation);
		}
	};
}
