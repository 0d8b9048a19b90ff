/** What the columns of a record file are made of: see `records.ts`. */
import * as z from 'zod/mini';
import { chambers } from '../codes';
import { packId } from '../literals';

export const index = z.int().check(z.gte(0));
export const maybe = z.int().check(z.gte(-1));
export const list = <T extends z.ZodMiniType>(item: T, most: number) => z.array(item).check(z.maxLength(most));
export const sessionName = z.string().check(z.regex(/^\d{2,4}(-\d{4})?$/));
export const measureType = z.string().check(z.regex(/^[A-Z]{1,8}$/));
/** `HB/1217`: a measure of this session. */
export const measureRef = z.string().check(z.regex(/^[A-Z]{1,8}\/\d{1,5}$/));
/** Numbers of measures, growing. */
export const numbers = list(index, 2_000);
/** Issues of measures, one character each into `session.issues`, the most central first; "" for none. */
export const issueCodes = z.string().check(z.regex(/^[A-Za-z0-9]{0,6}$/));

export const head = { schema: z.literal(2), pack: packId, session: sessionName };

export const columns = 20_000;

/** A body that votes: see `engine/jurisdictions/bodies.ts`. */
export const bodyId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

export const Chamber = z.enum(chambers);
export type Chamber = z.infer<typeof Chamber>;
