/** The sample's area. Nothing outside this folder knows its name. */
export const areaId = 'E09000006';
export const areaName = 'Bromley';
