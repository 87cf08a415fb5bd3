import { expect, test } from 'vitest';
import { mayFreezePack, packsForReaders } from './may.ts';

test('whoever reads may freeze a pack, until so many are held that a stranger could fill the disk; who may edit always may', () => {
	const reader = { mayEdit: false, actor: 'reader' };
	expect(mayFreezePack(reader, { packsHeld: packsForReaders - 1 })).toBe(true);
	expect(mayFreezePack(reader, { packsHeld: packsForReaders })).toBe(false);
	expect(mayFreezePack({ mayEdit: true, actor: 'local editor' }, { packsHeld: packsForReaders })).toBe(true);
});
