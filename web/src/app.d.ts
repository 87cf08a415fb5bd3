/** Svelte components and stylesheets enter TypeScript through the ambient types of the kit. */
declare global {
	namespace App {
		interface Error {
			status: number;
			message: string;
		}
	}
}

export {};
