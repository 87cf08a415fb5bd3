const ones: Readonly<Record<string, string>> = { hours: 'hour', places: 'place', people: 'person', sessions: 'session', rooms: 'room' };

/** An amount in a component's unit, the amount as it is said: "1 hour a week", "1.5 hours a week". A unit that is not known stays as it is. */
export function amountInWords(amount: string, supplyUnit: string): string {
	const [first = '', ...rest] = supplyUnit.split(' ');
	return [amount, amount === '1' ? ones[first] ?? first : first, ...rest].join(' ');
}
