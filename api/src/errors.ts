import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/**
 * Every `extensions.code` an error may carry, and what it means. Nothing else is ever sent.
 * Refusals inside mutation payloads carry the second half of the list.
 */
export const errorCodes = {
	GRAPHQL_PARSE_FAILED: 'The operation is not GraphQL, or longer than 2,000 tokens.',
	GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema.',
	OPERATION_RESOLUTION_FAILURE: 'No operation, or several and no name.',
	BAD_REQUEST: 'The request is not one this address answers.',
	BAD_USER_INPUT: 'A variable does not fit its type.',
	OPERATION_TOO_LARGE: 'The operation is deeper, wider or costlier than the limits allow.',
	QUESTION_NOT_UNDERSTOOD: 'A word of the question names nothing that is known here.',
	NOT_FOUND: 'There is nothing by this id.',
	OUT_OF_DATE: 'Somebody else changed this first: read again and repeat.',
	UNAVAILABLE: 'The graph cannot be asked just now: try again.',
	INTERNAL: 'A fault of ours. The correlation id finds it in the log.',
	MAY_NOT_EDIT: 'The asker may not change the graph here.',
	NOT_FILLED_IN: 'A field that is needed is empty.',
	TOO_LONG: 'A field is longer than allowed.',
	NOT_A_DATE: 'A date is not written as year-month-day.',
	IN_THE_FUTURE: 'A date has not come yet.',
	PERSONAL_DATA: 'A field seems to hold personal data.',
	OF_A_LIST: 'The record came with a list, and only an import that makes or withdraws the claim changes it.'
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** Kinds of store error, as codes. Those not named are INTERNAL: what is wrong there is the operator's to mend. */
const codeOfStoreError: Readonly<Record<string, ErrorCode>> = { NotFound: 'NOT_FOUND', OutOfDate: 'OUT_OF_DATE', Unavailable: 'UNAVAILABLE', Locked: 'UNAVAILABLE' };

const apolloCodes: Readonly<Record<string, ErrorCode>> = {
	GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED', GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED', BAD_USER_INPUT: 'BAD_USER_INPUT',
	OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE', BAD_REQUEST: 'BAD_REQUEST', OPERATION_TOO_LARGE: 'OPERATION_TOO_LARGE',
	PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST', PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST'
};

/** The code an error thrown by a use case is told with. */
export function toErrorCode(thrown: unknown): ErrorCode {
	if (!(thrown instanceof Error)) return 'INTERNAL';
	if (thrown.name === 'QuestionNotUnderstood') return 'QUESTION_NOT_UNDERSTOOD';
	if (thrown.name === 'GraphStoreError' && 'kind' in thrown) return codeOfStoreError[String(thrown.kind)] ?? 'INTERNAL';
	return 'INTERNAL';
}

const introspectionIsOff = 'This copy of Kith does not tell its schema over the network. Read api/schema.graphql, or start with KITH_INTROSPECTION=on.';

/** What may be told of an error: its sentence when it was written for the asker, and never anything of the machine. */
export function toTellableError({ formatted, thrown, correlationId }: {
	readonly formatted: GraphQLFormattedError;
	readonly thrown: unknown;
	readonly correlationId: string;
}): GraphQLFormattedError {
	const cause = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
	const isOurs = thrown instanceof GraphQLError && thrown.originalError && !(thrown.originalError instanceof GraphQLError);
	const code = isOurs || !(thrown instanceof GraphQLError) ? toErrorCode(cause) : apolloCodes[String(formatted.extensions?.['code'])] ?? 'INTERNAL';
	return {
		message: formatted.message.startsWith('GraphQL introspection is not allowed') ? introspectionIsOff : code === 'INTERNAL' ? `Something went wrong that is not your doing. Quote ${correlationId} to whoever runs this copy of Kith.`
			: code === 'UNAVAILABLE' ? 'The graph cannot be asked just now. Try again in a moment.'
				: code === 'GRAPHQL_PARSE_FAILED' || isOurs ? (cause as Error).message : formatted.message,
		...(formatted.locations && { locations: formatted.locations }),
		...(formatted.path && { path: formatted.path }),
		extensions: { code, correlationId }
	};
}
