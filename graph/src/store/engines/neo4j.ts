import neo4j from 'neo4j-driver';
import type { Driver, Session } from 'neo4j-driver';
import type { StoreSettings } from '../graph-store.ts';
import { GraphStoreError } from '../store-errors.ts';
import type { CypherRow, Engine, RunCypher } from './engine.ts';
import { greetBolt, type Greeted } from './greet-bolt.ts';

/** How long a server may take to greet, and to hand over a connection: a refusal is said within two seconds. */
const connectMilliseconds = 1_500;
const retryMilliseconds = 1_700;
/** A question that takes longer than this is given up by the server, unless the settings say otherwise; a write may take longer. */
const readMilliseconds = 30_000;
const writeMilliseconds = 300_000;
/** What a server that gives up is left to say so; one that says nothing by then is given up by us. */
const graceMilliseconds = 2_000;

type Neo4jSettings = NonNullable<StoreSettings['neo4j']>;

/**
 * Neo4j, single server or cluster, over Bolt.
 *
 * A read sees everything written through this engine before it (bookmarks).
 * Refuses  Unavailable, within two seconds of being opened or asked where nothing listens or nobody speaks, and where
 *          what took a question says nothing until its time is over · WrongCredentials · OutOfDate.
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
	const driver = openDriver(settings);
	const bookmarkManager = neo4j.bookmarkManager();
	const database = settings.database ? { database: settings.database } : {};
	const told = (error: unknown) => toStoreError(error, settings);

	const auto = ({ mode, timeout }: { readonly mode: 'READ' | 'WRITE'; readonly timeout: number }): RunCypher => async (text, parameters) => {
		const session = driver.session({ ...database, bookmarkManager, fetchSize: -1, defaultAccessMode: mode });
		return answerOf(session, async () => (await session.run(text, parameters ?? {}, { timeout })).records.map((record) => record.toObject() as CypherRow), timeout);
	};
	/** What is asked in a session, which is closed; an error as the store tells it. */
	const answerOf = async <Answer>(session: Session, ask: () => Promise<Answer>, timeout: number): Promise<Answer> => {
		const close = () => session.close().catch(() => undefined); // the answer, or the error, is what matters
		try {
			const answer = await inTime(ask(), timeout + graceMilliseconds);
			await close();
			return answer;
		} catch (error) {
			// a server that is silent would let the closing wait as well
			const closed = close();
			if (!(error instanceof Silence)) await closed;
			throw told(error);
		}
	};

	const greeted = await greetBolt({ uri: settings.uri, milliseconds: connectMilliseconds });
	if (greeted !== 'answered') {
		await driver.close();
		throw new GraphStoreError('Unavailable', `Neo4j at ${settings.uri} cannot be reached: ${whatCame[greeted]}, then try again. Nothing was half written.`);
	}
	try {
		// what greets may still fall silent
		await inTime(driver.getServerInfo(database), retryMilliseconds + graceMilliseconds);
	} catch (error) {
		await driver.close();
		throw told(error);
	}

	return {
		kind: 'neo4j',
		needsIndexBesideConstraint: false,
		run: auto({ mode: 'READ', timeout: settings.readMilliseconds ?? readMilliseconds }),
		define: auto({ mode: 'WRITE', timeout: writeMilliseconds }),

		async transact(work) {
			const session = driver.session({ ...database, bookmarkManager, fetchSize: -1, defaultAccessMode: 'WRITE' });
			return answerOf(session, () => session.executeWrite(
				(transaction) => work(async (text, parameters) =>
					(await transaction.run(text, parameters ?? {})).records.map((record) => record.toObject() as CypherRow)),
				{ timeout: writeMilliseconds }), writeMilliseconds);
		},

		close: () => driver.close()
	};
}

const whatCame: Readonly<Record<Exclude<Greeted, 'answered'>, string>> = {
	'unknown name': 'no address was found for that name. Check how it is written, and that this machine can look names up',
	closed: 'nothing listens there. Check that it is running and that the address is right',
	silent: `something took the connection and did not answer within ${connectMilliseconds / 1_000} seconds. Check that it is running and that the address is right`,
	'not Bolt': 'something there does not speak Bolt. Check that the port is the one for Bolt (usually 7687, not the 7474 of its web pages)'
};

function openDriver({ uri, user, password }: Neo4jSettings): Driver {
	try {
		return neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
			disableLosslessIntegers: true,
			connectionTimeout: connectMilliseconds,
			connectionAcquisitionTimeout: retryMilliseconds,
			maxTransactionRetryTime: retryMilliseconds,
			connectionLivenessCheckTimeout: 10_000,
			telemetryDisabled: true
		});
	} catch (error) {
		throw new GraphStoreError('Unavailable', `"${uri}" is not the address of a Neo4j database. It looks like neo4j://host:7687 or bolt://host:7687.`, { cause: error });
	}
}

/** Nothing came until the time was over. */
class Silence extends Error {
	override readonly name = 'Silence';
}

async function inTime<Answer>(answer: Promise<Answer>, milliseconds: number): Promise<Answer> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Silence(`nothing within ${milliseconds} ms`)), milliseconds); });
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}

function toStoreError(error: unknown, { uri, user, database }: Neo4jSettings): unknown {
	if (error instanceof Silence) {
		return new GraphStoreError('Unavailable', `Neo4j at ${uri} took the question and has not answered it. Check that it is running and not overloaded, then try again; if you were saving, look first whether it was saved.`, { cause: error });
	}
	if (error instanceof GraphStoreError || !(error instanceof Error)) return error;
	const code = String((error as { code?: unknown }).code ?? '');
	if (code === 'Neo.ClientError.Security.CredentialsExpired') {
		return new GraphStoreError('WrongCredentials', `Neo4j at ${uri} knows the user "${user ?? ''}" and its password, but wants the password changed first, as a new Neo4j does. Change it there (open its own page, or use cypher-shell), then set NEO4J_PASSWORD to the new one.`, { cause: error });
	}
	if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
		const tried = user === undefined ? 'no user and no password were given' : `the user "${user}" and its password were refused`;
		return new GraphStoreError('WrongCredentials', `Neo4j at ${uri} did not let Kith in: ${tried}. Check NEO4J_USER and NEO4J_PASSWORD.`, { cause: error });
	}
	if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
		return new GraphStoreError('NotFound', `Neo4j at ${uri} has no database called "${database ?? ''}". Make it there, or check NEO4J_DATABASE.`, { cause: error });
	}
	if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
		return new GraphStoreError('Unavailable', `Neo4j at ${uri} gave the question up, for it took too long. It may be busy: try again, or ask for less. Nothing was half written.`, { cause: error });
	}
	if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed' || code.startsWith('Neo.TransientError.Transaction')) {
		return new GraphStoreError('OutOfDate', 'Somebody else changed the same records a moment ago. Look again, then retry.', { cause: error });
	}
	if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError') || /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|acquisition timed out/i.test(error.message)) {
		return new GraphStoreError('Unavailable', `Neo4j at ${uri} cannot be reached. Check that it is running and that the address is right, then try again. Nothing was half written.`, { cause: error });
	}
	return error;
}
