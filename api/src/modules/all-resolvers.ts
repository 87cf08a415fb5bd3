import { areaResolvers } from './area/area-resolvers.ts';
import { checksResolvers } from './checks/checks-resolvers.ts';
import { enumWords } from './enum-words.ts';
import { evidenceResolvers } from './evidence/evidence-resolvers.ts';
import { gapsResolvers } from './gaps/gaps-resolvers.ts';
import { mapResolvers } from './map/map-resolvers.ts';
import { networkResolvers } from './network/network-resolvers.ts';
import { recordsResolvers } from './records/records-resolvers.ts';
import { searchResolvers } from './search/search-resolvers.ts';

export const allResolvers = [
	enumWords, areaResolvers, checksResolvers, evidenceResolvers, gapsResolvers, mapResolvers, networkResolvers, recordsResolvers, searchResolvers
];
