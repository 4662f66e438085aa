/** The protocol's enumerations, as they travel. */

export const severity = { error: 1, warning: 2 } as const;

export const descriptionKind = { plain: 0, markdown: 1 } as const;

/** How a nested attribute repeats; a nested block counts the same and adds `group`. */
export const nesting = { single: 1, list: 2, set: 3, map: 4 } as const;
export const blockNesting = { ...nesting, group: 5 } as const;
