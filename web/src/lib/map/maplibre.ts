/** MapLibre with its styles and its worker, woken as it arrives: a chunk of its own, which the page does not wait for. */
import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

maplibre.setWorkerUrl(workerUrl);
maplibre.prewarm();

export { maplibre };
