import proj4 from 'proj4';

/**
 * The British National Grid (EPSG:27700) seen from WGS84 longitude and latitude.
 *
 * Uses the published seven-parameter Helmert transformation (Ordnance Survey, "A guide to coordinate systems in Great
 * Britain"), not the OSTN15 grid: right to about 5 m anywhere in Great Britain, 1 to 2 m in London. A point therefore
 * keeps the coordinates it came with, and only the other pair is derived, once.
 */
export const britishNationalGrid = proj4(
	'+proj=longlat +datum=WGS84 +no_defs',
	'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
		'+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs'
);
