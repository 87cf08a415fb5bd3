/** Svelte components and stylesheets enter TypeScript through the ambient types of the kit. */
declare global {
	namespace App {
		interface Error {
			status: number;
			message: string;
		}
		interface Locals {
			/** Set by a page that is shown whole and yet could not use a word of its address: the status of the document. */
			status?: number;
		}
	}
}

export {};
