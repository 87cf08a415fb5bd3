/** One request to the API as it arrived, its body read whole. Plain values: the web's Request and Response cost more than most answers. */
export interface Asked {
	readonly method: string;
	/** Path and search; its host is the one the asker used. */
	readonly url: URL;
	/** Names in lower case; what came more than once is joined by commas. */
	readonly headers: Readonly<Record<string, string>>;
	/** Empty where there was none. */
	readonly body: string;
}

/** What the API answers, made whole before it is sent. */
export interface Answered {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | Uint8Array;
}
