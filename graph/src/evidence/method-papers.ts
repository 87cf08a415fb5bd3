/** What each method is called and the paper it is from. A method not listed is named as it was given, without a paper. */
export const methodPapers: Readonly<Record<string, { readonly name: string; readonly text: string; readonly url: string }>> = {
	'two-step-floating': {
		name: 'two-step floating catchment area',
		text: 'Luo, W. and Wang, F. (2003) Measures of spatial accessibility to health care in a GIS environment: synthesis and a case study in the Chicago region. Environment and Planning B 30(6), 865–884.',
		url: 'https://doi.org/10.1068/b29120'
	},
	'enhanced-two-step-floating': {
		name: 'enhanced two-step floating catchment area',
		text: 'Luo, W. and Qi, Y. (2009) An enhanced two-step floating catchment area (E2SFCA) method for measuring spatial accessibility to primary care physicians. Health & Place 15(4), 1100–1107.',
		url: 'https://doi.org/10.1016/j.healthplace.2009.06.002'
	},
	'three-step-floating': {
		name: 'three-step floating catchment area',
		text: 'Wan, N., Zou, B. and Sternberg, T. (2012) A three-step floating catchment area method for analyzing spatial access to health services. International Journal of Geographical Information Science 26(6), 1073–1089.',
		url: 'https://doi.org/10.1080/13658816.2011.624987'
	},
	'balanced-floating': {
		name: 'balanced floating catchment area',
		text: 'Paez, A., Higgins, C. D. and Vivona, S. F. (2019) Demand and level of service inflation in Floating Catchment Area (FCA) methods. PLOS ONE 14(6), e0218773.',
		url: 'https://doi.org/10.1371/journal.pone.0218773'
	}
};
