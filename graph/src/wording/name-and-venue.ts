/** "Carers Café, Chislehurst Library"; the venue is not said twice when the name holds it ("Whist drive, Copperacre Pavilion"). */
export function nameAndVenue({ name, venueName }: { readonly name: string; readonly venueName: string }): string {
	return name.toLowerCase().includes(venueName.toLowerCase()) ? name : `${name}, ${venueName}`;
}
