/** The table of assumed sizes as a source: its figures are nobody's record, and a reader must be able to tell. */
export const assumedSizes = {
	text: 'Assumed sizes: sessions a week and places at each, by what is offered and the kind of venue; rules of thumb of this project, used wherever nobody recorded a size, to be replaced by the area’s own figures.'
} as const;
