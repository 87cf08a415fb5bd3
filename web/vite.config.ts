import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

/**
 * The pages, built to `build/handler.js`, which the API mounts under its own port.
 *
 * The content security policy names no origin but our own: fonts, styles, scripts, maps and pictures all come from here.
 * Styles may be inline because pictures drawn on the server carry their own.
 */
export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self', 'unsafe-inline'],
					'img-src': ['self', 'data:', 'blob:'],
					'worker-src': ['self', 'blob:'],
					'connect-src': ['self'],
					'object-src': ['none'],
					'base-uri': ['self'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			}
		})
	],
	// the graph's wording and pictures are TypeScript sources: they must be bundled, on the server too
	ssr: { noExternal: [/^@kith\//, /^@fontsource\//] },
	build: { chunkSizeWarningLimit: 1200 }
});
