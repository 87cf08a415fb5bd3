import type { Engine } from '../engines/engine.ts';

/** One step from an older shape of the graph to a newer one. Forward only: once released it never changes. */
export interface Migration {
	readonly version: number;
	readonly title: string;
	/** May be run again after it was cut short. */
	run(engine: Engine): Promise<void>;
}
