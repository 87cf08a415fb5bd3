/** What is left when null means not said: GraphQL knows both, the domain only absence. */
export type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & { [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]> };

export function withoutNulls<T extends object>(input: T): WithoutNulls<T> {
	return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as WithoutNulls<T>;
}
