/**
 * What lies in one of the extension's small databases, read with care: each field is checked by itself, and so is each
 * item of a list. What is broken is left out, its field is named, and the default stands in its place. So nothing that
 * a profile may hold locks the reader out.
 */
import * as z from 'zod/mini';

/** `v` is the version of the whole. */
type Fields = Record<string, z.ZodMiniType> & { v?: z.ZodMiniType };

/** The shape of what is kept, and at the same time its type. */
export type Kept<Shape extends Fields> = z.infer<z.ZodMiniObject<Shape, z.core.$strip>>;

export interface Settled<T> {
  value: T;
  /** Fields of which something was left out. */
  broken: string[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The good part of a list or of a record; undefined when the value is neither. */
function goodPart(shape: z.ZodMiniType, value: unknown): unknown {
  const check = (part: unknown, as: unknown): boolean => z.safeParse(shape, as ?? part).success;
  if (Array.isArray(value)) return value.filter((item) => check(item, [item]));
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([name, part]) => check(part, { [name]: part })));
}

/** The stored value over the defaults. Absent is not broken. */
export function settle<Shape extends Fields>(
  stored: unknown,
  shape: Shape,
  defaults: Kept<Shape>,
): Settled<Kept<Shape>> {
  if (stored === undefined) return { value: defaults, broken: [] };
  if (!isObject(stored) || Array.isArray(stored)) return { value: defaults, broken: ['*'] };
  // What another version meant by its fields is unknown.
  if (shape.v && !z.safeParse(shape.v, stored.v).success) return { value: defaults, broken: ['v'] };
  const value: Record<string, unknown> = { ...(defaults as Record<string, unknown>) };
  const broken: string[] = [];
  for (const [name, field] of Object.entries(shape)) {
    if (stored[name] === undefined) continue;
    const whole = z.safeParse(field, stored[name]);
    if (whole.success) {
      if (whole.data !== undefined) value[name] = whole.data;
      continue;
    }
    broken.push(name);
    const part = z.safeParse(field, goodPart(field, stored[name]));
    if (part.success && part.data !== undefined) value[name] = part.data;
  }
  return { value: value as Kept<Shape>, broken };
}
