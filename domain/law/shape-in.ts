import type { FieldRule, Fields } from '../kernel/fields.ts'

/** The fields of the shape that a value says it has; undefined where it names none of those declared. */
export const shapeIn = (
  { by, shapes }: Extract<FieldRule, { readonly kind: 'shape' }>,
  value: object,
): Fields | undefined => {
  const tag = (value as { readonly [key: string]: unknown })[by]
  return typeof tag === 'string' && Object.hasOwn(shapes, tag) ? shapes[tag] : undefined
}
