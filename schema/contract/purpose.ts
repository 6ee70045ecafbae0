import type { Role } from './caller.ts';

/**
 * Why an operation is made: daily supervision 日常监管, a case 案件办理, a joint inspection 联合检查, an emergency
 * 应急处置, statistics 统计分析, a partner's self-check 自查 or upload 上传.
 */
export const PURPOSES = [
  'DAILY',
  'CASE',
  'JOINT',
  'EMERGENCY',
  'STATS',
  'SELF_CHECK',
  'UPLOAD',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What a purpose is bound to, as its keeper answered: who and what it concerns. */
export interface Matter {
  /** Case number, joint inspection id or emergency id. */
  readonly no: string;
  /** Credit codes of the enterprises that the matter concerns. */
  readonly enterprises: readonly string[];
  /** Keys of the persons that the matter concerns. */
  readonly persons: readonly string[];
  /**
   * Subgraphs of the agencies that join it: for this matter no other agency gives anything that needs a purpose. Left
   * out where every agency's agreement decides alone.
   */
  readonly agencies?: readonly string[];
  /** When it ends by itself, RFC 3339 in UTC: an emergency does, a case or joint inspection is closed. */
  readonly expiresAt?: string;
}

/** One operation's reason. Without a purpose only what is shared unconditionally (无条件共享) is given. */
export interface Reason {
  readonly purpose: Purpose | null;
  readonly matter: Matter | null;
}

/** Purposes that hold only together with a matter. */
export const BOUND_PURPOSES: ReadonlySet<Purpose> = new Set(['CASE', 'JOINT', 'EMERGENCY']);

/** The purposes each role may act for. */
export const PURPOSES_OF_ROLE: Readonly<Record<Role, readonly Purpose[]>> = {
  public: [],
  'grid-supervisor': ['DAILY', 'JOINT'],
  'case-officer': ['CASE', 'JOINT', 'EMERGENCY'],
  'market-analyst': ['STATS', 'EMERGENCY'],
  'health-supervisor': ['DAILY', 'JOINT', 'EMERGENCY'],
  'health-analyst': ['STATS', 'EMERGENCY'],
  'insurance-supervisor': ['DAILY', 'CASE', 'JOINT'],
  'insurance-analyst': ['STATS'],
  'police-officer': ['CASE', 'JOINT'],
  'police-analyst': ['STATS'],
  'chain-partner': ['SELF_CHECK', 'UPLOAD'],
  'trace-partner': ['UPLOAD'],
  'data-officer': [],
};

export function isPurpose(value: unknown): value is Purpose {
  return PURPOSES.includes(value as Purpose);
}
