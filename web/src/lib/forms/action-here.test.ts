import { expect, test } from 'vitest';
import { actionHere } from './action-here.ts';

test('a check recorded on a question about carers is answered on that question', () => {
	expect(actionHere('check', new URL('http://kith/gaps/W1?group=carers&barrier=free&barrier=step-free'))).toBe('?/check&group=carers&barrier=free&barrier=step-free');
});

test('a second try does not carry the action of the first', () => {
	expect(actionHere('check', new URL('http://kith/gaps/W1?/check&group=carers'))).toBe('?/check&group=carers');
	expect(actionHere('check', new URL('http://kith/gaps/W1'))).toBe('?/check');
});
