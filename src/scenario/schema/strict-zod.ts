/*
 * The schema library, set up for pages under a strict content security policy.
 * In: nothing. Out: `z`. Every schema of the project imports it from here, so that none is built before the setting:
 * without it zod would try to compile its parsers with `new Function`.
 */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
