/**
 * What the sample is made of: who it is for, what is offered, where nothing has been set up yet.
 *
 * Everything is invented. The wards are real, and nothing here is a statement about them.
 */
export interface Theme {
	/** Population group id; `anyone` is open to all. */
	readonly group: string;
	/** How many provisions. */
	readonly provisions: number;
	/** Ending of an organisation's name. */
	readonly organisations: readonly string[];
	/** Things to join. */
	readonly joins: readonly string[];
	/** Put after what helps anybody: "Money advice for unpaid carers". */
	readonly suffix: string;
	/** Wards where nothing made for the group is held, nor close enough to walk to. */
	readonly missingIn: readonly string[];
	/** What helps this group instead of the general list, by component. */
	readonly ownHelps?: Readonly<Record<string, readonly string[]>>;
	readonly ages?: readonly [number | undefined, number | undefined];
}

const mottingham = 'Mottingham';

export const themes: readonly Theme[] = [
	{
		group: 'anyone', provisions: 838, suffix: '', missingIn: [],
		organisations: ['Neighbours', 'Community Hub', 'Singers', 'Gardeners', 'Good Company', 'Open Table', 'Makers', 'Walkers', 'Residents’ Circle', 'Community Kitchen', 'Players', 'Welcome Project', 'Helping Hands', 'Readers', 'Green Space Friends'],
		joins: ['Community choir', 'Craft table', 'Reading group', 'Walking group', 'Gardening morning', 'Open lunch', 'Board games evening', 'Knit and chat', 'Repair café', 'Film afternoon', 'Gentle exercise', 'Tea and company', 'Dance for everyone', 'Local history circle', 'Cook and eat together', 'Table tennis', 'Art club', 'Ukulele group', 'Tai chi', 'Quiz night', 'Creative writing', 'Nature club'],
	},
	{
		group: 'older_people', provisions: 175, suffix: 'for older people', ages: [60, undefined], missingIn: ['Darwin', 'Plaistow', 'St Mary Cray'],
		organisations: ['Golden Hours', 'Silver Circle', 'Lunch Club', 'Evergreens', 'Friends in Later Life', 'Pensioners’ Forum', 'Afternoon Club'],
		joins: ['Lunch club', 'Tea dance', 'Chair yoga', 'Memory lane afternoon', 'Bowls', 'Over-sixties singing', 'Steady steps', 'Sunday roast together', 'Whist drive', 'Seated exercise'],
	},
	{
		group: 'carers', provisions: 85, suffix: 'for unpaid carers', missingIn: [mottingham, 'Biggin Hill', 'Darwin', 'Bromley Common & Holwood', 'St Mary Cray', 'Crystal Palace & Anerley'],
		organisations: ['Carers’ Circle', 'Carers Together', 'Breathing Space', 'Carers’ Network', 'Time for You'],
		joins: ['Carers’ coffee hour', 'Time out for carers', 'Carers’ walking group', 'Carers’ choir', 'Carers’ craft afternoon', 'Swim and sauna for carers', 'Parent carers’ evening', 'Working carers’ supper'],
	},
	{
		group: 'disabled_people', provisions: 86, suffix: 'for disabled people', missingIn: ['Chelsfield', 'Darwin', 'Shortlands & Park Langley', 'Plaistow'],
		organisations: ['Access Group', 'All Abilities Club', 'Wheels and Friends', 'Level Ground', 'Disabled People’s Forum'],
		joins: ['Boccia', 'Accessible art', 'Sensory garden club', 'Wheelchair dance', 'Signing choir', 'Inclusive cooking', 'Access café', 'Sit-down aerobics'],
	},
	{
		group: 'young_people', provisions: 75, suffix: 'for young people', ages: [15, 24], missingIn: ['West Wickham', 'Chelsfield', 'Farnborough & Crofton', 'Hayes & Coney Hall', 'Petts Wood & Knoll'],
		organisations: ['Youth Project', 'Young Voices', 'Next Step', 'Skate Collective', 'Youth Club'],
		ownHelps: {
			needs_first: ['Counselling for young people', 'Job and training advice', 'Young people’s health drop-in', 'Young people’s housing advice'],
			connect: ['One-to-one mentoring', 'Peer buddy'], gateway_digital: ['Laptop loan desk', 'Digital skills for work']
		},
		joins: ['Drop-in youth evening', 'Music studio', 'Five-a-side', 'Games night', 'Young makers', 'Drama workshop', 'Skate sessions', 'Study and pizza'],
	},
	{
		group: 'children', provisions: 76, suffix: 'for children', ages: [undefined, 14], missingIn: ['Biggin Hill', 'Darwin', 'Shortlands & Park Langley'],
		organisations: ['Playgroup', 'Little Acorns', 'Adventure Club', 'Stay and Play', 'Junior Club'],
		ownHelps: {
			needs_first: ['Play therapy', 'Breakfast before school', 'Speech and language drop-in', 'School worries drop-in'],
			connect: ['Reading companion', 'Buddy scheme'], find: ['Playground hellos'], own_group_support: ['Start a playgroup evening'],
			community_development: ['Play street planning'], gateway_transport: ['Walking bus'], gateway_digital: ['Coding corner', 'Safe online session']
		},
		joins: ['Stay and play', 'Story time', 'Junior gardening', 'Lego afternoon', 'Homework club', 'Messy play', 'Junior choir', 'Holiday cookery'],
	},
	{
		group: 'young_parents', provisions: 45, suffix: 'for young and lone parents', missingIn: ['Chislehurst', 'Petts Wood & Knoll', 'Farnborough & Crofton', 'Darwin', 'Biggin Hill', 'West Wickham', 'Hayes & Coney Hall'],
		organisations: ['Parents’ Place', 'Single Parents’ Circle', 'Pram Walkers', 'Family Nest'],
		joins: ['Pram walk', 'Young parents’ breakfast', 'Lone parents’ supper', 'Cook together with toddlers', 'Clothes swap and chat'],
	},
	{
		group: 'language_culture', provisions: 42, suffix: 'for people with little English', missingIn: ['Biggin Hill', 'Chelsfield', 'Darwin', 'Petts Wood & Knoll', 'Hayes & Coney Hall', 'Chislehurst', 'St Paul\'s Cray'],
		organisations: ['Conversation Club', 'World Kitchen', 'Women’s Language Circle', 'Cultures Together'],
		joins: ['English conversation café', 'World kitchen', 'Sewing and speaking', 'Conversation walk', 'Bring-a-dish evening'],
	},
	{
		group: 'newcomers', provisions: 28, suffix: 'for new arrivals', missingIn: ['Biggin Hill', 'Chelsfield', 'Darwin', 'Farnborough & Crofton', 'Hayes & Coney Hall', 'Kelsey & Eden Park', 'Mottingham', 'St Mary Cray'],
		organisations: ['Welcome Circle', 'New Neighbours', 'Open Door Friends'],
		joins: ['Welcome supper', 'Newcomers’ walk', 'First friends café', 'Find your feet club'],
	},
	{
		group: 'working_age', provisions: 14, suffix: 'for working-age residents', missingIn: ['Darwin', 'Biggin Hill', 'Mottingham'],
		organisations: ['After Work Club', 'Evening Social'],
		joins: ['After-work supper club', 'Evening running group', 'Home workers’ coffee'],
	},
	...([
		['dementia', 10, 'for people with dementia', ['Memory Café', 'Forget-me-not Friends'], ['Memory café', 'Memory songs', 'Reminiscence table']],
		['mental_ill_health', 8, 'for people with mental ill-health', ['Calm Corner', 'Peer Circle'], ['Peer support evening', 'Mindful drawing', 'Open mood table']],
		['learning_disability', 6, 'for people with a learning disability', ['Friends United Club', 'Speak Up Group'], ['Friday disco', 'Speak up meeting', 'Supported allotment']],
		['bereaved', 4, 'for bereaved people', ['Grief Companions'], ['Bereavement café', 'Walking with loss']],
		['men', 4, 'for men', ['Men’s Workshop'], ['Men’s woodwork bench', 'Men’s breakfast']],
		['women', 2, 'for women', ['Women’s Evening'], ['Women’s supper', 'Women’s craft night']],
		['lgbtq', 1, 'for LGBTQ+ people', ['Rainbow Table'], ['Rainbow supper']],
		['care_leavers', 1, 'for care leavers', ['Leaving Care Friends'], ['Sunday table']]
	] as const).map(([group, provisions, suffix, organisations, joins]): Theme => ({ group, provisions, suffix, organisations, joins, missingIn: ['Darwin', 'Biggin Hill'] }))
];

/** What is offered beside things to join: component → names, how often each kind occurs for open and for named groups. */
export const helps: Readonly<Record<string, { readonly names: readonly string[]; readonly open: number; readonly named: number; readonly needs: readonly string[] }>> = {
	wanted_activity: { names: [], open: 46, named: 49, needs: ['loneliness', 'social_contact', 'confidence'] },
	needs_first: { names: ['Money and benefits advice', 'Talking therapy', 'Housing advice', 'Food pantry', 'Health check drop-in', 'Debt clinic', 'Warm space and welcome', 'Counselling'], open: 18, named: 19, needs: ['money', 'mental_health', 'housing', 'food', 'ill_health'] },
	find: { names: ['Listening post', 'Welcome visits', 'Doorstep hellos'], open: 3, named: 2, needs: ['loneliness'] },
	connect: { names: ['Befriending', 'Telephone friend', 'Walk-along companion', 'One-to-one mentoring'], open: 4, named: 13, needs: ['loneliness', 'confidence', 'bereavement'] },
	own_group_support: { names: ['Start a group surgery', 'Seed fund help desk', 'Organisers’ evening'], open: 5, named: 2, needs: ['social_contact', 'environment'] },
	community_development: { names: ['Street party planning', 'Neighbourhood forum', 'Good neighbour scheme', 'Age-friendly high street'], open: 7, named: 2, needs: ['environment'] },
	gateway_transport: { names: ['Door-to-door minibus', 'Volunteer drivers', 'Travel companions'], open: 3, named: 5, needs: ['transport'] },
	gateway_digital: { names: ['Tablet drop-in', 'Phone and internet help', 'Online basics', 'Device loan desk'], open: 8, named: 9, needs: ['digital'] },
	gateway_space: { names: ['Open table', 'Drop-in lounge', 'Community room open hours'], open: 6, named: 0, needs: ['environment', 'social_contact'] }
};

/** Names of organisations that are not charities or groups: sector → how often, endings. */
export const otherSectors: Readonly<Record<string, { readonly often: number; readonly names: readonly string[] }>> = {
	faith: { often: 12, names: ['Chapel', 'Parish Rooms', 'Meeting House', 'Faith Community'] },
	health: { often: 6, names: ['Wellbeing Clinic', 'Patients’ Group', 'Health Partnership'] },
	education: { often: 6, names: ['Adult Learning', 'School Parents’ Group', 'College'] },
	statutory: { often: 3, names: ['Neighbourhood Team', 'Housing Service'] },
	sport: { often: 5, names: ['Sports Club', 'Bowls Club', 'Leisure Society'] },
	business: { often: 4, names: ['Bakery', 'Bookshop', 'Hardware Shop', 'Pharmacy'] },
	care_home: { often: 2, names: ['Court Care Home', 'Lodge Care Home'] },
	library: { often: 3, names: ['Library Friends'] },
	emergency: { often: 1, names: ['Home Safety Team'] }
};

/** Gardens hold what wants the open air, and nothing else; what wants a hall is not held between bookshelves. */
export function fitsSetting(what: string, setting: string): boolean {
	if (setting === 'park') return /garden|walk|nature|allotment|skate|bowls|five-a-side/i.test(what);
	const wantsHall = /five-a-side|skate|bowls|boccia|table tennis|dance|disco|swim|exercise|aerobics|running|adventure/i.test(what);
	return !wantsHall || !['library', 'cafe', 'health_centre', 'sheltered_housing'].includes(setting);
}
