// The module that tools/build/compiled-scenarios.ts makes out of the folder scenarios/ at build time.
declare module 'virtual:scenarios' {
  /** `readonly ShippedScenario[]`, in code-unit order of ids; named so in shipped.ts, since this file can import nothing. */
  export const SHIPPED_SCENARIOS: unknown;
}
