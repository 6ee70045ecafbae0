/**
 * Which rows a grant reaches, as an agreement says it; several mean any of them. MATTER is what belongs to an enterprise
 * or person of the matter; MATTER_PERSONS is for a person's own data at an enterprise: linked persons only.
 */
export const ROW_SCOPES = ['ALL', 'REGION', 'GRIDS', 'OWN', 'MATTER', 'MATTER_PERSONS'] as const;

export type RowScope = (typeof ROW_SCOPES)[number];
