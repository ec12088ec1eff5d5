/** A place in a text, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
