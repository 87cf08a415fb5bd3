/** The sample's area. Nothing outside this folder knows its name. */
export const areaId = 'E09000006';
export const areaName = 'Bromley';

/** Two outer limits of the default decay: demand this near the border shares the supply that stands at it. */
export const borderMetres = 4_800;
