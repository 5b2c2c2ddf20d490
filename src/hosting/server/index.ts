/*
 * The door of src/hosting/server: what the command line starts.
 * Outsiders import from here; files inside the layer import one another directly.
 */
export {
  startStaticServer,
  type RunningServer,
  type StaticServerCode,
  type StaticServerOptions,
  type StaticServerRefusal,
} from './static-server.ts';
